import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Propiedades municipales',
  short: 'Propiedades',
  theme: 'suelo',
  value: { conteo: 'propiedades_municipales' },
  conteo: {
    unit: 'propiedades',
    legend: 'Cuántas **propiedades** son de la **municipalidad** y sus corporaciones.',
    sentence: 'La municipalidad y sus corporaciones tienen {valor} propiedades.',
    decimals: 0,
    breaks: [30, 45, 75, 150, 340],
  },
  first: 'conteo',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'pacifico',
  method: 'Propiedades de dominio de la municipalidad y sus corporaciones, según el SINIM.',
  caveats: ['No dice cuáles están vacías ni sirven para vivienda.'],
})
