import type { TerritoryCard } from '@radier/api/contract'
import { isFine, levelOfCode } from '@radier/geodata/territory/level'
import type { Camera } from '@radier/geodata/view/map-view'
import { useEffect, useRef } from 'react'
import { useTerritory } from '../../data/queries.ts'
import { frameNow, frameSignal } from '../../map/frame.ts'
import { inSight } from '../../map/in-sight.ts'
import { useSignal } from '../../map/signal.ts'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'

/**
 * Keeps the selected territory in sight, whole, from when it is selected, or opened by a link that says no other place, until the map is
 * moved by somebody else. Over the plates all is in sight.
 */
export function useInSight(scene: Scene | null, territories: ReadonlyMap<string, TerritoryCard>): void {
  const { territory, camera, plates, drawer, layers } = useView()
  const frame = useSignal(frameSignal)
  const level = levelOfCode(territory)
  const fine = useTerritory(level && isFine(level) ? territory : null).data
  const box = (fine ?? territories.get(territory))?.bbox ?? null
  const kept = useRef<{ territory: string; camera: Camera | null } | null>(null)
  kept.current ??= { territory, camera: null }
  if (kept.current.territory !== territory) kept.current = { territory, camera }
  useEffect(() => {
    const now = frameNow()
    if (!now || !scene || !box || plates || camera !== kept.current?.camera) return
    const next = inSight(box, camera, now)
    if (!next) return
    kept.current = { territory, camera: next }
    changeView({ camera: next }, 'replace')
  }, [territory, camera, plates, box, frame, scene, drawer, layers])
}
