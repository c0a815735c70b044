import type { AreaAnswer } from '@radier/api/contract'
import { cameraFor } from '../../map/camera.ts'
import { changeView } from '../../view/use-view.ts'

/** What stands over the map: the ruler, or on a phone the search and the sheet. */
const covered = () =>
  innerWidth < 720 ? { top: 160, right: 0, bottom: 210, left: 0 } : { top: 0, right: 0, bottom: 0, left: innerWidth < 1200 ? 86 : 192 }

/** Selects an area and takes the map to it. `replace` when the address already named it. */
export function openArea({ code, bbox }: Pick<AreaAnswer, 'code' | 'bbox'>, how: 'push' | 'replace' = 'push'): void {
  const slot = document.querySelector('.map-slot')?.getBoundingClientRect()
  const size = { width: slot?.width || innerWidth, height: slot?.height || innerHeight }
  changeView({ page: 'explorar', territory: code, camera: cameraFor(bbox, size, covered()), lineage: false, feature: null }, how)
}
