import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Ingresos municipales',
  short: 'Ingresos',
  theme: 'finanzas',
  value: { conteo: 'ingresos_municipales / 1000' },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** percibió la **municipalidad** en el año.',
    sentence: 'La municipalidad percibió {valor} millones de pesos en el año.',
    decimals: 0,
    breaks: [5000, 7500, 12000, 23000, 50000],
  },
  first: 'conteo',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Ingresos totales percibidos por el área municipal (sin educación ni salud), en millones de pesos. SUBDERE, SINIM 2024.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i.',
    'Pesos nominales de 2024. Uso no comercial, citando SINIM/SUBDERE.',
  ],
})
