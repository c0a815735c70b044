import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que cocinan con leña',
  short: 'Cocina a leña',
  theme: 'servicios',
  value: {
    conteo: 'cocina_lena',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos **cocinan con leña**.',
    sentence: '{valor} de cada 100 hogares cocinan con leña.',
    decimals: 1,
    breaks: [0.5, 2, 5, 15, 40],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** cocinan con leña.',
    sentence: '{valor} hogares cocinan con leña.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal para cocinar es la leña, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 1 y 2.',
})
