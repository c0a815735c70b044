import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas censadas',
  short: 'Viviendas',
  theme: 'poblacion',
  value: {
    conteo: 'viviendas_censadas',
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** se censaron, ocupadas o no.',
    sentence: 'Se censaron {valor} viviendas.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Viviendas particulares y colectivas, ocupadas o no. INE, Censo 2024, libro V1, hojas 1 y 2.',
})
