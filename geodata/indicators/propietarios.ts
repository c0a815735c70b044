import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares propietarios',
  short: 'Propietarios',
  theme: 'tenencia',
  value: {
    conteo: 'tenencia_pagada + tenencia_pagandose',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en **vivienda propia**, pagada o pagándose.',
    sentence: '{valor} de cada 100 hogares viven en vivienda propia, pagada o pagándose.',
    decimals: 1,
    breaks: [58, 66, 69, 71, 74],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en vivienda propia, pagada o pagándose.',
    sentence: '{valor} hogares viven en vivienda propia, pagada o pagándose.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en vivienda propia pagada y pagándose, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
