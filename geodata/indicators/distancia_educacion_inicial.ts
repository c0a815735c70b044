import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a educación inicial',
  short: 'Educación inicial',
  theme: 'siedu',
  value: { tasa: 'distancia_educacion_inicial' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda la **educación inicial** más cercana.',
    sentence: 'El establecimiento de educación inicial más cercano queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [400, 550, 700, 900, 1200],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_1 del SIEDU (INE): «Distancia a establecimientos de educación inicial», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.', 'El archivo no dice si la distancia es en línea recta o por calles.'],
  standard: { text: 'Hasta 400 metros de distancia', max: 400 },
})
