import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personal profesional municipal',
  short: 'Profesionales',
  theme: 'finanzas',
  value: { tasa: 'profesionalizacion_municipal' },
  tasa: {
    unit: 'de cada 100 funcionarios',
    legend: 'De cada **100 funcionarios** municipales, cuántos son **profesionales**.',
    sentence: '{valor} de cada 100 funcionarios municipales son profesionales.',
    decimals: 1,
    breaks: [28, 32, 39, 45, 53],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method: 'Nivel de profesionalización del personal municipal, en porcentaje, como lo publica el SINIM.',
  caveats: ['Cifra declarada por cada municipalidad al SINIM.'],
})
