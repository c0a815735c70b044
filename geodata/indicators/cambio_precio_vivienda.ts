import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio del precio de la vivienda 2015–2024',
  short: 'Cambio 2015–2024',
  theme: 'suelo',
  value: { tasa: '100 * (vivienda_uf_m2@2024 - vivienda_uf_m2@2015) / vivienda_uf_m2@2015' },
  tasa: {
    unit: '%',
    legend: 'De 2015 a 2024, cuánto cambió el precio de la **vivienda** en UF por m², en **%**.',
    sentence: 'Entre 2015 y 2024 el metro cuadrado de vivienda cambió {valor} % en UF.',
    decimals: 0,
    breaks: [0, 20, 50, 85, 130],
  },
  first: 'tasa',
  periods: ['2015-2024'],
  levels: ['comuna'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Cambio de la mediana en UF por m² entre 2015 y 2024. La UF ya descuenta la inflación.',
  caveats: [
    'Solo comunas y años con al menos 30 operaciones.',
    'Dato del SII procesado por un tercero.',
    'En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú va s/i: la copia cruza sus predios.',
    'Cambia también qué se vende: no es el cambio de precio de una misma vivienda.',
  ],
})
