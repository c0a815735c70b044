import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con teléfono móvil',
  short: 'Celular',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_con_celular',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **teléfono móvil**.',
    sentence: '{valor} de cada 100 hogares tienen teléfono móvil.',
    decimals: 1,
    breaks: [96, 97, 97.5, 98, 98.5],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen teléfono móvil.',
    sentence: '{valor} hogares tienen teléfono móvil.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Hogares con teléfono móvil, celular o smartphone, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
})
