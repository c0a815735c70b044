import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Superficie',
  short: 'Superficie',
  theme: 'poblacion',
  value: { conteo: 'superficie_km2' },
  conteo: {
    unit: 'km²',
    legend: 'Cuántos **kilómetros cuadrados** tiene.',
    sentence: 'Tiene {valor} km².',
    decimals: 1,
    breaks: [125, 350, 650, 1250, 2500],
  },
  first: 'conteo',
  periods: ['2017'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Superficie medida sobre el contorno de la comuna (INE, cartografía de 2017), en el elipsoide. Las mayores son la suma de sus comunas.',
  caveats: [
    'Radier la mide sobre un contorno simplificado: no es la superficie oficial, de la que se aparta un poco.',
    'Incluye lagos, glaciares e islas del contorno. Antártica no tiene contorno: s/i.',
  ],
})
