import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas sin dormitorio exclusivo',
  short: 'Sin dormitorio',
  theme: 'hacinamiento',
  value: {
    conteo: 'dormitorios_0',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas no tienen **ningún dormitorio** de uso exclusivo.',
    sentence: '{valor} de cada 1.000 viviendas no tienen ningún dormitorio de uso exclusivo.',
    decimals: 1,
    breaks: [1, 2, 3, 5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** no tienen ningún dormitorio de uso exclusivo.',
    sentence: '{valor} viviendas no tienen ningún dormitorio de uso exclusivo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas sin piezas de uso exclusivo para dormir, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V3, hojas 1 y 2.',
})
