import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Electricidad de red pública',
  short: 'Luz de red',
  theme: 'servicios',
  value: {
    conteo: 'electricidad_red',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **electricidad de red pública**.',
    sentence: '{valor} de cada 100 viviendas tienen electricidad de red pública.',
    decimals: 1,
    breaks: [94, 97, 98, 98.5, 99],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen electricidad de red pública.',
    sentence: '{valor} viviendas tienen electricidad de red pública.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Viviendas con electricidad de red pública, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V4, hojas 7 y 8.',
})
