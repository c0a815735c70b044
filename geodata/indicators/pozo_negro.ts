import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con pozo negro',
  short: 'Pozo negro',
  theme: 'servicios',
  value: {
    conteo: 'pozo_negro + cajon_acequia + cajon_otro',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas usan **pozo negro**, letrina o cajón.',
    sentence: '{valor} de cada 100 viviendas usan pozo negro, letrina o cajón.',
    decimals: 1,
    breaks: [1, 2, 4, 6, 12],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** usan pozo negro, letrina o cajón.',
    sentence: '{valor} viviendas usan pozo negro, letrina o cajón.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con pozo negro y con cajón sobre acequia, canal u otro sistema, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 5 y 6.',
})
