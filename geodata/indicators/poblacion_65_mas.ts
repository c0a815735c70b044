import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 65 años o más',
  short: '65 y más',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion_65_mas',
    base: 'poblacion',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas**, cuántas tienen **65 años o más**.',
    sentence: '{valor} de cada 100 personas tienen 65 años o más.',
    decimals: 1,
    breaks: [12, 14, 16, 17, 19],
  },
  conteo: {
    unit: 'personas',
    legend: 'Cuántas **personas** tienen 65 años o más.',
    sentence: '{valor} personas tienen 65 años o más.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 65 años o más, sobre el total de personas censadas, por 100. INE, Censo 2024, libro D2, hojas 1 y 2; Censo 2017 por edad y sexo.',
})
