import { drawnDeficit } from '../census-cpv24.ts'
import { defineLayer } from '../layer.ts'

export default defineLayer({
  ...drawnDeficit,
  title: 'Distritos censales, con su déficit',
  source: 'ine_distritos_cpv24',
  legend: '**Distritos censales** del Censo 2024.',
  coverage: '2.758 distritos censales del servicio del INE.',
})
