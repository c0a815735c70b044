import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas en venta o arriendo',
  short: 'En oferta',
  theme: 'tenencia',
  value: {
    conteo: 'viviendas_en_oferta',
    base: 'viviendas_particulares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas particulares',
    legend: 'De cada **100 viviendas particulares**, cuántas están **en venta o arriendo**.',
    sentence: '{valor} de cada 100 viviendas particulares están en venta o arriendo.',
    decimals: 1,
    breaks: [0.7, 1, 1.5, 2, 3],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están en venta o arriendo.',
    sentence: '{valor} viviendas están en venta o arriendo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas desocupadas en venta o arriendo, sobre el total de viviendas particulares, ocupadas o no, por 100. INE, Censo 2024, libro V1, hojas 3 y 4.',
})
