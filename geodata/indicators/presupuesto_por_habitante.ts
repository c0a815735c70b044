import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Presupuesto por habitante',
  short: 'Presupuesto',
  theme: 'finanzas',
  value: { tasa: 'presupuesto_por_habitante' },
  tasa: {
    unit: 'mil pesos por habitante',
    legend: 'De cuántos **miles de pesos** dispone la municipalidad por **habitante**.',
    sentence: 'La municipalidad dispone de {valor} mil pesos por habitante.',
    decimals: 0,
    breaks: [265, 335, 450, 700, 1500],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Disponibilidad presupuestaria municipal por habitante, en miles de pesos, como la publica el SINIM.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i y su región también.',
    'Pesos nominales de cada año.',
    'Las comunas con pocos habitantes quedan arriba.',
  ],
})
