import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con más de un hogar',
  short: 'Más de un hogar',
  theme: 'deficit',
  value: {
    conteo: 'viviendas_2_hogares + viviendas_3_hogares + viviendas_4_mas_hogares',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas alojan a **más de un hogar**.',
    sentence: '{valor} de cada 100 viviendas alojan a más de un hogar.',
    decimals: 1,
    breaks: [0.5, 1, 1.5, 2, 3],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** alojan a más de un hogar.',
    sentence: '{valor} viviendas alojan a más de un hogar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con dos, tres y cuatro o más hogares, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 5 y 6.',
})
