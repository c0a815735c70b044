import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Paredes de material precario',
  short: 'Paredes precarias',
  theme: 'materialidad',
  value: {
    conteo: 'paredes_precarias',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas tienen **paredes de material precario** o de desecho.',
    sentence: '{valor} de cada 1.000 viviendas tienen paredes de material precario o de desecho.',
    decimals: 1,
    breaks: [1, 2, 3, 5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen paredes de material precario o de desecho.',
    sentence: '{valor} viviendas tienen paredes de material precario o de desecho.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con paredes exteriores de materiales precarios o de desecho, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 3 y 4.',
})
