import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Niñas y niños de 0 a 4 años',
  short: '0 a 4 años',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_0_4',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **de 0 a 4 años**.',
    sentence: '{valor} de cada 100 personas tienen de 0 a 4 años.',
    decimals: 1,
    breaks: [4, 4.3, 4.6, 5, 5.5],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen de 0 a 4 años.',
    sentence: '{valor} personas tienen de 0 a 4 años.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Niñas y niños de 0 a 4 años, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D1, hojas 3 y 4; Censo 2017 por edad y sexo.',
})
