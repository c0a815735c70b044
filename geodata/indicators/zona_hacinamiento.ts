import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Hacinamiento por zona censal',
  short: 'Hacinamiento',
  theme: 'hacinamiento',
  value: { tasa: 'zona_hacinamiento_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** de la zona, cuántas están **hacinadas**.',
    sentence: '{valor} de cada 100 viviendas están hacinadas.',
    decimals: 1,
    breaks: [1.5, 3, 4.5, 6.5, 9],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'menos',
  ramp: 'cobre',
  method: 'Porcentaje que trae la copia procesada de las zonas censales.',
  caveats: ['4.900 zonas urbanas de 314 comunas.', 'Calculado por un tercero con datos del Censo 2024 (R. Medina, UdeC).'],
})
