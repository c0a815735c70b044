import type { MultiPolygon } from 'geojson'
import { useMemo } from 'react'
import { useArea } from '../../data/area.ts'
import { useOutline } from '../../map/use-outline.ts'

/** The selected area on the map. */
export default function AreaOutline({ code }: { code: string }) {
  const outline = useArea(code).data?.outline
  const geometry = useMemo<MultiPolygon | null>(() => (outline ? { type: 'MultiPolygon', coordinates: outline } : null), [outline])
  useOutline('elegida', geometry, 'elegida')
  return null
}
