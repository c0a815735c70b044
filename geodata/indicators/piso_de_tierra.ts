import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Piso de tierra',
  short: 'Piso de tierra',
  theme: 'materialidad',
  value: {
    conteo: 'piso_tierra',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas tienen **piso de tierra**.',
    sentence: '{valor} de cada 1.000 viviendas tienen piso de tierra.',
    decimals: 1,
    breaks: [0.5, 1, 2, 5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen piso de tierra.',
    sentence: '{valor} viviendas tienen piso de tierra.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con piso de tierra, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 7 y 8.',
})
