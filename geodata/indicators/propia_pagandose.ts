import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda propia que se está pagando',
  short: 'Pagándose',
  theme: 'tenencia',
  value: {
    conteo: 'tenencia_pagandose',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **están pagando** su vivienda.',
    sentence: '{valor} de cada 100 hogares están pagando su vivienda.',
    decimals: 1,
    breaks: [1, 2, 4, 8, 15],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** están pagando su vivienda.',
    sentence: '{valor} hogares están pagando su vivienda.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en vivienda propia con deuda por su compra, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
