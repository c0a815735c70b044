import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Matrícula escolar',
  short: 'Matrícula',
  theme: 'poblacion',
  value: { conteo: 'matricula_escolar' },
  conteo: {
    unit: 'estudiantes',
    legend: 'Cuántos **estudiantes** hay matriculados en los **establecimientos** de la comuna.',
    sentence: 'En sus establecimientos hay {valor} estudiantes matriculados.',
    decimals: 0,
  },
  first: 'conteo',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Estudiantes que figuran en el archivo de rendimiento de 2024 del MINEDUC, en la comuna del establecimiento.',
  caveats: [
    'Cuenta a quien estudia en la comuna, aunque viva en otra; no es la población en edad escolar.',
    'No incluye la educación de párvulos ni la superior.',
    'Antártica no figura en el archivo: su región va s/i si se exige completa.',
  ],
})
