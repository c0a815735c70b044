import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Departamentos por zona censal',
  short: 'Departamentos',
  theme: 'materialidad',
  value: { tasa: 'zona_departamentos_pct' },
  tasa: {
    unit: 'de cada 100 viviendas',
    legend: 'De cada **100 viviendas** de la zona, cuántas son **departamentos**.',
    sentence: '{valor} de cada 100 viviendas son departamentos.',
    decimals: 1,
    breaks: [1, 5, 15, 30, 70],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje que trae la copia procesada de las zonas censales.',
  caveats: ['4.900 zonas urbanas de 314 comunas.', 'Calculado por un tercero con datos del Censo 2024 (R. Medina, UdeC).'],
})
