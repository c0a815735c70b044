import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Superficie de vivienda por persona',
  short: 'm² de vivienda',
  theme: 'suelo',
  value: { tasa: 'm2_habitacionales_por_persona' },
  tasa: {
    unit: 'm² por persona',
    legend: 'Cuántos **m² de vivienda** hay por **persona**.',
    sentence: 'Hay {valor} m² de vivienda por persona.',
    decimals: 1,
    breaks: [12, 16, 19, 24, 30],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Metros cuadrados construidos de uso habitacional según el catastro de bienes raíces del SII, divididos por la población censada en 2024.',
  caveats: [
    'Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.',
    'La población es la del Censo 2024.',
    'En Santiago, Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia les da superficies que no son las suyas.',
  ],
})
