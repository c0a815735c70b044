import type { TerritoryCard } from '@radier/api/contract'
import { cameraShowing } from '../../map/frame.ts'
import { changeView, currentView } from '../../view/use-view.ts'

/** Selects a territory and takes the map to it; Chile goes back to the plates. Whoever reads a sheet gets the sheet of the other. */
export function goTo({ code, bbox }: Pick<TerritoryCard, 'code' | 'bbox'>): void {
  const camera = code === '0' ? null : bbox ? cameraShowing(bbox) : currentView().camera
  const { page, ficha } = currentView()
  const next = page === 'ficha' ? page : 'explorar'
  changeView({ page: next, territory: code, camera, plates: false, lineage: false, feature: null, ficha: { ...ficha, id: null } })
}

/** Selects a territory; whoever sees the plates goes on seeing them. */
export const select = (code: string): void =>
  changeView({ territory: code, plates: currentView().camera === null, lineage: false, feature: null })
