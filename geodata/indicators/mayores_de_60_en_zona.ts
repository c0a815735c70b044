import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Personas de 60 años o más, por zona censal',
  short: '60 y más (zona)',
  theme: 'poblacion',
  value: {
    tasa: 'zona_mayores_pct',
  },
  tasa: {
    unit: 'de cada 100 personas',
    legend: 'De cada **100 personas** de la zona, cuántas tienen **60 años o más**.',
    sentence: '{valor} de cada 100 personas de la zona tienen 60 años o más.',
    decimals: 1,
    breaks: [13, 18, 22, 25, 28],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje de personas de 60 años o más en la zona censal, Censo 2024.',
  caveats: [
    'El tramo parte a los 60: no se compara con el de 65 años o más por comuna.',
    'Calculado por el autor de la copia a partir del censo: no es una cifra publicada por el INE.',
    'Solo zonas urbanas: 4.900 de 4.911, en 314 comunas.',
  ],
})
