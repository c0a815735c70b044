/** What each change of a norm would do to a cabida. All of it is an exercise. */
import { cabida } from './cabida.ts'
import type { Verdict } from './criterion.ts'
import { incentives } from './incentives.ts'
import type { Cabida, CabidaQuestion, Change, LimitId } from './question.ts'

export interface Effect {
  /** «densidad», «altura», or the id of an incentive. */
  id: string
  label: string
  /** Homes with it; null = pendiente, or the law gives no figure for it. */
  homes: number | null
  /** Homes more than without it. */
  delta: number | null
  binding: LimitId | null
  /** What the law asks for it, and whether the site is known to meet it; null = it is only a trial. */
  condition: { text: string; verdict: Verdict } | null
}

/** Ten per cent more density, ten per cent more height, and every incentive of the law, each by itself on top of what is already tried. */
export function sensitivity(question: CabidaQuestion): Effect[] {
  const base = cabida(question)
  const tenMore = (value = 0) => (1 + value) * 1.1 - 1
  const tried = (change: Change) => cabida({ ...question, change: { ...question.change, ...change } })
  const effect = (id: string, label: string, then: Cabida | null, condition: Effect['condition']): Effect => ({
    id,
    label,
    homes: then?.homes ?? null,
    delta: then?.homes == null || base.homes === null ? null : then.homes - base.homes,
    binding: then?.binding ?? null,
    condition,
  })
  return [
    effect('densidad', 'Densidad +10 %', tried({ density: tenMore(question.change.density) }), null),
    effect('altura', 'Altura +10 %', tried({ height: tenMore(question.change.height) }), null),
    ...Object.entries(incentives).map(([id, { label, factors, condition }]) =>
      effect(id, label, factors && tried({ incentive: id }), condition(question)),
    ),
  ]
}
