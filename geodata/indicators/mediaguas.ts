import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Mediaguas y viviendas de emergencia',
  short: 'Mediaguas',
  theme: 'materialidad',
  value: {
    conteo: 'mediaguas',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas son **mediaguas**, mejoras, ranchos o chozas.',
    sentence: '{valor} de cada 1.000 viviendas son mediaguas, mejoras, ranchos o chozas.',
    decimals: 1,
    breaks: [1, 2, 3, 5, 8],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** son mediaguas, mejoras, ranchos o chozas.',
    sentence: '{valor} viviendas son mediaguas, mejoras, ranchos o chozas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Mediaguas, mejoras, viviendas de emergencia, ranchos y chozas habitadas, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V2, hojas 1 y 2.',
})
