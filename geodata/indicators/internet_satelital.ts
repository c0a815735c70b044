import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares con internet satelital',
  short: 'Internet satelital',
  theme: 'conectividad',
  value: {
    conteo: 'hogares_internet_satelital',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos tienen **internet satelital**.',
    sentence: '{valor} de cada 100 hogares tienen internet satelital.',
    decimals: 1,
    breaks: [3, 4, 5, 6, 8],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** tienen internet satelital.',
    sentence: '{valor} hogares tienen internet satelital.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares con internet por conexión satelital, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 5 y 6.',
  caveats: ['Suele aparecer donde no llega la red fija.'],
})
