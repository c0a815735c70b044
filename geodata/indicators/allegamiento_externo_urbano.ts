import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Allegamiento externo urbano (SIEDU)',
  short: 'Allegamiento urbano',
  theme: 'siedu',
  value: { tasa: 'allegamiento_externo_urbano_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** urbanas, en cuántas hay **allegamiento externo** según el SIEDU.',
    sentence: 'En {valor} de cada 100 viviendas urbanas hay allegamiento externo.',
    decimals: 1,
    breaks: [0.9, 1.1, 1.5, 2.4, 3.7],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador IS_34 del SIEDU (INE): «Porcentaje de viviendas con situación de allegamiento externo», medición de 2018, sin estándar declarado.',
  caveats: [
    'Solo 117 comunas urbanas: en las demás va s/i.',
    'Otra fecha y otra definición que los hogares allegados del Censo 2024: no se comparan.',
  ],
})
