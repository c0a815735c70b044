import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Agua potable en comunas rurales',
  short: 'Agua potable',
  theme: 'sicvir',
  value: { tasa: 'agua_potable_rural_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas**, cuántas están conectadas a la red de **agua potable**.',
    sentence: '{valor} de cada 100 viviendas están conectadas a la red de agua potable.',
    decimals: 1,
    breaks: [46, 61, 73, 83, 90],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador BS12 del SICVIR (INE): «Porcentaje de viviendas conectadas a la red de agua potable respecto del total de viviendas de la comuna», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
