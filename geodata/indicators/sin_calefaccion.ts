import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que no usan calefacción',
  short: 'Sin calefacción',
  theme: 'servicios',
  value: {
    conteo: 'calefaccion_no_usa',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos no usan **calefacción**.',
    sentence: '{valor} de cada 100 hogares no usan calefacción.',
    decimals: 1,
    breaks: [1, 3, 6, 12, 30],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** no usan calefacción.',
    sentence: '{valor} hogares no usan calefacción.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares que no usan fuente de energía para calefaccionar, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 3 y 4.',
  caveats: ['En el norte es sobre todo cuestión de clima; el censo no pregunta si falta o no se necesita.'],
})
