import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de viviendas ocupadas 2017–2024',
  short: 'Cambio de viviendas',
  theme: 'poblacion',
  value: {
    conteo: 'viviendas_presentes@2024 - viviendas_presentes@2017',
    base: 'viviendas_presentes@2017',
    per: 100,
  },
  tasa: {
    unit: '%',
    legend: 'De 2017 a 2024, cuánto cambiaron las **viviendas con moradores presentes**, en **%**.',
    sentence: 'Entre 2017 y 2024 las viviendas con moradores presentes cambiaron {valor} %.',
    decimals: 1,
    breaks: [5, 10, 15, 20, 25],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'De 2017 a 2024, en cuántas **viviendas** con moradores presentes cambió el total.',
    sentence: 'Entre 2017 y 2024 las viviendas con moradores presentes cambiaron en {valor}.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2017-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas particulares con moradores presentes en 2024 menos las de 2017, por cada 100 de 2017. INE, Censo 2024, libro V1; Censo 2017, pregunta 5.',
  caveats: ['No cuenta las de moradores ausentes ni las que no lograron entrevistarse, que varían de un censo a otro.'],
})
