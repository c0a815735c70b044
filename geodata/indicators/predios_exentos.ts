import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Predios exentos de contribuciones',
  short: 'Predios exentos',
  theme: 'suelo',
  value: { tasa: 'predios_exentos_pct' },
  tasa: {
    unit: '%',
    legend: 'De cada **100 predios**, cuántos están **exentos** de contribuciones.',
    sentence: 'El {valor} % de los predios está exento de contribuciones.',
    decimals: 1,
    breaks: [50, 65, 76, 84, 90],
  },
  first: 'tasa',
  periods: ['2023', '2022', '2021', '2020', '2019'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de predios exentos sobre el total de predios que publica el SINIM.',
  caveats: ['Dato del catastro del SII que publica el SINIM.'],
})
