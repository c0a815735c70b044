import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Agua de camión aljibe',
  short: 'Camión aljibe',
  theme: 'servicios',
  value: {
    conteo: 'agua_camion_aljibe',
    base: 'agua_declarada',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas se abastecen de agua por **camión aljibe**.',
    sentence: '{valor} de cada 100 viviendas se abastecen de agua por camión aljibe.',
    decimals: 1,
    breaks: [0.5, 1, 2, 4, 8],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** se abastecen de agua por camión aljibe.',
    sentence: '{valor} viviendas se abastecen de agua por camión aljibe.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas cuya agua llega en camión aljibe, sobre las que declararon el origen del agua, por 100. INE, Censo 2024, libro V4, hojas 1 y 2.',
})
