import type { CatalogueAnswer, ColumnTable } from '@radier/api/contract'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { mostDimensions } from '../../analysis/crossfilter.ts'
import { tableInMemory } from '../../analysis/engine.ts'
import type { Figure, OpenTable } from '../../analysis/table.ts'
import type { Problem } from '../../data/problem.ts'
import type { Brush } from '../../view/analyse.ts'
import { createSession, type Session } from './session.ts'

/** The table as it arrives: null while it travels. */
export function useTable(
  about: ColumnTable | null,
  catalogue: CatalogueAnswer,
): { table: OpenTable | null; problem: Problem | null; retry: () => void } {
  const [state, setState] = useState<{ address: string; table: OpenTable | null; problem: Problem | null } | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!about) return
    let gone = false
    const put = (table: OpenTable | null, problem: Problem | null) => {
      if (!gone) setState({ address: about.address, table, problem })
    }
    tableInMemory(about, catalogue).then(
      (table) => put(table, null),
      (problem: Problem) => put(null, problem),
    )
    return () => {
      gone = true
    }
  }, [about, catalogue, attempt])
  const own = state && about && state.address === about.address ? state : null
  return { table: own?.table ?? null, problem: own?.problem ?? null, retry: () => setAttempt(attempt + 1) }
}

/** Columns with a histogram: those brushed, those added by hand, then what tells most, at least four. */
export function shownFigures(table: OpenTable, brushes: readonly Brush[], added: readonly string[], favourite: string | null): Figure[] {
  const rates = table.figures.filter((f) => f.name.startsWith('i.'))
  const counts = table.figures.filter((f) => f.additive && !f.name.startsWith('i.'))
  const rest = table.figures.filter((f) => !rates.includes(f) && !counts.includes(f))
  const liked = table.figures.filter((f) => f.name === `i.${favourite}` || (!rates.length && f.name === favourite))
  const order = rates.length ? [...counts.slice(0, 1), ...liked, ...rates, ...counts, ...rest] : [...liked, ...rest, ...counts]
  const wanted = new Set([...order.slice(0, 4).map((f) => f.name), ...brushes.map((b) => b.column), ...added])
  for (const { name } of order) {
    if (wanted.size >= 4) break
    wanted.add(name)
  }
  return table.figures
    .filter((f) => wanted.has(f.name))
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .slice(0, mostDimensions)
}

export function useSession(
  table: OpenTable | null,
  territory: string,
  figures: readonly Figure[],
  brushes: readonly Brush[],
): Session | null {
  const names = figures.map((f) => f.name).join()
  const latest = useRef({ figures, brushes })
  latest.current = { figures, brushes }
  const session = useMemo(
    () => (table && names ? createSession(table, territory, [...latest.current.figures], latest.current.brushes) : null),
    [table, territory, names],
  )
  useEffect(() => session?.take(brushes), [session, brushes])
  return session
}

/** Renders again at most once per frame while the brush moves. */
export function useTurn(session: Session): number {
  return useSyncExternalStore(session.subscribe, session.turn)
}
