import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Niñas, niños y adolescentes de 0 a 14 años',
  short: '0 a 14 años',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_0_14',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **de 0 a 14 años**.',
    sentence: '{valor} de cada 100 personas tienen de 0 a 14 años.',
    decimals: 1,
    breaks: [16, 17, 18, 19, 20],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen de 0 a 14 años.',
    sentence: '{valor} personas tienen de 0 a 14 años.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 0 a 14 años, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D2, hojas 1 y 2; Censo 2017 por edad y sexo.',
})
