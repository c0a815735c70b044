import type { Progress } from '@radier/api/contract'
import { loadSteps } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'

/** What the load under way is doing, in words. */
export function progressText({ title, step, done, total, position, of }: Progress): string {
  const count = total ? `: ${formatNumber(done)} de ${formatNumber(total)}` : done ? `: ${formatNumber(done)}` : ''
  return `${title}, ${loadSteps[step]}${count}. Fuente ${formatNumber(position)} de ${formatNumber(of)}.`
}

/** Share of the run done, 0–1. */
export function progressShare({ done, total, position, of }: Progress): number {
  const inside = total ? Math.min(1, done / total) : 0
  return of ? Math.min(1, (position - 1 + inside) / of) : 0
}
