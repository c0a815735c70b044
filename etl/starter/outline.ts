/** Outlines that ship: one topology of the comunas, so that shared borders stay shared at every level. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification'

export type Outline = Topology<{ comuna: GeometryCollection }>

export interface ComunaShape {
  cut: string
  geometry: Polygon | MultiPolygon
}

/** Quantised to a grid of 10⁶ cells over the country, islands included: about 4 m, below what the published outlines resolve. */
export function compileOutline(comunas: readonly ComunaShape[]): Outline {
  const features = comunas.map(({ cut, geometry }) => ({ type: 'Feature' as const, id: cut, properties: {}, geometry }))
  const comuna: FeatureCollection = { type: 'FeatureCollection', features }
  return topology({ comuna }, 1e6) as unknown as Outline
}

/** Outline of every territory whose code is `length` characters long: comunas as they are, provincias and regions merged from them. */
export function outlinesByPrefix(outline: Outline, length: number): Map<string, MultiPolygon> {
  const groups = new Map<string, (TopoPolygon | TopoMultiPolygon)[]>()
  for (const geometry of outline.objects.comuna.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const code = String(geometry.id).slice(0, length)
    groups.set(code, [...(groups.get(code) ?? []), geometry])
  }
  return new Map(
    [...groups].map(([code, members]) => [
      code,
      members.length === 1 ? multi(outline, members[0]!) : merge(outline, members as TopoPolygon[]),
    ]),
  )
}

function multi(outline: Outline, geometry: TopoPolygon | TopoMultiPolygon): MultiPolygon {
  const shape = (feature(outline, geometry) as Feature<Polygon | MultiPolygon>).geometry
  return shape.type === 'Polygon' ? { type: 'MultiPolygon', coordinates: [shape.coordinates] } : shape
}
