import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Densidad por zona censal',
  short: 'Densidad',
  theme: 'poblacion',
  value: { tasa: 'densidad' },
  tasa: {
    unit: 'hab/ha',
    legend: 'Cuántas **personas por hectárea** viven en la zona.',
    sentence: 'Viven {valor} personas por hectárea.',
    decimals: 0,
    breaks: [35, 80, 170, 300, 440],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Habitantes por hectárea de la zona censal, tal como lo trae la copia procesada.',
  caveats: ['4.900 zonas urbanas de 314 comunas.', 'Calculado por un tercero con datos del Censo 2024 (R. Medina, UdeC).'],
})
