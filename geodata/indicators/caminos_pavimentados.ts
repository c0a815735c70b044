import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Caminos pavimentados',
  short: 'Caminos',
  theme: 'sicvir',
  value: { tasa: 'caminos_pavimentados_pct' },
  tasa: {
    unit: 'de cada 100 km',
    legend: 'De cada **100 km** de caminos principales y secundarios, cuántos están **pavimentados**.',
    sentence: '{valor} de cada 100 km de caminos están pavimentados.',
    decimals: 0,
    breaks: [18, 28, 40, 69, 92],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Indicador OE15 del SICVIR (INE): «Porcentaje de kilómetros de carreteras y caminos pavimentados de la red principal y secundaria respecto del total de carreteras y caminos de la red principal y secundaria», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
