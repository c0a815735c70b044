import type { Geometry } from 'geojson'
import { useEffect } from 'react'
import { useTheme } from '../ui/theme.ts'
import { type OutlineStyle, showOutline } from './draw-outline.ts'
import { openMapSignal } from './draw-state.ts'
import { useSignal } from './signal.ts'

/** Keeps an outline on the continuous map while the component lives; null shows none. */
export function useOutline(name: string, geometry: Geometry | null, style: OutlineStyle): void {
  const map = useSignal(openMapSignal)
  const theme = useTheme()
  useEffect(() => {
    if (!map || !geometry) return
    const show = () => showOutline(map, name, geometry, style)
    if (map.style?._loaded) show()
    else map.once('style.load', show)
    return () => {
      map.off('style.load', show)
      if (!map._removed && map.style?._loaded) showOutline(map, name, null, style)
    }
  }, [map, name, geometry, style, theme])
}
