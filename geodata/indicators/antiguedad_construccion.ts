import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Antigüedad de lo construido',
  short: 'Edad del parque',
  theme: 'suelo',
  value: { tasa: '2026 - anio_mediano_construccion' },
  tasa: {
    unit: 'años',
    legend: 'Cuántos **años** cumple en 2026 la **mitad** más vieja de lo construido, como mínimo.',
    sentence: 'La mitad de lo construido tiene {valor} años o más en 2026.',
    decimals: 0,
    breaks: [16, 19, 22, 26, 31],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: '2026 menos el año mediano de construcción que registra el catastro de bienes raíces del SII.',
  caveats: [
    'Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.',
    'En Santiago, Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia les da edificios que no son los suyos.',
  ],
})
