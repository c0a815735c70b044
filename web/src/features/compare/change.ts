/** What a person changes in the comparison. */

import { type Brush, type ComparePart, mostCompared } from '@radier/geodata/view/compare'
import { say } from '../../ui/toast.tsx'
import { changeView, currentView } from '../../view/use-view.ts'

export function change(part: Partial<ComparePart>, how: 'push' | 'replace' = 'push'): void {
  changeView({ compare: { ...currentView().compare, ...part } }, how)
}

/** Sets the comunas compared. The one that Explorar had selected stands in only while none is chosen. */
export function setCodes(codes: readonly string[]): void {
  const { compare } = currentView()
  changeView({ territory: '0', compare: { ...compare, codes: codes.slice(0, mostCompared) } })
}

/** Adds the comuna, or takes it out; says so when there is no room. */
export function toggleCode(codes: readonly string[], code: string, name: string): void {
  if (codes.includes(code)) setCodes(codes.filter((own) => own !== code))
  else if (codes.length >= mostCompared) say(`Ya hay ${mostCompared} comunas: quite una para agregar ${name}.`)
  else setCodes([...codes, code])
}

/** Puts a brush in place of the one its indicator had; null takes it away. */
export function brush(id: string, range: Omit<Brush, 'id'> | null): void {
  const others = currentView().compare.brushes.filter((other) => other.id !== id)
  const round = (value: number) => Number(value.toPrecision(5)) + 0
  change({ brushes: range ? [...others, { id, from: round(range.from), to: round(range.to) }] : others })
}
