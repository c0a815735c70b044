import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Extranjeros por manzana',
  short: 'Extranjeros',
  theme: 'poblacion',
  value: {
    conteo: 'extranjeros',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas son **extranjeras**.',
    sentence: '{valor} de cada 100 personas son extranjeras.',
    decimals: 1,
    breaks: [5, 10, 15, 20, 30],
  },
  conteo: {
    unit: 'personas extranjeras',
    legend: 'Cuántas **personas** son extranjeras.',
    sentence: '{valor} personas son extranjeras.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['manzana'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas extranjeras censadas en la manzana, sobre el total de personas censadas, por 100. Manzanas urbanas del Censo 2024, según la copia que se carga.',
  caveats: [
    'Donde el dato viene en blanco está s/i: el INE reserva las cifras pequeñas.',
    'La copia disponible no dice si cuenta nacionalidad o lugar de nacimiento.',
    'Solo manzanas urbanas habitadas: 87,5 % de la población.',
  ],
})
