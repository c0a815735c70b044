import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de población 2017–2024',
  short: 'Cambio de población',
  theme: 'poblacion',
  value: {
    conteo: 'poblacion@2024 - poblacion@2017',
    base: 'poblacion@2017',
    per: 100,
  },
  tasa: {
    unit: '%',
    legend: 'De 2017 a 2024, cuánto cambió la **población**, en **%**.',
    sentence: 'Entre 2017 y 2024 la población cambió {valor} %.',
    decimals: 1,
    breaks: [-5, 0, 5, 10, 15],
  },
  conteo: {
    unit: 'personas',
    legend: 'De 2017 a 2024, en cuántas **personas** cambió la población.',
    sentence: 'Entre 2017 y 2024 la población cambió en {valor} personas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2017-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Población censada en 2024 menos la de 2017, por cada 100 de 2017. INE, Censo 2024, libro D1; Censo 2017 por edad y sexo.',
  caveats: [
    'Compara población efectivamente censada: una parte del cambio puede venir de la cobertura de cada censo.',
    'Crecer no es mejor ni peor: por eso no lleva color de juicio.',
  ],
})
