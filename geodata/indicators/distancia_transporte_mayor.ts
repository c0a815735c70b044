import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a transporte mayor',
  short: 'Transporte',
  theme: 'siedu',
  value: { tasa: 'distancia_transporte_mayor' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda el **paradero de transporte mayor** más cercano.',
    sentence: 'El paradero de transporte mayor más cercano queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [200, 250, 300, 400, 1000],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_25 del SIEDU (INE): «Distancia a paraderos de transporte público mayor», medición de 2018.',
  caveats: [
    'Solo 117 comunas urbanas: en las demás va s/i.',
    'El archivo no dice si la distancia es en línea recta o por calles.',
    '30 de las 117 comunas no traen esta medición.',
  ],
  standard: { text: '400 metros de distancia máxima', max: 400 },
})
