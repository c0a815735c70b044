import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio de hogares en campamentos 2019–2024',
  short: 'Cambio de hogares',
  theme: 'campamentos',
  value: { conteo: 'hogares_en_campamentos@2024 - hogares_en_campamentos@2019' },
  conteo: {
    unit: 'hogares',
    legend: 'De 2019 a 2024, cuántos **hogares** más o menos viven en **campamentos**.',
    sentence: 'Entre 2019 y 2024 los hogares en campamentos cambiaron en {valor}.',
    decimals: 0,
    breaks: [-20, 0, 1, 50],
  },
  first: 'conteo',
  periods: ['2019-2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'divergente',
  middle: 0,
  method: 'Hogares en campamentos del catastro 2024 menos los del catastro 2019.',
  caveats: ['Donde falta el número de un solo campamento, en cualquiera de los dos años, el cambio va s/i.'],
})
