import type { CatalogueAnswer } from '@radier/api/contract'
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo, useRef, useState } from 'react'
import '../../map/map.css'
import { openMap } from '../../map/map-canvas.ts'
import { readColors } from '../../map/map-colors.ts'
import { territoryLayers } from '../../map/map-tiles.ts'
import { useTheme } from '../../ui/theme.ts'
import { shapesSource, uploadStyle } from './upload-style.ts'

interface UploadMapProps {
  catalogue: CatalogueAnswer
  place: string
  shapes: FeatureCollection
  /** What must be in sight. */
  box: [number, number, number, number]
  /** What the map says, for who does not see it. */
  label: string
  small?: boolean
}

const nothing = () => {}

/** A map of the rows of a file; it moves when what must be in sight changes, and by hand. */
export default function UploadMap({ catalogue, place, shapes, box, label, small = false }: UploadMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<MapLibreMap | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const theme = useTheme()
  const territory = useMemo(() => territoryLayers(catalogue), [catalogue])
  const style = useMemo(() => uploadStyle(territory, place, readColors()), [territory, place, theme])
  const first = useRef({ style, box })
  const frame = box.join()
  useEffect(() => map?.getCanvas().setAttribute('aria-label', label), [map, label])

  useEffect(() => {
    if (!container.current) return
    const { style: opening, box: at } = first.current
    const camera = { lon: (at[0] + at[2]) / 2, lat: (at[1] + at[3]) / 2, zoom: 8 }
    const inset = { top: 0, right: 0, bottom: 0, left: 0 }
    const opened = openMap(
      container.current,
      { style: opening, camera, inset },
      { onMove: nothing, onRest: nothing, onPoint: nothing, onPick: nothing, onFault: setFault },
    )
    if (!opened) return
    opened.scrollZoom.disable()
    opened.once('style.load', () => setMap(opened))
    return () => opened.remove()
  }, [])

  useEffect(() => {
    map?.setStyle(style, { diff: true, validate: false })
  }, [map, style])
  useEffect(() => {
    map?.getSource<GeoJSONSource>(shapesSource)?.setData(shapes)
  }, [map, style, shapes])
  useEffect(() => {
    const [west, south, east, north] = frame.split(',').map(Number) as UploadMapProps['box']
    map?.fitBounds([west, south, east, north], { padding: small ? 46 : 26, maxZoom: 16, duration: 0 }, { byPage: true })
  }, [map, frame, small])

  return (
    <figure className={small ? 'up-map small' : 'up-map'} aria-label={label}>
      <div ref={container} className="up-canvas" />
      {fault && <p className="up-map-fault">{fault}</p>}
      {!small && map && (
        <div className="up-zoom">
          <button type="button" className="bt plain" aria-label="Acercar" onClick={() => map.zoomIn()}>
            +
          </button>
          <button type="button" className="bt plain" aria-label="Alejar" onClick={() => map.zoomOut()}>
            −
          </button>
        </div>
      )}
    </figure>
  )
}
