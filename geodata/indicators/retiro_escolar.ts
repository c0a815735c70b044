import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Retiro escolar',
  short: 'Retiro',
  theme: 'poblacion',
  value: { tasa: 'retiro_escolar_pct' },
  tasa: {
    unit: '%',
    legend: 'Qué **porcentaje** de los estudiantes **se retiró** durante el año.',
    sentence: 'El {valor} % de los estudiantes se retiró durante el año.',
    decimals: 1,
    breaks: [0.8, 1.4, 2, 2.6, 3.4],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Estudiantes retirados por cada 100 matriculados en los establecimientos de la comuna. MINEDUC, Rendimiento 2024, agregado por un tercero.',
  caveats: ['Retirarse de un establecimiento no es siempre dejar de estudiar.', 'Es de quien estudia en la comuna, aunque viva en otra.'],
})
