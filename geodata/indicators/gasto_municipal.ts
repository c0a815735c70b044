import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Gasto municipal',
  short: 'Gasto',
  theme: 'finanzas',
  value: { conteo: 'gasto_municipal / 1000' },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** gastó la **municipalidad** en el año.',
    sentence: 'La municipalidad gastó {valor} millones de pesos.',
    decimals: 0,
    breaks: [4000, 6000, 10000, 20000, 50000],
  },
  first: 'conteo',
  periods: ['2024', '2023', '2022', '2021', '2020', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Gasto total devengado del área municipal (sin educación ni salud), en millones de pesos.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i y su región también.',
    'Pesos nominales de cada año.',
  ],
})
