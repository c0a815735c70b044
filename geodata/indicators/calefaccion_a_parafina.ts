import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que se calefaccionan con parafina',
  short: 'Calefacción a parafina',
  theme: 'servicios',
  value: {
    conteo: 'calefaccion_parafina',
    base: 'hogares',
    per: 100,
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares**, cuántos se **calefaccionan con parafina** o petróleo.',
    sentence: '{valor} de cada 100 hogares se calefaccionan con parafina o petróleo.',
    decimals: 1,
    breaks: [0.5, 1.5, 3, 6, 12],
  },
  conteo: {
    unit: 'hogares',
    legend: 'Cuántos **hogares** se calefaccionan con parafina o petróleo.',
    sentence: '{valor} hogares se calefaccionan con parafina o petróleo.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Hogares cuya fuente principal de calefacción es la parafina o el petróleo, sobre el total de hogares, por 100. INE, Censo 2024, libro H1, hojas 3 y 4.',
})
