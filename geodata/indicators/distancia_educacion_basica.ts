import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a educación básica',
  short: 'Educación básica',
  theme: 'siedu',
  value: { tasa: 'distancia_educacion_basica' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda la **educación básica** más cercana.',
    sentence: 'El establecimiento de educación básica más cercano queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [400, 550, 700, 800, 1000],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_3 del SIEDU (INE): «Distancia a establecimientos de educación básica», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.', 'El archivo no dice si la distancia es en línea recta o por calles.'],
  standard: { text: 'Hasta 1.000 metros de distancia', max: 1000 },
})
