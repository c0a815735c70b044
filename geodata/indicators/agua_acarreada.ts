import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas que acarrean el agua',
  short: 'Acarrean agua',
  theme: 'servicios',
  value: {
    conteo: 'agua_acarreada',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas **acarrean el agua**: no tienen cañería.',
    sentence: '{valor} de cada 100 viviendas acarrean el agua: no tienen cañería.',
    decimals: 1,
    breaks: [0.3, 0.6, 1, 1.5, 3],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** acarrean el agua: no tienen cañería.',
    sentence: '{valor} viviendas acarrean el agua: no tienen cañería.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas sin sistema de distribución de agua, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 3 y 4.',
})
