import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Antigüedad de lo construido',
  short: 'Edad del parque',
  theme: 'suelo',
  value: { tasa: '2024 - anio_mediano_construccion' },
  tasa: {
    unit: 'años',
    legend: 'Cuántos **años** tenía en 2024 la **mitad** más vieja de lo construido, como mínimo.',
    sentence: 'La mitad de lo construido tenía {valor} años o más en 2024.',
    decimals: 0,
    breaks: [14, 17, 20, 24, 29],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: '2024, el año del catastro, menos el año mediano de construcción que registra el catastro de bienes raíces del SII.',
  caveats: [
    'Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.',
    'En Santiago, Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia les da edificios que no son los suyos.',
  ],
})
