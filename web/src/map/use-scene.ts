import type { ValuesAnswer } from '@radier/api/contract'
import { choose, withinOf } from '@radier/geodata/view/choose'
import { useMemo, useRef } from 'react'
import type { Problem } from '../data/problem.ts'
import { useCatalogue, useTerritories, useValues } from '../data/queries.ts'
import { type SceneChoice, sceneOf } from '../view/derived.ts'
import type { Scene } from '../view/scene.ts'
import type { View } from '../view/view.ts'

export interface SceneState {
  scene: Scene | null
  choice: SceneChoice | null
  /** The scene shown is the one before; the new one is on its way. */
  waiting: boolean
  problem: Problem | null
}

const sameChoice = (a: SceneChoice | null, b: SceneChoice | null) =>
  a?.indicator === b?.indicator && a?.measure === b?.measure && a?.period === b?.period && a?.level === b?.level

/** The scene of the view. While new values travel the scene before stays, so the map is never blank; moving the map makes none. */
export function useScene(view: View): SceneState {
  const catalogue = useCatalogue()
  const territories = useTerritories().data?.territories
  const kept = useRef<SceneChoice | null>(null)
  const fresh = catalogue.data ? choose(view, catalogue.data) : null
  if (!sameChoice(kept.current, fresh)) kept.current = fresh
  const choice = kept.current
  const within = choice ? withinOf(view, choice.level, territories ?? [], { width: innerWidth, height: innerHeight }) : undefined
  const values = useValues(choice?.indicatorId ?? null, choice?.level ?? 'comuna', choice?.period ?? '', within)

  const before = useRef<{ choice: SceneChoice; answer: ValuesAnswer } | null>(null)
  if (values.data && choice) before.current = { choice, answer: values.data }
  const current = before.current

  const { method, classes, breaks, territory } = view
  const scene = useMemo(
    () =>
      current && catalogue.data ? sceneOf({ method, classes, breaks, territory }, current.choice, current.answer, catalogue.data) : null,
    [current?.choice, current?.answer, catalogue.data, method, classes, breaks, territory],
  )
  return { scene, choice, waiting: !values.data && values.state === 'loading', problem: catalogue.problem ?? values.problem }
}
