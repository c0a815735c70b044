import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con computador',
  short: 'Computador',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_con_computador',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **computador**.',
    sentence: '{valor} de cada 100 hogares tienen computador.',
    decimals: 1,
    breaks: [35, 40, 45, 50, 60],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen computador.',
    sentence: '{valor} hogares tienen computador.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Hogares con computador de escritorio o portátil, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
})
