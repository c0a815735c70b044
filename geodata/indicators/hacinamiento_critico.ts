import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con hacinamiento crítico',
  short: 'Hacinamiento crítico',
  theme: 'hacinamiento',
  value: {
    conteo: 'hacinamiento_critico',
    base: 'viviendas_presentes',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas tienen **hacinamiento crítico**: 5 personas o más por dormitorio.',
    sentence: '{valor} de cada 100 viviendas tienen hacinamiento crítico: 5 personas o más por dormitorio.',
    decimals: 1,
    breaks: [0.3, 0.4, 0.5, 0.8, 1.5],
  },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas** tienen hacinamiento crítico: 5 personas o más por dormitorio.',
    sentence: '{valor} viviendas tienen hacinamiento crítico: 5 personas o más por dormitorio.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Viviendas con 5 personas o más por dormitorio, sobre el total de viviendas con moradores presentes, por 100. INE, Censo 2024, libro V3, hojas 3 y 4.',
  caveats: ['El INE no dice cómo clasifica las 36.835 viviendas sin dormitorio; las cifras calzan con que se cuentan aquí.'],
})
