import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Conexiones fijas de internet',
  short: 'Internet fija (SIEDU)',
  theme: 'conectividad',
  value: { tasa: 'internet_fija_por_mil_viviendas' },
  tasa: {
    unit: 'por 1.000 viviendas',
    legend: 'Por cada **1.000 viviendas**, cuántas **conexiones fijas** de internet hay.',
    sentence: 'Hay {valor} conexiones fijas por cada 1.000 viviendas.',
    decimals: 0,
    breaks: [400, 560, 670, 730, 800],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador BPU_24 del SIEDU (INE): «Tasa de conexiones residenciales fijas de internet por cada 1.000 viviendas particulares», medición de 2021, sin estándar declarado.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.'],
})
