import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda cedida por un familiar',
  short: 'Cedida familiar',
  theme: 'tenencia',
  value: {
    conteo: 'cedida_por_familiar',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en una **vivienda cedida por un familiar** u otra persona.',
    sentence: '{valor} de cada 100 hogares viven en una vivienda cedida por un familiar u otra persona.',
    decimals: 1,
    breaks: [6, 8, 9, 10, 11],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en una vivienda cedida por un familiar u otra persona.',
    sentence: '{valor} hogares viven en una vivienda cedida por un familiar u otra persona.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en vivienda cedida por un familiar u otro, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
