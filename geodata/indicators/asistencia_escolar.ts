import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Asistencia escolar',
  short: 'Asistencia',
  theme: 'poblacion',
  value: { tasa: 'asistencia_escolar_pct' },
  tasa: {
    unit: '%',
    legend: 'Qué **porcentaje** de los días de clase **asistieron**, en promedio, los estudiantes.',
    sentence: 'En promedio, los estudiantes asistieron al {valor} % de los días de clase.',
    decimals: 1,
    breaks: [86, 88, 89, 90, 92],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Asistencia promedio anual de los estudiantes de los establecimientos de la comuna. MINEDUC, Rendimiento 2024, agregado por un tercero.',
  caveats: ['Es de quien estudia en la comuna, aunque viva en otra.'],
})
