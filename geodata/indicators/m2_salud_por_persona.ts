import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Superficie de salud por persona',
  short: 'm² de salud',
  theme: 'suelo',
  value: { tasa: 'm2_salud_por_persona' },
  tasa: {
    unit: 'm² por persona',
    legend: 'Cuántos **m² de salud** hay por **persona**.',
    sentence: 'Hay {valor} m² de salud por persona.',
    decimals: 2,
    breaks: [0.03, 0.1, 0.2, 0.4, 0.7],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'mas',
  ramp: 'pacifico',
  method:
    'Metros cuadrados construidos de uso de salud según el catastro de bienes raíces del SII, divididos por la población censada en 2024.',
  caveats: [
    'Calculado por un tercero con el catastro del SII; la equivalencia de códigos SII–INE es suya.',
    'La población es la del Censo 2024.',
    'En Santiago, Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia les da superficies que no son las suyas.',
  ],
})
