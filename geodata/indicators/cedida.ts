import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda cedida',
  short: 'Cedida',
  theme: 'tenencia',
  value: {
    conteo: 'cedida_por_trabajo + cedida_por_familiar',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en una **vivienda cedida**, sin pagar.',
    sentence: '{valor} de cada 100 hogares viven en una vivienda cedida, sin pagar.',
    decimals: 1,
    breaks: [8, 10, 11, 13, 15],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en una vivienda cedida, sin pagar.',
    sentence: '{valor} hogares viven en una vivienda cedida, sin pagar.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares en vivienda cedida por trabajo o servicio y por un familiar u otro, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
