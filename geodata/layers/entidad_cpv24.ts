import { drawnDeficit } from '../census-cpv24.ts'
import { defineLayer } from '../layer.ts'

export default defineLayer({
  ...drawnDeficit,
  title: 'Entidades rurales, con su déficit',
  source: 'ine_entidades_cpv24',
  legend: '**Entidades rurales** del Censo 2024.',
  coverage: '28.415 entidades rurales del servicio del INE; lo reservado por secreto queda s/i.',
})
