import type { AreaAnswer } from '@radier/api/contract'
import { cameraShowing } from '../../map/frame.ts'
import { changeView } from '../../view/use-view.ts'

/** Selects an area and takes the map to it. */
export const openArea = ({ code, bbox }: Pick<AreaAnswer, 'code' | 'bbox'>): void =>
  changeView({ page: 'explorar', territory: code, camera: cameraShowing(bbox), plates: false, lineage: false, feature: null })
