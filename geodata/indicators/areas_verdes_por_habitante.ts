import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Áreas verdes públicas por habitante',
  short: 'Áreas verdes',
  theme: 'siedu',
  value: { tasa: 'areas_verdes_por_habitante' },
  tasa: {
    unit: 'm² por habitante',
    legend: 'Cuántos **m² de áreas verdes públicas** hay por **habitante**.',
    sentence: 'Hay {valor} m² de áreas verdes públicas por habitante.',
    decimals: 1,
    breaks: [2, 3.5, 5, 7, 10],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Indicador BPU_29 del SIEDU (INE): «Superficie de áreas verdes públicas por habitante», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.'],
  standard: { text: 'Desde 10 metros cuadrados / habitante', min: 10 },
})
