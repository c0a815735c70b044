import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que cocinan con gas',
  short: 'Cocina a gas',
  theme: 'servicios',
  value: {
    conteo: 'cocina_gas',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **cocinan con gas**.',
    sentence: '{valor} de cada 100 hogares cocinan con gas.',
    decimals: 1,
    breaks: [55, 80, 90, 95, 97],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** cocinan con gas.',
    sentence: '{valor} hogares cocinan con gas.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal para cocinar es el gas, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 1 y 2.',
})
