import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 25 a 34 años, edad en que se forman hogares',
  short: '25 a 34 años',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_25_29 + poblacion_30_34',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **de 25 a 34 años**.',
    sentence: '{valor} de cada 100 personas tienen de 25 a 34 años.',
    decimals: 1,
    breaks: [12.5, 13.5, 14, 15, 16],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen de 25 a 34 años.',
    sentence: '{valor} personas tienen de 25 a 34 años.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 25 a 34 años, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D1, hojas 3 y 4; Censo 2017 por edad y sexo.',
  caveats: ['Es una señal de demanda futura, no una medida de necesidad.'],
})
