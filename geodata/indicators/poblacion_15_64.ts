import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 15 a 64 años',
  short: '15 a 64 años',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_15_64',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **de 15 a 64 años**.',
    sentence: '{valor} de cada 100 personas tienen de 15 a 64 años.',
    decimals: 1,
    breaks: [64, 65, 66, 67, 68],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen de 15 a 64 años.',
    sentence: '{valor} personas tienen de 15 a 64 años.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 15 a 64 años, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D2, hojas 1 y 2; Censo 2017 por edad y sexo.',
})
