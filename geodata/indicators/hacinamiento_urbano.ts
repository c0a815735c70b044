import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hacinamiento urbano (SIEDU)',
  short: 'Hacinamiento urbano',
  theme: 'siedu',
  value: { tasa: 'hacinamiento_urbano_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** urbanas, cuántas están **hacinadas** según el SIEDU.',
    sentence: '{valor} de cada 100 viviendas urbanas están hacinadas.',
    decimals: 1,
    breaks: [4.5, 6, 7, 8.5, 10.5],
  },
  first: 'tasa',
  periods: ['2018'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador IS_33 del SIEDU (INE): «Porcentaje de viviendas en situación de hacinamiento», medición de 2018, sin estándar declarado.',
  caveats: [
    'Solo 117 comunas urbanas: en las demás va s/i.',
    'Otra fecha y otra definición que el hacinamiento del Censo 2024: no se comparan.',
  ],
})
