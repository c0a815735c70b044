import { formatNumber } from '@radier/geodata/measure/format'
import { incentives } from '@radier/geodata/planning/incentives'
import type { Limit, LimitId } from '@radier/geodata/planning/question'
import type { Effect } from '@radier/geodata/planning/sensitivity'

/** The limits that each part of a change moves. */
const movedBy = {
  density: ['densidad'],
  height: ['ocupacion_altura', 'volumen'],
  built: ['constructibilidad'],
  parking: ['estacionamientos'],
} as const satisfies Record<string, LimitId[]>

function movedLimits(id: string): readonly LimitId[] {
  if (id === 'densidad') return movedBy.density
  if (id === 'altura') return movedBy.height
  return Object.keys(incentives[id]?.factors ?? {}).flatMap((factor) => movedBy[factor as keyof typeof movedBy])
}

/** How many homes more or fewer a change gives. Of a norm that is not known nobody can say that it does not bind. */
export function deltaText({ id, homes, delta }: Effect, limits: readonly Limit[]): string {
  if (delta === null) return homes === null ? 'pendiente' : 's/i'
  if (delta !== 0) return `${delta > 0 ? '+' : ''}${formatNumber(delta)}`
  const ids = movedLimits(id)
  const moved = limits.filter((limit) => ids.includes(limit.id))
  return moved.length > 0 && moved.every(({ pending }) => pending !== null) ? 'norma pendiente' : '0, no manda'
}
