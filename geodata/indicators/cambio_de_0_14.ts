import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de la parte de 0 a 14 años, 2017–2024',
  short: 'Cambio 0 a 14',
  theme: 'poblacion',
  value: {
    tasa: '100 * poblacion_0_14@2024 / poblacion@2024 - 100 * poblacion_0_14@2017 / poblacion@2017',
  },
  tasa: {
    unit: 'puntos porcentuales',
    legend: 'De 2017 a 2024, cuántos **puntos porcentuales** cambió la parte de **personas de 0 a 14 años**.',
    sentence: 'Entre 2017 y 2024 la parte de personas de 0 a 14 años cambió {valor} puntos porcentuales.',
    decimals: 1,
    breaks: [-3.5, -3, -2.5, -2, -1],
  },
  first: 'tasa',
  periods: ['2017-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de personas de 0 a 14 años en 2024 menos el de 2017. INE, Censo 2024, libros D1 y D2; Censo 2017 por edad y sexo.',
})
