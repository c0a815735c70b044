import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Viviendas con hacinamiento, por zona censal',
  short: 'Hacinamiento (zona)',
  theme: 'hacinamiento',
  value: {
    tasa: 'zona_hacinamiento_pct',
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** de la zona, cuántas tienen **hacinamiento**.',
    sentence: '{valor} de cada 100 viviendas de la zona tienen hacinamiento.',
    decimals: 1,
    breaks: [2, 3, 4, 6, 8],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Porcentaje de viviendas con hacinamiento en la zona censal, Censo 2024.',
  caveats: [
    'La copia no dice qué umbral usa: no se compara con el hacinamiento por comuna.',
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
