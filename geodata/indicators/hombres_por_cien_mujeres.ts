import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hombres por cada 100 mujeres',
  short: 'Razón h/m',
  theme: 'poblacion',
  value: {
    tasa: '100 * hombres / mujeres',
  },
  tasa: {
    unit: 'hombres por cada 100 mujeres',
    legend: 'Por cada **100 mujeres**, cuántos **hombres** hay.',
    sentence: 'Hay {valor} hombres por cada 100 mujeres.',
    decimals: 1,
    breaks: [93, 95, 97, 100, 105],
  },
  first: 'tasa',
  periods: ['2024', '2017'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hombres por cada 100 mujeres, como lo define el INE. Censo 2024, libro D1, hojas 1 y 2; Censo 2017 por edad y sexo.',
  caveats: ['Se aparta mucho de 100 donde hay cuarteles, faenas o recintos penales.'],
})
