import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Techo precario o sin cubierta',
  short: 'Techo precario',
  theme: 'materialidad',
  value: {
    conteo: 'techo_precario + techo_sin_cubierta',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas tienen **techo de material precario** o ninguna cubierta sólida.',
    sentence: '{valor} de cada 1.000 viviendas tienen techo de material precario o ninguna cubierta sólida.',
    decimals: 1,
    breaks: [0.3, 0.5, 1, 2, 4],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen techo de material precario o ninguna cubierta sólida.',
    sentence: '{valor} viviendas tienen techo de material precario o ninguna cubierta sólida.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con techo de material precario o de desecho y sin cubierta sólida, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 5 y 6.',
})
