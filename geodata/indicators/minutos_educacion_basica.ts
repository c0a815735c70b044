import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Tiempo a educación básica',
  short: 'Básica rural',
  theme: 'sicvir',
  value: { tasa: 'minutos_educacion_basica' },
  tasa: {
    unit: 'minutos',
    legend: 'A cuántos **minutos** queda, en promedio, la **educación básica** de las localidades rurales.',
    sentence: 'En promedio, la educación básica queda a {valor} minutos de las localidades rurales.',
    decimals: 0,
    breaks: [5, 6, 8, 12, 25],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador BS03 del SICVIR (INE): «Tiempo promedio en minutos al recinto de educación básica más cercano a la entidad rural», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
