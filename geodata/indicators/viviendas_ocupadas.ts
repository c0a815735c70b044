import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con moradores presentes',
  short: 'Viviendas ocupadas',
  theme: 'poblacion',
  value: {
    conteo: 'viviendas_presentes',
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen moradores presentes.',
    sentence: 'Hay {valor} viviendas con moradores presentes.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Viviendas particulares ocupadas con moradores presentes. INE, Censo 2024, libro V1, hojas 3 y 4; Censo 2017, pregunta 5.',
  caveats: ['No cuenta las colectivas, las de moradores ausentes ni las que no lograron entrevistarse.'],
})
