import { type Norm, normStates } from '@radier/geodata/planning/norm'
import { stateOf } from '../../planning/words.ts'

export const shownStates = ['pendiente', ...normStates] as const
export type ShownState = (typeof shownStates)[number]

/** How many norms are in each state. */
export function counted(norms: readonly Pick<Norm, 'reading' | 'state'>[]): Record<ShownState, number> {
  const count = { pendiente: 0, borrador: 0, revisado: 0, validado: 0 }
  for (const norm of norms) count[stateOf(norm)]++
  return count
}
