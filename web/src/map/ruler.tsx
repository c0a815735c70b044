import { regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { cameraFor, type Inset, latitudesSeen } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { memo, useMemo, useRef } from 'react'
import type { Scene } from '../view/scene.ts'
import { codeAt, paletteOf } from './drawn-code.ts'
import type { Point } from './plate-projection.ts'
import { isMainland, type PlatesDrawing, pathOf } from './plates-drawing.ts'
import { extentOf } from './plates-placing.ts'
import { shortRegionName } from './region-names.ts'
import { Bracket } from './ruler-bracket.tsx'
import { middleAt, type RulerScale, rulerScale, spread } from './ruler-scale.ts'
import { type Signal, useSignal } from './signal.ts'
import { useRecolour } from './use-recolour.ts'
import type { Size } from './use-size.ts'

export interface RulerProps {
  drawing: PlatesDrawing
  axis: [number, number][]
  scene: Scene | null
  size: Size
  inset: Inset
  names: boolean
  lit: number | null
  /** Camera of the map as it moves; null over the whole country. */
  looking: Signal<Camera | null>
  onPoint(code: string | null, point: Point): void
  onGo(camera: Camera): void
}

const middle = 40
const gap = 24
/** Taller than this, Antofagasta would not fit in the ruler's width. */
const tallest = 840

/** La regla: the straightened country, coloured as the map, with the part that the map shows in a bracket. */
export function Ruler({ drawing, axis, scene, size, inset, names, lit, looking, onPoint, onGo }: RulerProps) {
  const root = useRef<SVGSVGElement>(null)
  const free = size.height - inset.top - inset.bottom
  const height = Math.min(tallest, Math.max(200, free))
  const scale = useMemo(() => rulerScale(axis, height, middle), [axis, height])
  useRecolour(root, scene)
  const goTo = (lat: number) => onGo({ lon: middleAt(axis, lat), lat, zoom: Math.max(looking.get()?.zoom ?? 0, 7) })
  return (
    <nav
      className="regla"
      data-names={names ? '' : undefined}
      style={{ top: inset.top, height, width: names ? 192 : 86, ...paletteOf(scene) }}
      aria-label="La regla: Chile de norte a sur"
    >
      <svg
        ref={root}
        width={names ? 192 : 86}
        height={height}
        data-lit={lit ?? undefined}
        aria-hidden="true"
        onPointerMove={(event) => {
          const cut = (event.target as SVGElement).dataset.cut
          onPoint(cut ? codeAt(cut, scene?.level ?? 'comuna') : null, [event.nativeEvent.offsetX, event.nativeEvent.offsetY + inset.top])
        }}
        onPointerLeave={() => onPoint(null, [0, 0])}
        onClick={(event) => goTo(scale.lat(event.nativeEvent.offsetY))}
      >
        <Country drawing={drawing} scale={scale} />
      </svg>
      {names && (
        <RegionNames drawing={drawing} scale={scale} free={free} looking={looking} onGo={(box) => onGo(cameraFor(box, size, inset))} />
      )}
      <Bracket scale={scale} height={height} free={free} looking={looking} axis={axis} onGo={onGo} />
    </nav>
  )
}

const Country = memo(({ drawing, scale }: { drawing: PlatesDrawing; scale: RulerScale }) => (
  <g className="regla-tierra">
    {drawing.comunas.map(({ cut, rings }) =>
      rings[0] && isMainland(rings[0]) ? <path key={cut} data-cut={cut} className="kn" d={pathOf(rings, scale.place, true)} /> : null,
    )}
  </g>
))

interface RegionNamesProps {
  drawing: PlatesDrawing
  scale: RulerScale
  /** Height of the map that is not covered, px. */
  free: number
  looking: Signal<Camera | null>
  onGo(box: [number, number, number, number]): void
}

/** Names in the order they stand, with where each wants to be and where it fits. Reads every point of the country: once per drawing. */
function placeNames(drawing: PlatesDrawing, scale: RulerScale) {
  const extents = regionsNorthToSouth.map((region) =>
    extentOf(
      drawing.comunas.filter((c) => c.cut.startsWith(region) && c.rings[0] && isMainland(c.rings[0])).flatMap((c) => c.rings.flat()),
    ),
  )
  const named = regionsNorthToSouth
    .map((region, i) => {
      const extent = extents[i] as [number, number, number, number]
      return { region, extent, wanted: scale.y((extent[1] + extent[3]) / 2) }
    })
    .sort((a, b) => a.wanted - b.wanted)
  const placed = spread(
    named.map(({ wanted }) => wanted),
    gap,
  )
  return named.map((name, rank) => ({ ...name, y: placed[rank] as number }))
}

/** The regions at the latitudes that the map shows are in bold. */
function RegionNames({ drawing, scale, free, looking, onGo }: RegionNamesProps) {
  const names = useMemo(() => placeNames(drawing, scale), [drawing, scale])
  const camera = useSignal(looking)
  const seen = camera && latitudesSeen(camera, free)
  const current = ([, south, , north]: number[]) => Boolean(seen && (south as number) < seen.north && (north as number) > seen.south)
  return (
    <>
      <svg className="regla-guias" width="192" height="100%" aria-hidden="true">
        {names.map(({ region, wanted, y }) => (
          <path key={region} d={`M70 ${wanted.toFixed(1)}L84 ${y.toFixed(1)}`} />
        ))}
      </svg>
      {names.map(({ region, extent, y }) => (
        <button
          key={region}
          type="button"
          className="regla-region"
          aria-current={current(extent) ? 'location' : undefined}
          style={{ top: y - gap / 2, height: gap }}
          onClick={() => onGo(extent)}
        >
          {shortRegionName[region]}
        </button>
      ))}
    </>
  )
}
