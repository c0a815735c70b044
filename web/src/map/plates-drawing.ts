/** The country as SVG paths, made once: recolouring and scaling never touch them again. */
import { mainlandFrom } from '@radier/geodata/territory/cut'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification'
import type { Point } from './plate-projection.ts'
import type { Plates } from './plates-data.ts'
import { plateOf, plates } from './plates-layout.ts'
import { boxOf, extentOf, type Placing, placingOf, type Ring } from './plates-placing.ts'

export interface PlatesDrawing extends Placing {
  comunas: { cut: string; path: string; rings: Ring[] }[]
  /** Coast and borders between regions. */
  borders: string
  /** Outline of a territory given the comunas it holds. */
  outline(holds: (cut: string) => boolean): string
}

type Named = GeometryObject & { id: string }

export function drawPlates({ topology }: Plates): PlatesDrawing {
  const geometries = topology.objects.comuna.geometries as Named[]
  const rings = new Map(geometries.map((g) => [g.id, ringsOf(topology, g)]))
  const placing = placingOf(rings)
  const groups = plates.map((plate) => geometries.filter((g) => plateOf(g.id) === plate && !boxOf(g.id)))
  const filled = (cut: string) => pathOf(rings.get(cut) ?? [], (p) => placing.place(cut, p), true)
  const lines = (keep: (a: string, b: string) => boolean) =>
    groups
      .map((some) => {
        const border = borderOf(topology, some, keep).filter(isMainland)
        return pathOf(border, (p) => placing.place(some[0]?.id ?? '', p), false)
      })
      .join('')
  const boxed = [...rings.keys()].filter(boxOf)
  return {
    ...placing,
    comunas: [...rings].map(([cut, own]) => ({ cut, path: filled(cut), rings: own })),
    borders: lines((a, b) => a === b || a.slice(0, 2) !== b.slice(0, 2)),
    outline: (holds) =>
      lines((a, b) => (a === b ? holds(a) : holds(a) !== holds(b))) +
      boxed
        .filter(holds)
        .map((cut) => filled(cut))
        .join(''),
  }
}

export const isMainland = (ring: Ring) => (ring[0]?.[0] ?? 0) > mainlandFrom

/** Rings on the mainland; for a comuna with a box, its largest island. */
function ringsOf(topology: Topology, geometry: Named): Ring[] {
  const { coordinates } = feature(topology, geometry as MultiPolygon).geometry as unknown as { coordinates: Ring[][] }
  const all = coordinates.flat()
  return boxOf(geometry.id) ? [all.reduce((best, ring) => (span(ring) > span(best) ? ring : best))] : all.filter(isMainland)
}

function span(ring: Ring): number {
  const [w, n, e, s] = extentOf(ring)
  return e - w + s - n
}

/** Arcs between two territories, or between one and the sea (`a` equals `b`), each once. */
function borderOf(topology: Topology, some: Named[], keep: (a: string, b: string) => boolean): Ring[] {
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: some }
  return mesh(topology, collection as GeometryObject, (a, b) => keep(String(a.id), String(b.id))).coordinates as Ring[]
}

/** Steps under a tenth of a unit leave no trace. */
export function pathOf(lines: Ring[], place: (point: Point) => Point, closed: boolean): string {
  let path = ''
  for (const line of lines) {
    let last = ''
    let piece = ''
    for (const point of line) {
      const [x, y] = place(point)
      const text = `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
      if (text !== last) piece += `${piece ? 'L' : 'M'}${text}`
      last = text
    }
    path += closed ? `${piece}Z` : piece
  }
  return path
}
