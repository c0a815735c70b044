import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Arriendo por zona censal',
  short: 'Arriendo',
  theme: 'tenencia',
  value: { tasa: 'zona_arriendo_pct' },
  tasa: {
    unit: 'de cada 100 hogares',
    legend: 'De cada **100 hogares** de la zona, cuántos **arriendan**.',
    sentence: '{valor} de cada 100 hogares arriendan.',
    decimals: 1,
    breaks: [13, 17, 23, 32, 47],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['zona'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Porcentaje que trae la copia procesada de las zonas censales.',
  caveats: ['4.900 zonas urbanas de 314 comunas.', 'Calculado por un tercero con datos del Censo 2024 (R. Medina, UdeC).'],
})
