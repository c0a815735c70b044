import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Ingresos propios por habitante',
  short: 'Ingresos propios',
  theme: 'finanzas',
  value: { conteo: 'ingresos_propios_permanentes / 1000', tasa: 'ingresos_propios_por_habitante' },
  tasa: {
    unit: 'mil pesos por habitante',
    legend: 'Cuántos **miles de pesos propios** recauda la municipalidad por **habitante**.',
    sentence: 'La municipalidad recauda {valor} mil pesos propios por habitante.',
    decimals: 0,
    breaks: [53, 74, 105, 160, 350],
  },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos propios** recauda la municipalidad.',
    sentence: 'La municipalidad recauda {valor} millones de pesos propios.',
    decimals: 0,
    breaks: [500, 1000, 2300, 6400, 22000],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Ingresos propios permanentes por habitante, en miles de pesos, como los publica el SINIM.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i y su región también.',
    'Pesos nominales de cada año.',
    'El SINIM divide por su propia población, no por la del censo.',
  ],
})
