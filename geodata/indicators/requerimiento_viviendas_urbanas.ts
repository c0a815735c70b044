import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Requerimiento de viviendas urbanas (SIEDU)',
  short: 'Requerimiento SIEDU',
  theme: 'siedu',
  value: { conteo: 'requerimiento_viviendas_urbanas' },
  conteo: {
    unit: 'viviendas',
    legend: 'Cuántas **viviendas nuevas urbanas** se requieren según el SIEDU.',
    sentence: 'Se requieren {valor} viviendas nuevas urbanas según el SIEDU.',
    decimals: 0,
    breaks: [250, 620, 1500, 3500, 6000],
  },
  first: 'conteo',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Indicador IS_32 del SIEDU (INE): «Requerimiento de viviendas nuevas urbanas», medición de 2018, sin estándar declarado.',
  caveats: [
    'Solo 117 comunas urbanas: en las demás va s/i.',
    'Otra definición que el déficit del MINVU sobre el Censo 2024: nunca se suman ni se comparan.',
  ],
})
