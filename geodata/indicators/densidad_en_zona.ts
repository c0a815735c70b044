import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Densidad de población, por zona censal',
  short: 'Densidad (zona)',
  theme: 'poblacion',
  value: {
    tasa: 'densidad',
  },
  tasa: {
    unit: 'habitantes por hectárea',
    legend: 'Por cada **hectárea** de la zona, cuántas **personas** viven.',
    sentence: 'Viven {valor} personas por hectárea.',
    decimals: 0,
    breaks: [50, 100, 150, 250, 350],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Personas por hectárea de la zona censal, Censo 2024.',
  caveats: [
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
