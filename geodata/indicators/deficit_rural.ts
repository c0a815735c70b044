import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit habitacional rural',
  short: 'Déficit rural',
  theme: 'deficit',
  value: { conteo: 'deficit_rural', base: 'hogares_rurales', per: 100 },
  tasa: {
    unit: 'de cada 100 hogares rurales',
    legend: 'De cada **100 hogares rurales**, cuántas **viviendas faltan**.',
    sentence: '{valor} de cada 100 hogares rurales necesitan una vivienda nueva.',
    decimals: 1,
    breaks: [3.5, 4, 5, 6.5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas** faltan en el **área rural**.',
    sentence: 'En el área rural faltan {valor} viviendas nuevas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Déficit cuantitativo de las filas de área rural del censo sobre los hogares de esas filas, por 100. INE, base por zona y localidad del Censo 2024, edición ajustada el 04-12-2025.',
  caveats: [
    'Urbano y rural suman el déficit de la comuna a la unidad: lo que el INE agrupa lleva su área.',
    'Es el área del censo, no el límite urbano del plan regulador ni la clase de la PNDR.',
  ],
  controls: [
    { level: 'pais', code: '0', period: '2024', measure: 'conteo', value: 50215, publisher: 'INE, Censo 2024, base por zona y localidad' },
  ],
})
