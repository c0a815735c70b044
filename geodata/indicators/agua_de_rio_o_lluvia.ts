import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Agua de río, vertiente, lago o lluvia',
  short: 'Río o vertiente',
  theme: 'servicios',
  value: {
    conteo: 'agua_rio',
    base: 'agua_declarada',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas toman el agua de un **río, vertiente, lago o de la lluvia**.',
    sentence: '{valor} de cada 100 viviendas toman el agua de un río, vertiente, lago o de la lluvia.',
    decimals: 1,
    breaks: [0.2, 0.5, 1, 4, 12],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** toman el agua de un río, vertiente, lago o de la lluvia.',
    sentence: '{valor} viviendas toman el agua de un río, vertiente, lago o de la lluvia.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas cuya agua viene de río, vertiente, estero, canal, lago o lluvia, sobre las que declararon el origen del agua, por 100. INE, Censo 2024, libro V4, hojas 1 y 2.',
})
