import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Mujeres',
  short: 'Mujeres',
  theme: 'poblacion',
  value: {
    conteo: 'mujeres',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas son **mujeres**.',
    sentence: '{valor} de cada 100 personas son mujeres.',
    decimals: 1,
    breaks: [49, 50, 51, 51.5, 52],
    fineBreaks: [46, 50, 52, 54, 57],
  },
  conteo: {
    unit: 'mujeres',
    legend: 'Cuántas **personas** son mujeres.',
    sentence: '{valor} personas son mujeres.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona', 'manzana'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Mujeres censadas, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D1, hojas 1 y 2; Censo 2017 por edad y sexo; manzanas del Censo 2024.',
})
