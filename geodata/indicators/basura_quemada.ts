import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Basura enterrada o quemada',
  short: 'Queman basura',
  theme: 'servicios',
  value: {
    conteo: 'basura_quemada',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas **entierran o queman la basura**.',
    sentence: '{valor} de cada 100 viviendas entierran o queman la basura.',
    decimals: 1,
    breaks: [0.3, 1, 2, 4, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** entierran o queman la basura.',
    sentence: '{valor} viviendas entierran o queman la basura.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas que entierran o queman la basura, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 9 y 10.',
})
