import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Superficie construida por persona',
  short: 'm² por persona',
  theme: 'suelo',
  value: { tasa: 'm2_construidos_por_persona' },
  tasa: {
    unit: 'm² por persona',
    legend: 'Cuántos **m² construidos** de todo uso hay por **persona**.',
    sentence: 'Hay {valor} m² construidos por persona.',
    decimals: 1,
    breaks: [18, 23, 31, 40, 52],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method:
    'Metros cuadrados construidos de todo uso según el catastro de bienes raíces del SII, divididos por la población censada en 2024.',
  caveats: [
    'Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.',
    'La población es la del Censo 2024.',
    'En Santiago, Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia les da superficies que no son las suyas.',
  ],
})
