import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Techo de fibrocemento',
  short: 'Fibrocemento',
  theme: 'materialidad',
  value: {
    conteo: 'techo_fibrocemento',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **techo de fibrocemento** tipo pizarreño.',
    sentence: '{valor} de cada 100 viviendas tienen techo de fibrocemento tipo pizarreño.',
    decimals: 1,
    breaks: [1, 2, 5, 10, 20],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen techo de fibrocemento tipo pizarreño.',
    sentence: '{valor} viviendas tienen techo de fibrocemento tipo pizarreño.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Viviendas con techo de planchas de fibrocemento tipo pizarreño, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V2, hojas 5 y 6.',
  caveats: ['El censo no dice la antigüedad de las planchas ni de qué fibra son.'],
})
