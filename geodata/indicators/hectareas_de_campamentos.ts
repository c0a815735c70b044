import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Superficie de campamentos',
  short: 'Superficie',
  theme: 'campamentos',
  value: { conteo: 'hectareas_de_campamentos' },
  conteo: {
    unit: 'ha',
    legend: 'Cuántas **hectáreas** ocupan los **campamentos**.',
    sentence: 'Los campamentos ocupan {valor} ha.',
    decimals: 1,
    breaks: [0.1, 2.5, 8, 30, 80],
  },
  first: 'conteo',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Suma de la superficie que el catastro MINVU 2024 da a cada campamento.',
  caveats: ['Incluye el suelo entre viviendas: no mide densidad.', 'Uno, en Puente Alto, viene sin contorno y sin superficie: no suma.'],
})
