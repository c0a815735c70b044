import type { CatalogueAnswer } from '@radier/api/contract'
import type { Composite, Recipe } from '@radier/geodata/compare/composite'
import { useEffect, useMemo, useRef } from 'react'
import type { Scene } from '../../view/scene.ts'
import { changeView } from '../../view/use-view.ts'
import type { View } from '../../view/view.ts'
import { indexScene } from './index-scene.ts'
import { readRecipe } from './recipe.ts'
import { useComposite } from './use-composite.ts'

export interface IndexLayer {
  recipe: Recipe
  index: Composite | null
  scene: Scene | null
  fault: string | null
}

/** The index of the address as the layer that Explorar paints; null when the address names none. Choosing an indicator takes it away. */
export function useIndexLayer(view: View, catalogue: CatalogueAnswer | null): IndexLayer | null {
  const on = view.page === 'explorar' && view.recipe !== null
  const { recipe: text, indicator, territory } = view
  const recipe = useMemo(() => (on && catalogue ? readRecipe(text, catalogue.indicators).recipe : null), [on, text, catalogue])
  const { index, fault } = useComposite(recipe, catalogue)
  const scene = useMemo(
    () => (recipe && index && catalogue ? indexScene(recipe, index, catalogue, territory) : null),
    [recipe, index, catalogue, territory],
  )
  const painted = useRef(indicator)
  useEffect(() => {
    if (on && painted.current !== indicator) changeView({ recipe: null }, 'replace')
    painted.current = indicator
  }, [on, indicator])
  return recipe && { recipe, index, scene, fault }
}
