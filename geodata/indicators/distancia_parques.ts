import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a parques',
  short: 'Parques',
  theme: 'siedu',
  value: { tasa: 'distancia_parques' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda el **parque** más cercano.',
    sentence: 'El parque más cercano queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [800, 1000, 1500, 2000, 3000],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_22 del SIEDU (INE): «Distancia a parques públicos», medición de 2018.',
  caveats: [
    'Solo 117 comunas urbanas: en las demás va s/i.',
    'El archivo no dice si la distancia es en línea recta o por calles.',
    'Diez de las 117 comunas no traen esta medición.',
  ],
  standard: { text: 'Hasta 3.000 metros de distancia', max: 3000 },
})
