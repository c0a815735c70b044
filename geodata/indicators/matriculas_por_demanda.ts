import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Matrículas por demanda de educación básica',
  short: 'Matrículas',
  theme: 'siedu',
  value: { tasa: 'matriculas_por_demanda' },
  tasa: {
    unit: 'matrículas por niño o niña',
    legend: 'Cuántas **matrículas** hay por cada niño o niña que podría ir a la **básica**.',
    sentence: 'Hay {valor} matrículas por cada niño o niña en edad de básica.',
    decimals: 2,
    breaks: [0.6, 0.75, 0.9, 1, 1.1],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador BPU_4 del SIEDU (INE): «Razón entre disponibilidad efectiva de matrículas y demanda potencial por educación básica», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.'],
  standard: { text: 'Desde 1', min: 1 },
})
