import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas sin electricidad',
  short: 'Sin luz',
  theme: 'servicios',
  value: {
    conteo: 'sin_electricidad',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas no tienen **electricidad**.',
    sentence: '{valor} de cada 1.000 viviendas no tienen electricidad.',
    decimals: 1,
    breaks: [2, 4, 6, 10, 16],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** no tienen electricidad.',
    sentence: '{valor} viviendas no tienen electricidad.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas que no tienen energía eléctrica, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V4, hojas 7 y 8.',
})
