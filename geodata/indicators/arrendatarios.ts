import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que arriendan',
  short: 'Arriendo',
  theme: 'tenencia',
  value: {
    conteo: 'arriendo_con_contrato + arriendo_sin_contrato',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **arriendan** su vivienda.',
    sentence: '{valor} de cada 100 hogares arriendan su vivienda.',
    decimals: 1,
    breaks: [10, 12, 15, 20, 25],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** arriendan su vivienda.',
    sentence: '{valor} hogares arriendan su vivienda.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares que arriendan con y sin contrato, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
