import type { CatalogueAnswer } from '@radier/api/contract'
import { useEffect } from 'react'
import { openMapSignal } from '../../map/draw-state.ts'
import { filterMoved, mapFilterSignal } from '../../map/map-filter.ts'
import { useSignal } from '../../map/signal.ts'
import type { Session } from './session.ts'

/** Hands the rows that pass to whoever draws them, and tells of every move. */
export function useMapFollow(session: Session | null, catalogue: CatalogueAnswer): void {
  const map = useSignal(openMapSignal)
  useEffect(() => {
    if (!session) return
    const { table, cross } = session
    const comunas = table.grouping('clave.5')
    mapFilterSignal.set({
      level: table.about.level,
      rows: table.rows,
      lon: table.lon,
      lat: table.lat,
      comuna: comunas?.of ?? new Int32Array(table.rows).fill(-1),
      comunas: comunas?.names ?? [],
      key: table.key,
      fails: cross.fails,
      outside: 1 << 30,
      active: () => session.brushes().length > 0,
    })
    const stop = session.subscribe(filterMoved)
    return () => {
      stop()
      mapFilterSignal.set(null)
    }
  }, [session])

  useEffect(() => {
    if (!map) return
    let stop: (() => void) | null = null
    let gone = false
    void import('../../map/filter-on-map.ts').then(({ followFilter }) => {
      if (!gone) stop = followFilter(map, catalogue)
    })
    return () => {
      gone = true
      stop?.()
    }
  }, [map, catalogue])
}
