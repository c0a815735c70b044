import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Piezas en casa antigua o conventillo',
  short: 'Piezas',
  theme: 'materialidad',
  value: {
    conteo: 'piezas',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas son **piezas** en casa antigua o conventillo.',
    sentence: '{valor} de cada 1.000 viviendas son piezas en casa antigua o conventillo.',
    decimals: 1,
    breaks: [0.5, 1, 2, 5, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son piezas en casa antigua o conventillo.',
    sentence: '{valor} viviendas son piezas en casa antigua o conventillo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Piezas en casa antigua o conventillo habitadas, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 1 y 2.',
})
