import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Distancia a salud primaria',
  short: 'Salud primaria',
  theme: 'siedu',
  value: { tasa: 'distancia_salud_primaria' },
  tasa: {
    unit: 'm',
    legend: 'A cuántos **metros** queda el **centro de salud primaria** más cercano.',
    sentence: 'El centro de salud primaria más cercano queda en promedio a {valor} m.',
    decimals: 0,
    breaks: [700, 900, 1100, 1300, 1500],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador BPU_7 del SIEDU (INE): «Distancia a centros de salud primaria», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.', 'El archivo no dice si la distancia es en línea recta o por calles.'],
  standard: { text: 'Hasta 1.500 metros de distancia', max: 1500 },
})
