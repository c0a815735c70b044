import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con hacinamiento medio',
  short: 'Hacinamiento medio',
  theme: 'hacinamiento',
  value: {
    conteo: 'hacinamiento_medio',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **hacinamiento medio**: de 2,5 a menos de 5 personas por dormitorio.',
    sentence: '{valor} de cada 100 viviendas tienen hacinamiento medio: de 2,5 a menos de 5 personas por dormitorio.',
    decimals: 1,
    breaks: [4, 4.5, 5, 6, 8],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen hacinamiento medio: de 2,5 a menos de 5 personas por dormitorio.',
    sentence: '{valor} viviendas tienen hacinamiento medio: de 2,5 a menos de 5 personas por dormitorio.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con 2,5 a menos de 5 personas por dormitorio, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 3 y 4.',
  caveats: ['Otras publicaciones parten este tramo en medio y alto, desde 3,5 personas por dormitorio.'],
})
