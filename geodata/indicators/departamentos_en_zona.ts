import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos, por zona censal',
  short: 'Departamentos (zona)',
  theme: 'materialidad',
  value: {
    tasa: 'zona_departamentos_pct',
  },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** de la zona, cuántas son **departamentos**.',
    sentence: '{valor} de cada 100 viviendas de la zona son departamentos.',
    decimals: 1,
    breaks: [1, 5, 15, 35, 70],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de viviendas que son departamentos en la zona censal, Censo 2024.',
  caveats: [
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
