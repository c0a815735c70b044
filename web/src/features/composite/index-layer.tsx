import type { CatalogueAnswer } from '@radier/api/contract'
import type { Composite, Recipe } from '@radier/geodata/compare/composite'
import type { Standing } from '@radier/geodata/measure/standing'
import { useEffect, useMemo, useRef } from 'react'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { indexScene } from './index-scene.ts'
import { readRecipe } from './recipe.ts'
import { useComposite } from './use-composite.ts'

export interface IndexLayer {
  recipe: Recipe
  index: Composite | null
  places: readonly (Standing | null)[]
  scene: Scene | null
  fault: string | null
}

interface ReadIndexProps {
  catalogue: CatalogueAnswer | null
  /** The layer that Explorar paints; null while the address names no index that is understood. */
  onRead(layer: IndexLayer | null): void
}

/** Reads the index that the address names, for the map to paint. Draws nothing. Choosing an indicator takes the index away. */
export default function ReadIndex({ catalogue, onRead }: ReadIndexProps) {
  const { recipe: text, indicator, territory } = useView()
  const recipe = useMemo(() => (catalogue ? readRecipe(text, catalogue.indicators).recipe : null), [text, catalogue])
  const { index, places, fault } = useComposite(recipe, catalogue)
  const scene = useMemo(
    () => (recipe && index && catalogue ? indexScene(recipe, index, catalogue, territory) : null),
    [recipe, index, catalogue, territory],
  )
  const painted = useRef(indicator)
  useEffect(() => {
    if (painted.current !== indicator) changeView({ recipe: null }, 'replace')
    painted.current = indicator
  }, [indicator])
  useEffect(() => onRead(recipe && { recipe, index, places, scene, fault }), [onRead, recipe, index, places, scene, fault])
  return null
}
