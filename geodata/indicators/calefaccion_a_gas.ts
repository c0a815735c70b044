import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que se calefaccionan con gas',
  short: 'Calefacción a gas',
  theme: 'servicios',
  value: {
    conteo: 'calefaccion_gas',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos se **calefaccionan con gas**.',
    sentence: '{valor} de cada 100 hogares se calefaccionan con gas.',
    decimals: 1,
    breaks: [3, 6, 12, 20, 30],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** se calefaccionan con gas.',
    sentence: '{valor} hogares se calefaccionan con gas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal de calefacción es el gas, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 3 y 4.',
})
