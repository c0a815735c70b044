import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con internet móvil',
  short: 'Internet móvil',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_internet_movil',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **internet móvil**.',
    sentence: '{valor} de cada 100 hogares tienen internet móvil.',
    decimals: 1,
    breaks: [75, 80, 83, 86, 88],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen internet móvil.',
    sentence: '{valor} hogares tienen internet móvil.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Hogares con internet desde un celular, tablet o banda ancha móvil, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
})
