import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda propia pagada',
  short: 'Propia pagada',
  theme: 'tenencia',
  value: {
    conteo: 'tenencia_pagada',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en **vivienda propia pagada**.',
    sentence: '{valor} de cada 100 hogares viven en vivienda propia pagada.',
    decimals: 1,
    breaks: [45, 55, 64, 68, 72],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en vivienda propia pagada.',
    sentence: '{valor} hogares viven en vivienda propia pagada.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en vivienda propia totalmente pagada, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
