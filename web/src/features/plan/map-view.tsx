import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import type { MicroAnswer } from '@radier/api/contract-micro'
import type { FoundSite, PlaceMapAnswer } from '@radier/api/contract-planning'
import type { CandidateAnswer } from '@radier/api/contract-sites'
import { type Inset, scaleAt, scaleBar } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { type CSSProperties, lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useAnswer } from '../../data/answer.ts'
import { useTerritories } from '../../data/queries.ts'
import { candidateUrl } from '../../data/site.ts'
import { openMapSignal } from '../../map/draw-state.ts'
import { createSignal, type Signal, useSignal } from '../../map/signal.ts'
import { useSize } from '../../map/use-size.ts'
import { PolygonIcon } from '../../ui/icons.tsx'
import { setHover } from '../../view/hover.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { distanceOf } from './map-shapes.ts'
import { MapTip, type Pointed } from './map-tip.tsx'
import { useFrame } from './use-frame.ts'
import type { Search } from './use-search.ts'

const LandMap = lazy(() => import('./land-map.tsx'))

interface MapViewProps {
  catalogue: CatalogueAnswer
  search: Search
  drawn: PlaceMapAnswer | null
  reading: FoundSite | null
  /** Criterion whose distance is drawn. */
  measured: number | null
  inset: Inset
  phone: boolean
  /** While micro-suelo is read its blocks stand instead of the sites. */
  micro: MicroAnswer | null
  /** Key of the one that is marked. */
  block: string | null
  onPick: (ref: string) => void
  onBlock: (key: string) => void
  /** On a phone, begins to draw a site; null = it is being drawn, or is drawn elsewhere. */
  onDraw: (() => void) | null
}

const noSites: FoundSite[] = []
const noNames: TerritoryCard[] = []
/** The map with its scale, its zoom and what is under the pointer. */
export function MapView({
  catalogue,
  search,
  drawn,
  reading,
  measured,
  inset,
  phone,
  micro,
  block,
  onPick,
  onBlock,
  onDraw,
}: MapViewProps) {
  const root = useRef<HTMLElement>(null)
  const size = useSize(root)
  const { camera } = useView()
  const { place, settled, criteria } = search
  const sites = search.land.found?.sites ?? noSites
  const territories = useTerritories().data?.territories ?? noNames
  const [looking] = useState(() => createSignal<Camera | null>(null))
  const [pointed] = useState(() => createSignal<Pointed | null>(null))
  const [fault, setFault] = useState<string | null>(null)
  const services = useMemo(() => criteria.flatMap((c) => (c.kind === 'servicio' ? [c.service] : [])), [criteria])
  const shown = settled?.criteria
  const geometry = useAnswer<CandidateAnswer>(reading && candidateUrl(place.place, reading.ref)).data?.geometry
  const outline = geometry?.type === 'MultiPolygon' ? geometry : null
  const drawing = useMemo(
    () =>
      reading && {
        site: reading,
        outline,
        to:
          measured === null || !shown
            ? null
            : distanceOf(
                reading,
                shown.map(({ criterion }) => criterion),
                measured,
              ),
      },
    [reading, outline, measured, shown],
  )
  const to = drawing?.to ?? null
  const fitted = useFrame({ place, drawn, sites, reading, to, size, inset, phone })
  const own = camera && near(camera, place.bbox) ? camera : null
  const zoom = (step: 1 | -1) => {
    const map = openMapSignal.get()
    map?.zoomTo(map.getZoom() + step)
  }
  return (
    <section ref={root} className="mapa-area" aria-label="Mapa">
      {fitted && drawn && (
        <Suspense fallback={null}>
          <LandMap
            catalogue={catalogue}
            place={place}
            territories={territories}
            drawn={drawn}
            services={services}
            sites={micro ? noSites : sites}
            blocks={micro?.blocks ?? null}
            block={block}
            asking={search.criteria.length > 0}
            reading={drawing}
            camera={own ?? fitted}
            inset={inset}
            looking={looking}
            onRest={(next) => !same(next, own ?? fitted) && changeView({ camera: next }, 'replace')}
            onPoint={(key, point) => {
              setHover(key)
              pointed.set(key ? { key, point } : null)
            }}
            onPick={onPick}
            onBlock={onBlock}
            onFault={setFault}
          />
        </Suspense>
      )}
      <div className="mapa-zoom" style={{ right: 16, ...(phone ? { top: inset.top + 8 } : { bottom: inset.bottom + 56 }) }}>
        {!phone && (
          <>
            <button type="button" aria-label="Acercar" onClick={() => zoom(1)}>
              +
            </button>
            <button type="button" aria-label="Alejar" onClick={() => zoom(-1)}>
              −
            </button>
          </>
        )}
        {onDraw && (
          <button type="button" className="draw-tool" aria-label="Dibujar un sitio" onClick={onDraw}>
            <PolygonIcon />
          </button>
        )}
        {own && (
          <button type="button" className="mapa-ver-chile" onClick={() => changeView({ camera: null }, 'replace')}>
            Ver todo
          </button>
        )}
      </div>
      {/* On a phone there is no room for both, and a line with its metres is a scale. */}
      {!(phone && to?.metres) && <Scale looking={looking} style={{ bottom: inset.bottom + 16, [phone ? 'left' : 'right']: 16 }} />}
      {size && <MapTip pointed={pointed} size={size} sites={sites} micro={micro} />}
      {!drawn && (
        <p className="mapa-aviso" role="status" style={{ top: inset.top + 12 }}>
          Abriendo el mapa…
        </p>
      )}
      {fault && (
        <p className="mapa-falla" role="status">
          {fault}
        </p>
      )}
    </section>
  )
}

/** A camera left elsewhere, or too far to see a site, is not of this place. */
const near = ({ lon, lat, zoom }: Camera, [west, south, east, north]: Search['place']['bbox']) =>
  zoom >= 8 && Math.abs(lon - (west + east) / 2) < 1.5 * (east - west) && Math.abs(lat - (south + north) / 2) < 1.5 * (north - south)

/** Padding and size also bring the map to rest, where it was. */
const same = (a: Camera, b: Camera) => Math.abs(a.lon - b.lon) + Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01

function Scale({ looking, style }: { looking: Signal<Camera | null>; style: CSSProperties }) {
  const camera = useSignal(looking)
  if (!camera) return null
  const { label, width } = scaleBar(scaleAt(camera), 120)
  return (
    <div className="mapa-escala" style={style}>
      <i style={{ width }} />
      {label}
    </div>
  )
}
