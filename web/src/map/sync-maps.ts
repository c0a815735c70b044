/** Several maps that look at the same place: when a person moves one, the others follow in the same frame. */
import type { Map as MapLibreMap } from 'maplibre-gl'

export interface MapGroup {
  /** The map follows the others until what is returned is called. */
  join(map: MapLibreMap): () => void
}

export function createMapGroup(): MapGroup {
  const maps = new Set<MapLibreMap>()
  let leading = false
  return {
    join(map) {
      const lead = () => {
        if (leading) return
        leading = true
        const at = { center: map.getCenter(), zoom: map.getZoom() }
        for (const other of maps) if (other !== map) other.jumpTo(at, { byPage: true })
        leading = false
      }
      maps.add(map)
      map.on('move', lead)
      return () => {
        maps.delete(map)
        map.off('move', lead)
      }
    },
  }
}
