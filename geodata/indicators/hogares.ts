import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares censados',
  short: 'Hogares',
  theme: 'poblacion',
  value: {
    conteo: 'hogares',
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** viven aquí.',
    sentence: 'Viven {valor} hogares.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares censados: personas que comparten vivienda y presupuesto de alimentación. INE, Censo 2024, libro V1, hojas 5 y 6; zonas censales del Censo 2024.',
})
