import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas de temporada',
  short: 'De temporada',
  theme: 'tenencia',
  value: {
    conteo: 'viviendas_de_temporada',
    base: 'viviendas_particulares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas particulares',
    legend: 'De cada **100 viviendas particulares**, cuántas son **de temporada**.',
    sentence: '{valor} de cada 100 viviendas particulares son de temporada.',
    decimals: 1,
    breaks: [1, 5, 8, 12, 25],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son de temporada.',
    sentence: '{valor} viviendas son de temporada.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas desocupadas de uso vacacional, sobre el total de viviendas particulares, ocupadas o no, por 100. INE, Censo 2024, libro V1, hojas 3 y 4.',
})
