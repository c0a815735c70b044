import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con hacinamiento',
  short: 'Hacinamiento',
  theme: 'hacinamiento',
  value: {
    conteo: 'hacinamiento_medio + hacinamiento_critico',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **hacinamiento**: 2,5 personas o más por dormitorio.',
    sentence: '{valor} de cada 100 viviendas tienen hacinamiento: 2,5 personas o más por dormitorio.',
    decimals: 1,
    breaks: [4, 5, 6, 7, 10],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen hacinamiento: 2,5 personas o más por dormitorio.',
    sentence: '{valor} viviendas tienen hacinamiento: 2,5 personas o más por dormitorio.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con hacinamiento medio y crítico, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 3 y 4.',
})
