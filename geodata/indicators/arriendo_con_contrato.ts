import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Arriendo con contrato',
  short: 'Con contrato',
  theme: 'tenencia',
  value: {
    conteo: 'arriendo_con_contrato',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **arriendan con contrato**.',
    sentence: '{valor} de cada 100 hogares arriendan con contrato.',
    decimals: 1,
    breaks: [4, 6, 8, 11, 16],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** arriendan con contrato.',
    sentence: '{valor} hogares arriendan con contrato.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Hogares que arriendan con contrato, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 7 y 8.',
})
