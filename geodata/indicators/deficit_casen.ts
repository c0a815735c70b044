import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Déficit cuantitativo según Casen 2022',
  short: 'Déficit Casen',
  theme: 'deficit',
  value: {
    conteo: 'deficit_casen',
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** faltan según la encuesta **Casen**.',
    sentence: '{valor} viviendas faltan según la encuesta Casen.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2022'],
  levels: ['pais'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Estimación del MINVU sobre la encuesta Casen 2022, de referencia nacional.',
  caveats: ['Es una encuesta: no se compara con el censo ni existe por comuna.'],
})
