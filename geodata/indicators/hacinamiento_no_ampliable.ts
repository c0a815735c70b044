import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hacinamiento no ampliable',
  short: 'No ampliables',
  theme: 'deficit',
  value: {
    conteo: 'hacinamiento_no_ampliable',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas están **hacinadas y no se pueden ampliar**.',
    sentence: '{valor} de cada 100 viviendas están hacinadas y no se pueden ampliar.',
    decimals: 1,
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** están hacinadas y no se pueden ampliar.',
    sentence: '{valor} viviendas están hacinadas y no se pueden ampliar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con hacinamiento que el método del MINVU considera no ampliables, sobre el total de viviendas con moradores presentes, por 100. MINVU (país) e INE, capa Comunal_CPV24 (comunas).',
  caveats: ['Por comuna está s/i mientras no se cargue la capa Comunal_CPV24 del INE.'],
})
