import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Asistencia a educación parvularia',
  short: 'Parvularia',
  theme: 'poblacion',
  value: {
    conteo: 'asisten_parvularia',
    base: 'poblacion_0_5',
    per: 100,
  },
  tasa: {
    unit: 'por cada 100 niñas y niños de 0 a 5 años',
    legend: 'Por cada **100 niñas y niños de 0 a 5 años**, cuántos asisten a **educación parvularia**.',
    sentence: 'Por cada 100 niñas y niños de 0 a 5 años, {valor} asisten a educación parvularia.',
    decimals: 1,
    breaks: [46, 49, 51, 54, 57],
  },
  conteo: {
    unit: 'niñas y niños',
    legend: 'Cuántas **niñas y niños** asisten a **educación parvularia**.',
    sentence: '{valor} niñas y niños asisten a educación parvularia.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna', 'zona'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Personas que asisten a educación parvularia, por cada 100 de 0 a 5 años. INE, Censo 2024, base por zona y localidad.',
  caveats: [
    'El tramo de 0 a 5 años incluye a quienes todavía no tienen edad de asistir y a quienes ya van en básica: es una relación, no la cobertura oficial.',
  ],
})
