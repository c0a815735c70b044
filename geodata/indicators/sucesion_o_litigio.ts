import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Propiedad en sucesión o litigio',
  short: 'Sucesión',
  theme: 'tenencia',
  value: {
    conteo: 'sucesion_litigio',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos viven en una **propiedad en sucesión o litigio**.',
    sentence: '{valor} de cada 100 hogares viven en una propiedad en sucesión o litigio.',
    decimals: 1,
    breaks: [1, 1.5, 2, 2.5, 3.5],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven en una propiedad en sucesión o litigio.',
    sentence: '{valor} hogares viven en una propiedad en sucesión o litigio.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Hogares sin título de dominio o con título imperfecto, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
