import { blockFigures } from '../census-cpv24.ts'
import { defineFigures } from '../layer.ts'

export default defineFigures('manzana', {
  ...blockFigures,
  title: 'Base de manzanas y entidades 2024',
  source: 'ine_base_manzana_entidad',
  coverage: 'Manzanas urbanas y entidades rurales que el INE publica; lo reservado por secreto queda s/i.',
})
