import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas sin servicio higiénico',
  short: 'Sin baño',
  theme: 'servicios',
  value: {
    conteo: 'sin_servicio_higienico',
    base: 'viviendas_presentes',
    per: 1000,
  },
  tasa: {
    unit: 'de cada 1.000 viviendas',
    legend: 'De cada **1.000 viviendas**, cuántas no tienen **ningún servicio higiénico**.',
    sentence: '{valor} de cada 1.000 viviendas no tienen ningún servicio higiénico.',
    decimals: 1,
    breaks: [1.5, 2.5, 4, 5, 8],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** no tienen ningún servicio higiénico.',
    sentence: '{valor} viviendas no tienen ningún servicio higiénico.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas que no tienen servicio higiénico, sobre el total de viviendas con moradores presentes, por 1.000. INE, Censo 2024, libro V4, hojas 5 y 6.',
})
