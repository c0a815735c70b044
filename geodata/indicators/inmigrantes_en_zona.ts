import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Inmigrantes, por zona censal',
  short: 'Inmigrantes (zona)',
  theme: 'poblacion',
  value: {
    tasa: 'zona_inmigrantes_pct',
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas** de la zona, cuántas son **inmigrantes**.',
    sentence: '{valor} de cada 100 personas de la zona son inmigrantes.',
    decimals: 1,
    breaks: [2, 4, 6, 8, 12],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de inmigrantes en la zona censal, Censo 2024.',
  caveats: [
    'La copia no dice si cuenta nacionalidad o lugar de nacimiento.',
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
