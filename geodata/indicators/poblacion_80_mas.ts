import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 80 años o más',
  short: '80 y más',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_80_84 + poblacion_85_mas',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **80 años o más**.',
    sentence: '{valor} de cada 100 personas tienen 80 años o más.',
    decimals: 1,
    breaks: [2.5, 3, 3.5, 4, 4.5],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen 80 años o más.',
    sentence: '{valor} personas tienen 80 años o más.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 80 años o más, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D1, hojas 3 y 4; Censo 2017 por edad y sexo.',
})
