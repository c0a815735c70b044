import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas desocupadas',
  short: 'Desocupadas',
  theme: 'tenencia',
  value: {
    conteo: 'viviendas_desocupadas',
    base: 'viviendas_particulares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas particulares',
    legend: 'De cada **100 viviendas particulares**, cuántas están **desocupadas**.',
    sentence: '{valor} de cada 100 viviendas particulares están desocupadas.',
    decimals: 1,
    breaks: [5, 10, 15, 20, 30],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están desocupadas.',
    sentence: '{valor} viviendas están desocupadas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas particulares sin residentes habituales, sobre el total de viviendas particulares, ocupadas o no, por 100. INE, Censo 2024, libro V1, hojas 1 y 2.',
  caveats: ['Incluye las de temporada, en oferta y abandonadas: no son todas viviendas disponibles.'],
})
