import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import './map.css'
import { type Inset, platesBelow } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { useMedia } from '../ui/use-media.ts'
import { setHover } from '../view/hover.ts'
import type { Scene } from '../view/scene.ts'
import { changeView, useView } from '../view/use-view.ts'
import { openMapSignal as control, isDrawing } from './draw-state.ts'
import { featureTip } from './feature-tip.ts'
import { frameSignal } from './frame.ts'
import { HatchPattern } from './hatch-pattern.tsx'
import type { MapEvents, Under } from './map-canvas.ts'
import { MapControls } from './map-controls.tsx'
import { type TiledLayer, territoryLayers } from './map-tiles.ts'
import type { Point } from './plate-projection.ts'
import { fitSheet, PlatesView } from './plates-view.tsx'
import { Ruler } from './ruler.tsx'
import { middleAt } from './ruler-scale.ts'
import { createSignal } from './signal.ts'
import { TerritoryTip, type Tip, Tooltip } from './tooltip.tsx'
import { unseenTexts } from './unseen-texts.ts'
import { useCoarseScene } from './use-coarse-scene.ts'
import { usePlates } from './use-plates.ts'
import { useSize } from './use-size.ts'

const loadContinuous = () => import('./continuous.tsx')
const Continuous = lazy(loadContinuous)
const FilterDots = lazy(() => import('./filter-dots.tsx'))

export interface MapAreaProps {
  /** Null while the first figures travel: the country is drawn without them. */
  scene: Scene | null
  territories: TerritoryCard[]
  /** Class lit from the legend; −1 lights s/i. */
  highlightClass: number | null
  layersOn: { id: string; layer: CatalogueAnswer['layers'][string] }[]
  /** What floats over the map and hides part of it, px. */
  covered?: Partial<Inset>
  onSelect(code: string): void
  onFeature(layer: string, key: string): void
}

const nothing: Partial<Inset> = {}
const firstZoom = 5.6
const country = { camera: null, plates: true }

/** Everything between rail, bar, panel and drawer: plates or continuous map, ruler, scale, zoom and tooltip. */
export function MapArea(props: MapAreaProps) {
  const { scene, territories, highlightClass, layersOn, covered = nothing, onSelect, onFeature } = props
  const root = useRef<HTMLElement>(null)
  const size = useSize(root)
  const plates = usePlates()
  const { camera, drawer } = useView()
  const [wide, narrow] = [useMedia('(min-width: 1200px)'), useMedia('(max-width: 719px)')]
  const [tip, setTip] = useState<Tip | null>(null)
  const [ready, setReady] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [looking] = useState(() => createSignal<Camera | null>(camera))
  const names = useMemo(() => new Map(territories.map((t) => [t.code, t])), [territories])
  const overlays = useMemo(
    () => layersOn.flatMap(({ id, layer }): TiledLayer[] => (layer.load === null ? [] : [{ id, layer: { ...layer, load: layer.load } }])),
    [layersOn],
  )
  const { top = 0, right = 0, bottom = 0, left = 0 } = covered
  const rulerWidth = narrow ? 0 : wide && camera ? 192 : 86
  const mapInset = useMemo(() => ({ top, right, bottom, left: left + rulerWidth }), [top, right, bottom, left, rulerWidth])
  useEffect(() => {
    frameSignal.set(size && root.current && { size, inset: mapInset, element: root.current })
    return () => frameSignal.set(null)
  }, [size, mapInset])
  const coarse = useCoarseScene(scene)
  const lastCamera = useRef<Camera | null>(null)
  if (camera) lastCamera.current = camera

  useEffect(() => looking.set(camera), [looking, camera])
  useEffect(() => {
    if (!fault || !ready) return
    const wait = setTimeout(setFault, 8000, null)
    return () => clearTimeout(wait)
  }, [fault, ready])
  useEffect(() => {
    if (!scene || !plates) return
    const wait = setTimeout(() => loadContinuous().catch(() => {}), 400)
    return () => clearTimeout(wait)
  }, [scene, plates])

  const go = (next: Camera, how: 'push' | 'replace' = 'push') => changeView(next.zoom < platesBelow ? country : { camera: next }, how)
  const pointAt = (code: string | null, [x, y]: Point) => {
    setHover(code)
    setTip(code ? { x, y, of: { code } } : null)
  }
  const pointAtUnder = (under: Under | null, point: Point) => {
    if (isDrawing()) return pointAt(null, point)
    if (!under || 'code' in under) return pointAt(under?.code ?? null, point)
    setHover(null)
    const layer = layersOn.find((l) => l.id === under.layer)?.layer
    setTip(layer ? { x: point[0], y: point[1], of: featureTip(layer, under.attributes) } : null)
  }
  const events: MapEvents = {
    onMove: looking.set,
    onRest(next, byPerson) {
      if (byPerson && camera) go(next, 'replace')
    },
    onPoint: pointAtUnder,
    onPick(under, point) {
      if (isDrawing()) return
      pointAtUnder(under, point)
      if ('code' in under) onSelect(under.code)
      else onFeature(under.layer, under.key)
    },
    onFault: setFault,
  }
  const zoomBy = (step: 1 | -1) => {
    if (camera) return control.get()?.zoomTo((control.get()?.getZoom() ?? camera.zoom) + step)
    const at = names.get(scene?.selected ?? '')?.label
    const [lon, lat] = at ?? [typeof plates === 'object' && plates ? middleAt(plates.axis, -33.6) : -71, -33.6]
    go({ lon, lat, zoom: at ? 7.5 : firstZoom })
  }
  const cameFromPlates = useRef(!camera)
  if (!camera) cameFromPlates.current = true
  else if (ready) cameFromPlates.current = false
  const opening = Boolean(camera) && !ready && !fault
  const noOutlines = scene !== null && territoryLayers(scene.catalogue).size === 0
  const showPlates = !camera || (!ready && (cameFromPlates.current || Boolean(fault)))
  return (
    <section ref={root} className="mapa-area" aria-label="Mapa">
      <HatchPattern />
      {lastCamera.current && scene && (
        <Suspense fallback={null}>
          <Continuous
            hidden={!camera}
            scene={scene}
            territories={territories}
            camera={camera ?? lastCamera.current}
            inset={mapInset}
            lit={highlightClass}
            overlays={overlays}
            events={events}
            control={control}
            onReady={() => setReady(true)}
          />
        </Suspense>
      )}
      {size && typeof plates === 'object' && plates && (
        <>
          {showPlates && (
            <PlatesView
              drawing={plates.drawing}
              scene={coarse}
              size={size}
              inset={mapInset}
              lit={highlightClass}
              onPoint={pointAt}
              onSelect={onSelect}
              onZoom={go}
            />
          )}
          {showPlates && drawer === 'analizar' && (
            <Suspense fallback={null}>
              <FilterDots drawing={plates.drawing} size={size} fit={fitSheet(size, mapInset)} />
            </Suspense>
          )}
          {!narrow && (
            <Ruler
              drawing={plates.drawing}
              axis={plates.axis}
              scene={coarse}
              size={size}
              inset={mapInset}
              names={wide && Boolean(camera)}
              lit={highlightClass}
              looking={looking}
              onPoint={pointAt}
              onGo={(next) => go(next, 'replace')}
            />
          )}
          <MapControls
            looking={looking}
            narrow={narrow}
            brief={size.width < 760}
            sheetScale={fitSheet(size, mapInset).k}
            top={top}
            right={right}
            bottom={bottom}
            onZoom={zoomBy}
            onCountry={() => changeView(country)}
          />
          {tip && (
            <Tooltip tip={tip} size={size}>
              {'code' in tip.of ? (
                scene && (
                  <>
                    <TerritoryTip code={tip.of.code} scene={scene.values.has(tip.of.code) ? scene : (coarse ?? scene)} names={names} />
                    {unseenTexts(tip.of.code, layersOn).map((text) => (
                      <span key={text}>{text}</span>
                    ))}
                  </>
                )
              ) : (
                <>
                  <b>{tip.of.title}</b>
                  <span>{tip.of.text}</span>
                </>
              )}
            </Tooltip>
          )}
        </>
      )}
      {typeof plates === 'string' && (
        <p className="mapa-falla" role="alert">
          {plates}
        </p>
      )}
      {opening && (
        <p className="mapa-aviso" role="status" style={{ top: top + 12 }}>
          {noOutlines ? 'Faltan los límites comunales: vea Datos' : 'Abriendo el mapa…'}
        </p>
      )}
      {fault && camera && (
        <p className="mapa-falla" role="status">
          {fault}
        </p>
      )}
    </section>
  )
}
