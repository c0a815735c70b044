import type { TerritoryCard } from '@radier/api/contract'
import { cameraFor } from '../../map/camera.ts'
import { changeView, currentView } from '../../view/use-view.ts'

const nothing = { top: 0, right: 0, bottom: 0, left: 0 }

/** Selects a territory and takes the map to it; Chile goes back to the plates. Whoever reads a sheet gets the sheet of the other. */
export function goTo({ code, bbox }: Pick<TerritoryCard, 'code' | 'bbox'>): void {
  const slot = document.querySelector('.map-slot')?.getBoundingClientRect()
  const size = { width: slot?.width || innerWidth, height: slot?.height || innerHeight }
  const camera = code === '0' ? null : bbox ? cameraFor(bbox, size, nothing) : currentView().camera
  const { page, ficha } = currentView()
  const next = page === 'ficha' ? page : 'explorar'
  changeView({ page: next, territory: code, camera, lineage: false, feature: null, ficha: { ...ficha, id: null } })
}

/** Selects a territory and leaves the map where it is. */
export const select = (code: string): void => changeView({ territory: code, lineage: false, feature: null })
