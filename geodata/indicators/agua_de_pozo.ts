import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Agua de pozo o noria',
  short: 'Pozo o noria',
  theme: 'servicios',
  value: {
    conteo: 'agua_pozo',
    base: 'agua_declarada',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas sacan el agua de un **pozo o noria**.',
    sentence: '{valor} de cada 100 viviendas sacan el agua de un pozo o noria.',
    decimals: 1,
    breaks: [1, 3, 6, 10, 18],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** sacan el agua de un pozo o noria.',
    sentence: '{valor} viviendas sacan el agua de un pozo o noria.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas cuya agua viene de pozo o noria, sobre las que declararon el origen del agua, por 100. INE, Censo 2024, libro V4, hojas 1 y 2.',
})
