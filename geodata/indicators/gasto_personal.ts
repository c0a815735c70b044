import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Gasto municipal en personal',
  short: 'Personal',
  theme: 'finanzas',
  value: { conteo: 'gasto_personal / 1000', tasa: '100 * gasto_personal / gasto_municipal' },
  tasa: {
    unit: 'de cada 100 pesos',
    legend: 'De cada **100 pesos** que gasta la municipalidad, cuántos van a su **personal**.',
    sentence: 'De cada 100 pesos que gasta la municipalidad, {valor} van a su personal.',
    decimals: 1,
    breaks: [24, 28, 31, 34, 39],
  },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** gasta la municipalidad en su **personal**.',
    sentence: 'La municipalidad gasta {valor} millones de pesos en su personal.',
    decimals: 0,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Gasto en personal del área municipal por cada 100 pesos de gasto total. SUBDERE, SINIM 2024.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i.',
    'Pesos nominales de 2024. Uso no comercial, citando SINIM/SUBDERE.',
  ],
})
