import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Avalúo de las propiedades municipales',
  short: 'Avalúo municipal',
  theme: 'suelo',
  value: { conteo: 'avaluo_municipal / 1000' },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** suma el avalúo de las **propiedades municipales**.',
    sentence: 'Las propiedades municipales están avaluadas en {valor} millones de pesos.',
    decimals: 0,
    breaks: [2000, 4500, 10000, 26000, 75000],
  },
  first: 'conteo',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'pacifico',
  method: 'Avalúo fiscal de las propiedades de la municipalidad y sus corporaciones, según el SINIM, en millones de pesos de cada año.',
  caveats: ['Avalúo fiscal, no precio.'],
})
