import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Organizaciones comunitarias',
  short: 'Organizaciones',
  theme: 'sicvir',
  value: { tasa: 'organizaciones_comunitarias' },
  tasa: {
    unit: 'por 1.000 habitantes',
    legend: 'Por cada **1.000 habitantes**, cuántas **organizaciones comunitarias** hay.',
    sentence: 'Hay {valor} organizaciones comunitarias por cada 1.000 habitantes.',
    decimals: 1,
    breaks: [8, 11, 19, 29, 39],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador CI02 del SICVIR (INE): «Número de organizaciones comunitarias cada 1.000 habitantes», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
