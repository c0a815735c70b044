import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de campamentos 2019–2024',
  short: 'Cambio de campamentos',
  theme: 'campamentos',
  value: { conteo: 'campamentos@2024 - campamentos@2019' },
  conteo: {
    unit: 'campamentos',
    legend: 'De 2019 a 2024, cuántos **campamentos** más o menos hay.',
    sentence: 'Entre 2019 y 2024 el número de campamentos cambió en {valor}.',
    decimals: 0,
    breaks: [-2, 0, 1, 5],
  },
  first: 'conteo',
  periods: ['2019-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'divergente',
  middle: 0,
  method: 'Campamentos del catastro 2024 menos los del catastro 2019.',
  caveats: ['Un catastro puede unir o dividir campamentos: el número cambia aunque los hogares no.'],
})
