import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hogares que arriendan, por zona censal',
  short: 'Arriendo (zona)',
  theme: 'tenencia',
  value: {
    tasa: 'zona_arriendo_pct',
  },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares** de la zona, cuántos **arriendan**.',
    sentence: '{valor} de cada 100 hogares de la zona arriendan.',
    decimals: 1,
    breaks: [15, 20, 25, 30, 40],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de hogares que arriendan en la zona censal, Censo 2024.',
  caveats: [
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
