import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit habitacional urbano',
  short: 'Déficit urbano',
  theme: 'deficit',
  value: { conteo: 'deficit_urbano', base: 'hogares_urbanos', per: 100 },
  tasa: {
    unit: 'de cada 100 hogares urbanos',
    legend: 'De cada **100 hogares urbanos**, cuántas **viviendas faltan**.',
    sentence: '{valor} de cada 100 hogares urbanos necesitan una vivienda nueva.',
    decimals: 1,
    breaks: [4, 4.5, 5.5, 6, 7.5],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas** faltan en el **área urbana**.',
    sentence: 'En el área urbana faltan {valor} viviendas nuevas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Déficit cuantitativo de las filas de área urbana del censo sobre los hogares de esas filas, por 100. INE, base por zona y localidad del Censo 2024, edición ajustada el 04-12-2025.',
  caveats: [
    'Urbano y rural suman el déficit de la comuna a la unidad: lo que el INE agrupa lleva su área.',
    'Es el área del censo, no el límite urbano del plan regulador ni la clase de la PNDR.',
  ],
  controls: [
    { level: 'pais', code: '0', period: '2024', measure: 'conteo', value: 441689, publisher: 'INE, Censo 2024, base por zona y localidad' },
  ],
})
