import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Tiempo a salud primaria',
  short: 'Salud rural',
  theme: 'sicvir',
  value: { tasa: 'minutos_salud_primaria' },
  tasa: {
    unit: 'minutos',
    legend: 'A cuántos **minutos** queda, en promedio, el **centro de salud primaria** de las localidades rurales.',
    sentence: 'En promedio, el centro de salud primaria queda a {valor} minutos de las localidades rurales.',
    decimals: 0,
    breaks: [6, 8, 13, 20, 50],
  },
  first: 'tasa',
  periods: ['2021'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Indicador BS21 del SICVIR (INE): «Tiempo promedio en minutos al centro de salud primaria más cercano a la entidad rural», tercera medición, datos de 2021.',
  caveats: ['Solo 263 comunas rurales y mixtas: en las urbanas va s/i.'],
})
