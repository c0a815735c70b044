import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Recolección de basura',
  short: 'Recolección',
  theme: 'servicios',
  value: {
    conteo: 'basura_recogida',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **recolección de basura**.',
    sentence: '{valor} de cada 100 viviendas tienen recolección de basura.',
    decimals: 1,
    breaks: [85, 92, 96, 98, 99],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen recolección de basura.',
    sentence: '{valor} viviendas tienen recolección de basura.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Viviendas cuya basura recogen los servicios de aseo, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 9 y 10.',
})
