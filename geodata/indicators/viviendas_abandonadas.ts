import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas abandonadas',
  short: 'Abandonadas',
  theme: 'tenencia',
  value: {
    conteo: 'viviendas_abandonadas',
    base: 'viviendas_particulares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas particulares',
    legend: 'De cada **100 viviendas particulares**, cuántas están **abandonadas**.',
    sentence: '{valor} de cada 100 viviendas particulares están abandonadas.',
    decimals: 1,
    breaks: [1, 1.5, 2, 3, 4],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están abandonadas.',
    sentence: '{valor} viviendas están abandonadas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas desocupadas abandonadas, sobre el total de viviendas particulares, ocupadas o no, por 100. INE, Censo 2024, libro V1, hojas 3 y 4.',
})
