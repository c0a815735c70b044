import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Dependencia por edad',
  short: 'Dependencia',
  theme: 'poblacion',
  value: {
    tasa: '100 * (poblacion_0_14 + poblacion_65_mas) / poblacion_15_64',
  },
  tasa: {
    unit: 'personas por cada 100 de 15 a 64 años',
    legend: 'Por cada **100 personas de 15 a 64 años**, cuántas son **menores o mayores**.',
    sentence: 'Hay {valor} menores de 15 o mayores de 64 por cada 100 personas de 15 a 64 años.',
    decimals: 1,
    breaks: [46, 48, 50, 52, 55],
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Menores de 15 y personas de 65 o más por cada 100 de 15 a 64 años. INE, Censo 2024, libro D2, hojas 1 y 2; Censo 2017 por edad y sexo.',
})
