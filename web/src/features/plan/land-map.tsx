import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import type { MicroBlock } from '@radier/api/contract-micro'
import type { FoundSite, PlaceAnswer, PlaceMapAnswer } from '@radier/api/contract-planning'
import type { Service } from '@radier/geodata/planning/criterion'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useRef, useState } from 'react'
import '../../map/map.css'
import type { Inset } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { keepDrawn } from '../../map/draw-kept.ts'
import { isDrawing, openMapSignal } from '../../map/draw-state.ts'
import { moveTo, openMap } from '../../map/map-canvas.ts'
import { readColors } from '../../map/map-colors.ts'
import { labelPoints } from '../../map/map-labels.ts'
import { territoryLayers } from '../../map/map-tiles.ts'
import type { Signal } from '../../map/signal.ts'
import { useTheme } from '../../ui/theme.ts'
import { currentHover, onHoverChange, setHover } from '../../view/hover.ts'
import { blockFeatures, blocksSource } from './map-blocks.ts'
import { signImage } from './map-icons.ts'
import { type Reading, readingFeatures, siteFeatures } from './map-shapes.ts'
import { landStyle } from './map-style.ts'
import { readingSource, sitesSource } from './map-words.ts'

interface LandMapProps {
  catalogue: CatalogueAnswer
  /** The comuna, or the synthetic one, which stands on no real ground. */
  place: PlaceAnswer
  territories: readonly TerritoryCard[]
  drawn: PlaceMapAnswer | null
  services: readonly Service[]
  sites: readonly FoundSite[]
  /** Blocks of micro-suelo, while it is read, and the marked one. */
  blocks: readonly MicroBlock[] | null
  block: string | null
  /** The search asks for something: sites are told apart. */
  asking: boolean
  reading: Reading | null
  camera: Camera
  inset: Inset
  looking: Signal<Camera | null>
  onRest: (camera: Camera) => void
  /** What lies under the pointer, and where. */
  onPoint: (ref: string | null, point: [number, number]) => void
  onPick: (ref: string) => void
  onBlock: (key: string) => void
  onFault: (text: string) => void
}

/** The continuous map of one place: zones by density, services, and every site of the search with its mark. */
export default function LandMap(props: LandMapProps) {
  const { catalogue, place, territories, drawn, services, sites, blocks, block, asking, reading, camera, inset } = props
  const container = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const theme = useTheme()
  const territory = useMemo(() => (place.example ? new Map() : territoryLayers(catalogue)), [catalogue, place.example])
  const labels = useMemo(
    () => labelPoints(place.example ? [] : territories.filter(({ code }) => code !== place.place)),
    [territories, place],
  )
  const asked = services.join()
  const style = useMemo(
    () =>
      landStyle({
        origin: location.origin,
        territory,
        place: place.place,
        labels,
        drawn,
        services: asked.split(',') as Service[],
        colors: readColors(),
      }),
    [territory, place.place, labels, drawn, asked, theme],
  )
  const found = useMemo(() => siteFeatures(sites, asking), [sites, asking])
  const micro = useMemo(() => blockFeatures(blocks ?? [], block), [blocks, block])
  const read = useMemo(() => readingFeatures(reading), [reading])
  const latest = useRef({ ...props, style })
  latest.current = { ...props, style }

  useEffect(() => {
    if (!container.current) return
    const { style: first, camera: start, inset: free } = latest.current
    const opened = openMap(
      container.current,
      { style: first, camera: start, inset: free },
      {
        onMove: (at) => latest.current.looking.set(at),
        onRest: (at, byPerson) => byPerson && latest.current.onRest(at),
        onPoint: (under, point) => latest.current.onPoint(isDrawing() || !under || !('key' in under) ? null : under.key, point),
        onPick: (under) => {
          if (isDrawing() || !('key' in under)) return
          const { onPick, onBlock } = latest.current
          if (under.layer === blocksSource) onBlock(under.key)
          else onPick(under.key)
        },
        onFault: (text) => latest.current.onFault(text),
      },
    )
    if (!opened) return
    opened.setMissingStyleImageResolver((id) => {
      const sign = signImage(id)
      if (sign && !opened.hasImage(id)) opened.addImage(id, sign.image, { pixelRatio: sign.density })
    })
    latest.current.looking.set(start)
    opened.once('style.load', () => {
      setMap(opened)
      openMapSignal.set(opened)
    })
    return () => {
      openMapSignal.set(null)
      opened.remove()
    }
  }, [])

  useEffect(() => {
    map?.setStyle(style, { diff: true, validate: false, transformStyle: keepDrawn })
  }, [map, style])
  useEffect(() => {
    map?.getSource<GeoJSONSource>(sitesSource)?.setData(found)
  }, [map, style, found])
  useEffect(() => {
    map?.getSource<GeoJSONSource>(blocksSource)?.setData(micro)
  }, [map, style, micro])
  useEffect(() => {
    map?.getSource<GeoJSONSource>(readingSource)?.setData(read)
  }, [map, style, read])
  useEffect(() => (map ? followHover(map) : undefined), [map, style])
  useEffect(() => map?.setPadding(inset) && undefined, [map, inset])
  useEffect(() => {
    if (map) moveTo(map, camera, true)
  }, [map, camera])
  useEffect(() => () => setHover(null), [])

  return (
    <div className="mapa-continuo">
      <div ref={container} className="mapa-lienzo" />
    </div>
  )
}

/** The hovered site has a ring and the hovered block a line, wherever they are hovered. */
function followHover(map: MapLibreMap): () => void {
  let last: string | null = null
  const mark = (id: string, hover: boolean) => {
    for (const source of [sitesSource, blocksSource]) if (map.getSource(source)) map.setFeatureState({ source, id }, { hover })
  }
  const paint = () => {
    const now = currentHover()
    if (last !== null) mark(last, false)
    if (now !== null) mark(now, true)
    last = now
  }
  paint()
  return onHoverChange(paint)
}
