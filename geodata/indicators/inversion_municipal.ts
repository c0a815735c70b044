import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Inversión municipal',
  short: 'Inversión',
  theme: 'finanzas',
  value: { conteo: 'inversion_municipal / 1000', tasa: '100 * inversion_municipal / gasto_municipal' },
  tasa: {
    unit: 'de cada 100 pesos',
    legend: 'De cada **100 pesos** que gasta la municipalidad, cuántos **invierte**.',
    sentence: 'De cada 100 pesos que gasta la municipalidad, invierte {valor}.',
    decimals: 1,
    breaks: [2, 4, 7, 12, 18],
  },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** **invirtió** la municipalidad.',
    sentence: 'La municipalidad invirtió {valor} millones de pesos.',
    decimals: 0,
    breaks: [280, 470, 800, 1300, 2400],
  },
  first: 'tasa',
  periods: ['2024', '2023', '2022', '2021', '2020', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Inversión municipal por cada 100 pesos de gasto devengado.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i y su región también.',
    'Pesos nominales de cada año.',
  ],
})
