import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Techo de fonolita o paja',
  short: 'Fonolita o paja',
  theme: 'materialidad',
  value: {
    conteo: 'techo_fonolita + techo_paja',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas tienen **techo de fonolita**, fieltro, paja o totora.',
    sentence: '{valor} de cada 1.000 viviendas tienen techo de fonolita, fieltro, paja o totora.',
    decimals: 1,
    breaks: [0.5, 1, 1.5, 2, 4],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen techo de fonolita, fieltro, paja o totora.',
    sentence: '{valor} viviendas tienen techo de fonolita, fieltro, paja o totora.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con techo de fonolita o fieltro y de paja, coirón, totora o caña, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 5 y 6.',
})
