import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Veredas en buen estado',
  short: 'Veredas',
  theme: 'siedu',
  value: { tasa: 'veredas_buenas_pct' },
  tasa: {
    unit: 'de cada 100 manzanas',
    legend: 'De cada **100 manzanas**, cuántas tienen **veredas** con buen pavimento.',
    sentence: '{valor} de cada 100 manzanas tienen veredas con buen pavimento.',
    decimals: 1,
    breaks: [18, 28, 40, 50, 60],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Indicador IS_40 del SIEDU (INE): «Porcentaje de manzanas con veredas con buena calidad de pavimento», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.'],
  standard: { text: '100% de veredas en buen estado', min: 100 },
})
