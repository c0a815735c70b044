import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de la parte de 65 años o más, 2017–2024',
  short: 'Cambio 65 y más',
  theme: 'poblacion',
  value: {
    tasa: '100 * poblacion_65_mas@2024 / poblacion@2024 - 100 * poblacion_65_mas@2017 / poblacion@2017',
  },
  tasa: {
    unit: 'puntos porcentuales',
    legend: 'De 2017 a 2024, cuántos **puntos porcentuales** cambió la parte de **personas de 65 años o más**.',
    sentence: 'Entre 2017 y 2024 la parte de personas de 65 años o más cambió {valor} puntos porcentuales.',
    decimals: 1,
    breaks: [2, 2.5, 3, 3.5, 4],
  },
  first: 'tasa',
  periods: ['2017-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de personas de 65 años o más en 2024 menos el de 2017. INE, Censo 2024, libros D1 y D2; Censo 2017 por edad y sexo.',
})
