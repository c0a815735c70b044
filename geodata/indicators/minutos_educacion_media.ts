import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Tiempo a educación media',
  short: 'Media rural',
  theme: 'sicvir',
  value: { tasa: 'minutos_educacion_media' },
  tasa: {
    unit: 'minutos',
    legend: 'A cuántos **minutos** queda, en promedio, la **educación media** de las localidades rurales.',
    sentence: 'En promedio, la educación media queda a {valor} minutos de las localidades rurales.',
    decimals: 0,
    breaks: [7, 10, 14, 22, 42],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador BS04 del SICVIR (INE): «Tiempo promedio en minutos al recinto de educación media más cercano a la entidad rural», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
