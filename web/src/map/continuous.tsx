import type { TerritoryCard } from '@radier/api/contract'
import type { Inset } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTheme } from '../ui/theme.ts'
import { currentHover, onHoverChange } from '../view/hover.ts'
import type { Scene } from '../view/scene.ts'
import { keepDrawn } from './draw-kept.ts'
import { type MapEvents, moveTo, openMap, whenDrawn } from './map-canvas.ts'
import { readColors } from './map-colors.ts'
import { labelPoints } from './map-labels.ts'
import { mapStates, type States } from './map-states.ts'
import { mapStyle } from './map-style.ts'
import { type TiledLayer, territoryLayers } from './map-tiles.ts'
import type { Signal } from './signal.ts'

export interface ContinuousProps {
  scene: Scene
  territories: TerritoryCard[]
  camera: Camera
  inset: Inset
  lit: number | null
  /** The plates stand over it. */
  hidden: boolean
  overlays: TiledLayer[]
  events: MapEvents
  /** Zoom steps asked by the buttons, and the map's own way to take them. */
  control: Signal<MapLibreMap | null>
  onReady(): void
}

/** The continuous map. Style, figures, hover and selection each follow their own inputs; nothing is drawn twice. */
export default function Continuous(props: ContinuousProps) {
  const { scene, territories, camera, inset, lit, hidden, overlays, events, control, onReady } = props
  const container = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<{ map: MapLibreMap; states: States } | null>(null)
  const wasHidden = useRef(hidden)
  const theme = useTheme()
  const territory = useMemo(() => territoryLayers(scene.catalogue), [scene.catalogue])
  const labels = useMemo(() => labelPoints(territories), [territories])

  const { level, tokens, selected } = scene
  const palette = tokens.join()
  const style = useMemo(
    () =>
      mapStyle({
        origin: location.origin,
        territory,
        level,
        tokens: palette.split(','),
        lit,
        selected,
        overlays,
        labels,
        colors: readColors(),
      }),
    [territory, level, palette, lit, selected, overlays, labels, theme],
  )
  const latest = useRef({ events, camera, inset, onReady, style })
  latest.current = { events, camera, inset, onReady, style }

  useEffect(() => {
    if (!container.current) return
    const { style: first, camera: start, inset: free } = latest.current
    const map = openMap(
      container.current,
      { style: first, camera: start, inset: free },
      {
        onMove: (c) => latest.current.events.onMove(c),
        onRest: (c, byPerson) => latest.current.events.onRest(c, byPerson),
        onPoint: (u, p) => latest.current.events.onPoint(u, p),
        onPick: (u, p) => latest.current.events.onPick(u, p),
        onFault: (m) => latest.current.events.onFault(m),
      },
    )
    if (!map) return
    whenDrawn(map, () => latest.current.onReady())
    map.once('style.load', () => setDrawn({ map, states: mapStates(map) }))
    control.set(map)
    return () => {
      control.set(null)
      map.remove()
    }
  }, [control])

  useEffect(() => {
    drawn?.map.setStyle(style, { diff: true, validate: false, transformStyle: keepDrawn })
  }, [drawn, style])

  useEffect(() => {
    if (!drawn) return
    performance.mark('radier-paint-start')
    drawn.states.paint(scene, territory)
    performance.measure('radier-paint', 'radier-paint-start')
    drawn.states.select(scene.selected, territory)
  }, [drawn, style, scene, territory])

  useEffect(() => {
    if (!drawn) return
    const paint = () => drawn.states.hover(currentHover(), territory, level)
    paint()
    return onHoverChange(paint)
  }, [drawn, style, territory, level])

  useEffect(() => drawn?.map.setPadding(inset) && undefined, [drawn, inset])
  useEffect(() => {
    if (drawn && !hidden) moveTo(drawn.map, camera, !wasHidden.current)
    wasHidden.current = hidden
  }, [drawn, camera, hidden])

  return (
    <div className="mapa-continuo" inert={hidden}>
      <div ref={container} className="mapa-lienzo" />
    </div>
  )
}
