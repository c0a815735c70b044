import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que se calefaccionan con electricidad',
  short: 'Calefacción eléctrica',
  theme: 'servicios',
  value: {
    conteo: 'calefaccion_electrica',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos se **calefaccionan con electricidad**.',
    sentence: '{valor} de cada 100 hogares se calefaccionan con electricidad.',
    decimals: 1,
    breaks: [2, 4, 8, 12, 20],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** se calefaccionan con electricidad.',
    sentence: '{valor} hogares se calefaccionan con electricidad.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal de calefacción es la electricidad, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 3 y 4.',
})
