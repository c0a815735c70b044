import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas de un dormitorio',
  short: 'Un dormitorio',
  theme: 'hacinamiento',
  value: {
    conteo: 'dormitorios_1',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **un solo dormitorio**.',
    sentence: '{valor} de cada 100 viviendas tienen un solo dormitorio.',
    decimals: 1,
    breaks: [20, 23, 26, 30, 35],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen un solo dormitorio.',
    sentence: '{valor} viviendas tienen un solo dormitorio.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con un dormitorio de uso exclusivo, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 1 y 2.',
})
