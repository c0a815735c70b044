import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a plazas',
  short: 'Plazas',
  theme: 'siedu',
  value: { tasa: 'distancia_plazas' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda la **plaza** más cercana.',
    sentence: 'La plaza más cercana queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [200, 250, 300, 400, 520],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_20 del SIEDU (INE): «Distancia a plazas públicas», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.', 'El archivo no dice si la distancia es en línea recta o por calles.'],
  standard: { text: 'Hasta 400 metros de distancia', max: 400 },
})
