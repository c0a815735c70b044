import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas que requieren mejoras',
  short: 'Por mejorar',
  theme: 'siedu',
  value: { tasa: 'viviendas_por_mejorar_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** urbanas, cuántas requieren **mejoras** de materialidad o servicios.',
    sentence: '{valor} de cada 100 viviendas urbanas requieren mejoras.',
    decimals: 1,
    breaks: [7, 10, 14, 18, 22],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador IS_31 del SIEDU (INE): «Porcentaje de viviendas particulares que requieren mejoras de materialidad y/o servicios básicos», medición de 2018.',
  caveats: ['Solo 117 comunas urbanas: en las demás va s/i.'],
  standard: { text: 'Hasta 10%', max: 10 },
})
