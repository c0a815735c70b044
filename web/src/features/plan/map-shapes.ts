/** What the map of land draws of a search, as features. */
import type { FoundSite, PlaceMapAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Criterion, Service } from '@radier/geodata/planning/criterion'
import type { Box } from '@radier/geodata/view/camera'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { ownerLetters } from './map-words.ts'
import { zonePaint } from './zone-classes.ts'

type LonLat = [number, number]

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const point = (at: LonLat, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at },
})

/** How a site is drawn: kept in the bank, meets all, lacks something, or out. */
export const markOf = ({ state, verdict }: Pick<FoundSite, 'state' | 'verdict'>): 'banco' | 'dentro' | 'pendiente' | 'fuera' =>
  verdict === 'fuera' ? 'fuera' : state === null ? verdict : 'banco'

/** Radius of a hollow circle grows with the side of the lot, px; what is chosen has a size of its own. */
const radiusOf = (site: FoundSite, loose = false): number =>
  loose || markOf(site) === 'fuera'
    ? Math.min(26, Math.max(3.8, Math.sqrt(site.areaM2 ?? 0) / 9.5))
    : 8 + Math.min(3.5, (site.homes ?? 0) / 16)

/** Sites of a search, all alike while nothing is asked; the largest of those left out below the rest. `key` is the reference. */
export const siteFeatures = (sites: readonly FoundSite[], asked: boolean): FeatureCollection =>
  collection(
    sites.map((site) =>
      point(site.at, {
        key: site.ref,
        name: site.name,
        mark: asked || site.state ? markOf(site) : 'suelto',
        radius: radiusOf(site, !asked && !site.state),
        homes: !asked || markOf(site) === 'fuera' || site.homes === null ? '' : formatNumber(site.homes),
        owner: markOf(site) === 'fuera' ? '' : ownerLetters[site.owner],
        order: site.verdict === 'fuera' ? -(site.areaM2 ?? 0) : (site.homes ?? 0),
      }),
    ),
  )

export function zoneFeatures(zones: PlaceMapAnswer['zones']): { shapes: FeatureCollection; labels: FeatureCollection } {
  const shapes = zones.features.map(
    (zone): Feature => ({
      type: 'Feature',
      properties: { zone: zone.properties.zone, paint: zonePaint(zone.properties) },
      geometry: zone.geometry,
    }),
  )
  const labels = zones.features.flatMap(({ properties, geometry }) => {
    const ring = geometry.coordinates.map(([outer = []]) => outer as LonLat[]).sort((a, b) => ringSize(b) - ringSize(a))[0]
    return ring?.length ? point(middle(ring), { zone: properties.zone, size: ringSize(ring) }) : []
  })
  return { shapes: collection(shapes), labels: collection(labels) }
}

export const serviceFeatures = (all: PlaceMapAnswer['services'], shown: readonly Service[]): FeatureCollection =>
  collection(all.filter(({ service }) => shown.includes(service)).map(({ service, name, at }) => point(at, { service, name: name ?? '' })))

export interface Reading {
  site: FoundSite
  /** Its contour; null for a point, or while it comes. */
  outline: MultiPolygon | null
  /** The distance that is drawn, with the standard it is asked against. */
  to: { at: LonLat; metres: number | null; asked: number | null; fails: boolean } | null
}

/** The site being read: its sign, the line to the nearest thing and the circle of the standard around that thing. */
export function readingFeatures(reading: Reading | null): FeatureCollection {
  if (!reading) return collection([])
  const { site, outline, to } = reading
  const own: Feature[] = [
    ...(outline ? [{ type: 'Feature' as const, properties: { part: 'contorno' }, geometry: outline }] : []),
    point(site.at, { part: 'sitio', mark: markOf(site), radius: radiusOf(site) }),
  ]
  if (!to) return collection(own)
  const half: LonLat = [(site.at[0] + to.at[0]) / 2, (site.at[1] + to.at[1]) / 2]
  return collection([
    ...(to.asked === null ? [] : [circle(to.at, to.asked)]),
    { type: 'Feature', properties: { part: 'medida', fails: to.fails }, geometry: { type: 'LineString', coordinates: [site.at, to.at] } },
    point(half, { part: 'metros', fails: to.fails, text: to.metres === null ? '' : `${formatNumber(to.metres)} m` }),
    ...own,
  ])
}

/** The distance that a ledger draws for one criterion: only what has a place on the map. */
export function distanceOf(site: FoundSite, criteria: readonly Criterion[], at: number): Reading['to'] {
  const [finding, criterion] = [site.findings[at], criteria[at]]
  if (!finding?.at || !criterion) return null
  const asked = criterion.kind === 'servicio' || criterion.kind === 'necesidad' ? criterion.metres : null
  return { at: finding.at, metres: asked === null ? null : finding.found, asked, fails: finding.verdict === 'no cumple' }
}

/** Metres of a degree of latitude, near enough for a dashed circle. */
const degree = 111_195

function circle([lon, lat]: LonLat, metres: number): Feature {
  const [dx, dy] = [metres / (degree * Math.cos((lat * Math.PI) / 180)), metres / degree]
  const ring = Array.from({ length: 73 }, (_, i): LonLat => {
    const angle = (i / 72) * 2 * Math.PI
    return [lon + dx * Math.cos(angle), lat + dy * Math.sin(angle)]
  })
  return { type: 'Feature', properties: { part: 'estandar' }, geometry: { type: 'LineString', coordinates: ring } }
}

/** Twice the area of a ring, in square degrees: only to compare. */
const ringSize = (ring: readonly LonLat[]): number => Math.abs(moments(ring).area)

function moments(ring: readonly LonLat[]): { area: number; x: number; y: number } {
  const [originX, originY] = ring[0] ?? [0, 0]
  let [area, x, y] = [0, 0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as LonLat, ring[i] as LonLat].map(([px, py]) => [px - originX, py - originY]) as [
      LonLat,
      LonLat,
    ]
    const cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  return { area, x: originX + x / (3 * area || 1), y: originY + y / (3 * area || 1) }
}

const middle = (ring: readonly LonLat[]): LonLat => {
  const { x, y } = moments(ring)
  return [x, y]
}

/** What encloses both; the second may be missing. */
export const joined = (a: Box, b: Box | null): Box =>
  b ? [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])] : a

/** What two boxes that meet have in common. */
export const common = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]

/** The box with two points at its corners. */
export const aroundBoth = ([ax, ay]: LonLat, [bx, by]: LonLat): Box => [
  Math.min(ax, bx),
  Math.min(ay, by),
  Math.max(ax, bx),
  Math.max(ay, by),
]

/** A box of at least that many metres a side, so that what surrounds a lone site is seen. */
export function roomy([west, south, east, north]: Box, metres: number): Box {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  const high = Math.max(north - south, metres / degree) / 2
  const wide = Math.max(east - west, metres / (degree * Math.cos((lat * Math.PI) / 180))) / 2
  return [lon - wide, lat - high, lon + wide, lat + high]
}

/** Where most of the points are: a hamlet far from the city does not make the city small. Null for none. */
export function boxOf(points: readonly (readonly number[])[]): Box | null {
  if (!points.length) return null
  const along = (axis: 0 | 1) => {
    const sorted = points.map((point) => point[axis] ?? 0).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
    return [at(0.03), at(0.97)] as const
  }
  const [[west, east], [south, north]] = [along(0), along(1)]
  return [west, south, east, north]
}
