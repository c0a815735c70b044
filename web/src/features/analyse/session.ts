/** One analysis in progress: the table, its crossfilter and what is brushed now. Moves faster than React: who draws subscribes. */
import { type Axis, axisOf } from '../../analysis/axis.ts'
import { type Crossfilter, createCrossfilter, type Range } from '../../analysis/crossfilter.ts'
import type { Figure, OpenTable } from '../../analysis/table.ts'
import type { Brush } from '../../view/analyse.ts'

export interface Session {
  table: OpenTable
  /** Code of the territory whose rows are counted. */
  territory: string
  figures: Figure[]
  axis(name: string): Axis
  cross: Crossfilter
  brushes(): readonly Brush[]
  brush(name: string): Brush | null
  /** Moves one brush, or takes it away; the order of the others stays. */
  move(name: string, range: Range | null): void
  /** Takes what the address says. */
  take(brushes: readonly Brush[]): void
  subscribe(listener: () => void): () => void
  /** Grows with every move. */
  turn(): number
}

export function createSession(table: OpenTable, territory: string, figures: Figure[], start: readonly Brush[]): Session {
  const axes = new Map(
    figures.map(({ name }) => {
      const { sorted, whole, unknowns } = table.sorted(name)
      return [name, axisOf(sorted, whole, unknowns.length)] as const
    }),
  )
  const dimensions = figures.map(({ name }) => ({ column: table.sorted(name), axis: axes.get(name) as Axis }))
  const cross = createCrossfilter(table.rows, dimensions, table.inside(territory))
  const place = new Map(figures.map(({ name }, i) => [name, i]))
  const listeners = new Set<() => void>()
  let brushes: Brush[] = []
  let turn = 0
  const tell = () => {
    turn++
    for (const listener of listeners) listener()
  }
  const put = (name: string, range: Range | null) => {
    const d = place.get(name)
    if (d === undefined) return
    cross.filter(d, range)
    const next = range && { column: name, ...range }
    brushes = brushes.some((b) => b.column === name)
      ? brushes.flatMap((b) => (b.column !== name ? [b] : next ? [next] : []))
      : next
        ? [...brushes, next]
        : brushes
  }
  const session: Session = {
    table,
    territory,
    figures,
    axis: (name) => axes.get(name) as Axis,
    cross,
    brushes: () => brushes,
    brush: (name) => brushes.find((b) => b.column === name) ?? null,
    move(name, range) {
      put(name, range)
      tell()
    },
    take(next) {
      if (JSON.stringify(next) === JSON.stringify(brushes)) return
      for (const { column } of brushes) if (!next.some((b) => b.column === column)) put(column, null)
      for (const { column, ...range } of next) put(column, range)
      brushes = next.filter(({ column }) => place.has(column))
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    turn: () => turn,
  }
  session.take(start)
  return session
}

export const placeOf = (session: Session, name: string): number => session.figures.findIndex((f) => f.name === name)
