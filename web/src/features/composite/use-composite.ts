import type { CatalogueAnswer } from '@radier/api/contract'
import { type Composite, columnOf, composite, type Recipe } from '@radier/geodata/compare/composite'
import { type Frame, frameOf } from '@radier/geodata/compare/frame'
import { indexPlaces } from '@radier/geodata/compare/index-places'
import type { Standing } from '@radier/geodata/measure/standing'
import { useMemo, useRef } from 'react'
import { useMatrix } from '../../data/compare.ts'
import type { Problem } from '../../data/problem.ts'
import { askedOf } from './recipe.ts'

export interface CompositeState {
  /** Null while the first figures travel, or when the recipe has a fault. */
  index: Composite | null
  /** By position of the comuna: its place, those of its equals, or its band. */
  places: readonly (Standing | null)[]
  frame: Frame | null
  /** Why the recipe gives nothing, in Spanish. */
  fault: string | null
  problem: Problem | null
}

/** The index of a recipe over every comuna. Changing weights asks nothing of the server; adding an indicator keeps the figures before. */
export function useComposite(recipe: Recipe | null, catalogue: CatalogueAnswer | null): CompositeState {
  const asked = recipe && catalogue ? askedOf(recipe, catalogue.indicators) : []
  const answer = useMatrix([...asked].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const before = useRef(answer.data)
  if (answer.data) before.current = answer.data
  const matrix = answer.data ?? before.current
  const frame = useMemo(() => {
    if (!matrix || !recipe) return null
    const pinned = new Set(recipe.parts.flatMap((part) => (part.period ? [columnOf(part)] : [])))
    return frameOf(matrix.codes, matrix.columns, (id) => pinned.has(id))
  }, [matrix, recipe])
  return useMemo(() => {
    const nothing = { index: null, places: [], frame, fault: null, problem: answer.problem }
    if (!recipe) return nothing
    if (!frame) return { ...nothing, fault: recipe.parts.length ? null : 'Elija al menos un indicador.' }
    const known = recipe.parts.every((part) => frame.columns.some(({ id }) => id === columnOf(part)))
    if (!known && !answer.data && !answer.problem) return nothing
    const found = composite(recipe, frame)
    if ('fault' in found) return { ...nothing, fault: found.fault }
    return { index: found, places: indexPlaces(recipe, frame, found), frame, fault: null, problem: answer.problem }
  }, [recipe, frame, answer.data, answer.problem])
}
