import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Vivienda en usufructo',
  short: 'Usufructo',
  theme: 'tenencia',
  value: {
    conteo: 'usufructo',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en **usufructo**: solo uso y goce.',
    sentence: '{valor} de cada 100 hogares viven en usufructo: solo uso y goce.',
    decimals: 1,
    breaks: [0.5, 0.6, 0.8, 1, 1.5],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en usufructo: solo uso y goce.',
    sentence: '{valor} hogares viven en usufructo: solo uso y goce.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares en usufructo, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
