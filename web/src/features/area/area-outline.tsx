import type { MultiPolygon } from 'geojson'
import { useEffect, useMemo } from 'react'
import { useArea } from '../../data/area.ts'
import { useOutline } from '../../map/use-outline.ts'
import { useView } from '../../view/use-view.ts'
import { openArea } from './open-area.ts'

/** The selected area on the map, which goes there when the address says nowhere. */
export default function AreaOutline({ code }: { code: string }) {
  const { camera } = useView()
  const area = useArea(code).data
  const outline = area?.outline
  useEffect(() => {
    if (area && !camera) openArea(area, 'replace')
  }, [area, camera])
  const geometry = useMemo<MultiPolygon | null>(() => (outline ? { type: 'MultiPolygon', coordinates: outline } : null), [outline])
  useOutline('elegida', geometry, 'elegida')
  return null
}
