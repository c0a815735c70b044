import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con tres o más hogares',
  short: 'Tres o más hogares',
  theme: 'deficit',
  value: {
    conteo: 'viviendas_3_hogares + viviendas_4_mas_hogares',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas alojan a **tres o más hogares**.',
    sentence: '{valor} de cada 1.000 viviendas alojan a tres o más hogares.',
    decimals: 1,
    breaks: [0.5, 1, 2, 3, 5],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** alojan a tres o más hogares.',
    sentence: '{valor} viviendas alojan a tres o más hogares.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con tres y con cuatro o más hogares, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V3, hojas 5 y 6.',
})
