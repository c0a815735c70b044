import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Áreas verdes con mantención',
  short: 'Áreas verdes',
  theme: 'finanzas',
  value: { tasa: 'areas_verdes_mantenidas' },
  tasa: {
    unit: 'm² por habitante',
    legend: 'Cuántos **m² de áreas verdes** mantiene la municipalidad por **habitante**.',
    sentence: 'La municipalidad mantiene {valor} m² de áreas verdes por habitante.',
    decimals: 0,
    breaks: [1, 3, 5, 7, 11],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Metros cuadrados de áreas verdes con mantenimiento por habitante que la municipalidad declara al SINIM, sin decimales.',
  caveats: ['Cifra declarada: hay valores imposibles (hasta 3.451 m² por habitante).', 'No es el indicador de áreas verdes del SIEDU.'],
})
