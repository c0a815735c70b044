import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Población censada',
  short: 'Población',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion',
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** viven aquí.',
    sentence: 'Viven {valor} personas.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Residentes habituales censados. INE, Censo 2024, libro D1, hojas 1 y 2; Censo 2017 por edad y sexo; zonas y manzanas del Censo 2024.',
  caveats: [
    'Las manzanas cubren solo las urbanas habitadas: 87,5 % de la población. El resto es rural o no se publica.',
    'Las proyecciones de población (base 2017) quedan 8,7 % sobre el censo de 2024 y no se mezclan con él.',
  ],
})
