import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con tablet',
  short: 'Tablet',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_con_tablet',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **tablet**.',
    sentence: '{valor} de cada 100 hogares tienen tablet.',
    decimals: 1,
    breaks: [12, 15, 18, 20, 25],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen tablet.',
    sentence: '{valor} hogares tienen tablet.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Hogares con tablet, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
})
