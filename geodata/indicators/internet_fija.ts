import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con internet fija',
  short: 'Internet fija',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_internet_fija',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **internet fija**.',
    sentence: '{valor} de cada 100 hogares tienen internet fija.',
    decimals: 1,
    breaks: [15, 30, 40, 55, 70],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen internet fija.',
    sentence: '{valor} hogares tienen internet fija.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Hogares que disponen de internet fija, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
})
