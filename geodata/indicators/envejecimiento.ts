import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Índice de envejecimiento',
  short: 'Envejecimiento',
  theme: 'poblacion',
  value: {
    tasa: '100 * poblacion_65_mas / poblacion_0_14',
  },
  tasa: {
    unit: 'personas mayores por cada 100 menores de 15',
    legend: 'Por cada **100 menores de 15 años**, cuántas personas tienen **65 o más**.',
    sentence: 'Hay {valor} personas de 65 o más por cada 100 menores de 15 años.',
    decimals: 1,
    breaks: [65, 80, 90, 100, 115],
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Personas de 65 años o más por cada 100 menores de 15, como lo define el INE. Censo 2024, libro D2, hojas 1 y 2; Censo 2017 por edad y sexo.',
})
