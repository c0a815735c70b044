import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que cocinan con electricidad',
  short: 'Cocina eléctrica',
  theme: 'servicios',
  value: {
    conteo: 'cocina_electrica',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **cocinan con electricidad**.',
    sentence: '{valor} de cada 100 hogares cocinan con electricidad.',
    decimals: 1,
    breaks: [0.4, 0.6, 1, 2, 8],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** cocinan con electricidad.',
    sentence: '{valor} hogares cocinan con electricidad.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal para cocinar es la electricidad, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 1 y 2.',
})
