import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Tiempo al hospital',
  short: 'Hospital',
  theme: 'sicvir',
  value: { tasa: 'minutos_hospital' },
  tasa: {
    unit: 'minutos',
    legend: 'A cuántos **minutos** queda, en promedio, el **hospital o clínica** de las localidades rurales.',
    sentence: 'En promedio, el hospital o clínica queda a {valor} minutos de las localidades rurales.',
    decimals: 0,
    breaks: [10, 15, 22, 38, 110],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador BS07 del SICVIR (INE): «Tiempo promedio en minutos al hospital o clínica más cercana a la entidad rural», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
