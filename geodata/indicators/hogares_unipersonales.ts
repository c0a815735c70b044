import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares de una persona',
  short: 'Unipersonales',
  theme: 'poblacion',
  value: {
    conteo: 'hogares_unipersonales',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos son de **una sola persona**.',
    sentence: '{valor} de cada 100 hogares son de una sola persona.',
    decimals: 1,
    breaks: [19, 20.5, 22, 24, 26],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** son de **una sola persona**.',
    sentence: '{valor} hogares son de una sola persona.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares de una persona, sobre el total de hogares, por 100. INE, Censo 2024, base por zona y localidad.',
})
