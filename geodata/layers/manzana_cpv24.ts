import { blockFigures } from '../census-cpv24.ts'
import { defineFigures } from '../layer.ts'

export default defineFigures('manzana', {
  ...blockFigures,
  title: 'Manzanas del servicio del INE 2024',
  source: 'ine_manzanas_cpv24',
  coverage: '216.341 manzanas urbanas del servicio del INE; lo reservado por secreto queda s/i.',
})
