import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Año mediano de construcción',
  short: 'Edad del parque',
  theme: 'suelo',
  value: { tasa: 'anio_mediano_construccion' },
  tasa: {
    unit: '',
    legend: 'En qué **año** estaba construida la **mitad** de lo que existe.',
    sentence: 'La mitad de lo construido es anterior al año mediano {valor}.',
    decimals: 0,
    breaks: [1995, 2000, 2004, 2007, 2010],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Año en que estaba construida la mitad de lo que hoy registra el catastro del SII.',
  caveats: ['Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.'],
})
