import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda cedida por trabajo',
  short: 'Cedida trabajo',
  theme: 'tenencia',
  value: {
    conteo: 'cedida_por_trabajo',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en una **vivienda cedida por su trabajo**.',
    sentence: '{valor} de cada 100 hogares viven en una vivienda cedida por su trabajo.',
    decimals: 1,
    breaks: [1, 1.5, 2, 3, 5],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en una vivienda cedida por su trabajo.',
    sentence: '{valor} hogares viven en una vivienda cedida por su trabajo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en vivienda cedida por trabajo o servicio, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
