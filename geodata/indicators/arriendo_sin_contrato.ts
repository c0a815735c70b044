import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Arriendo sin contrato',
  short: 'Sin contrato',
  theme: 'tenencia',
  value: {
    conteo: 'arriendo_sin_contrato',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **arriendan sin contrato**.',
    sentence: '{valor} de cada 100 hogares arriendan sin contrato.',
    decimals: 1,
    breaks: [5, 6, 7, 8, 10],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** arriendan sin contrato.',
    sentence: '{valor} hogares arriendan sin contrato.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Hogares que arriendan de palabra, sin contrato, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
