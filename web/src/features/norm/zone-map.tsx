import type { PlaceMapAnswer } from '@radier/api/contract'
import { useMemo } from 'react'
import { usePlaceMap } from '../../data/planning.ts'
import './zone-map.css'

const width = 300
const height = 250

/** The zones of the plan in small, the open one filled. The list under it is its keyboard view. */
export function ZoneMap({ place, zone, onOpen }: { place: string; zone: string; onOpen: (zone: string) => void }) {
  const { data } = usePlaceMap(place)
  const paths = useMemo(() => data && drawn(data.zones.features), [data])
  return (
    <svg className="zone-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Zona ${zone} en el plan regulador`}>
      {paths?.map(({ id, zone: own, path }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of zones does the same by keyboard
        <path key={id} className={own === zone ? 'on' : undefined} d={path} onClick={() => onOpen(own)}>
          <title>{own}</title>
        </path>
      ))}
    </svg>
  )
}

type Features = PlaceMapAnswer['zones']['features']

/** Paths in the frame of the drawing, as wide as it fits, longitudes shortened by latitude. */
function drawn(features: Features): { id: number; zone: string; path: string }[] {
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2))
  if (!points.length) return []
  const lons = points.map(([lon = 0]) => lon)
  const lats = points.map(([, lat = 0]) => lat)
  const [west, east] = [lons.reduce((a, b) => Math.min(a, b)), lons.reduce((a, b) => Math.max(a, b))]
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))]
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = Math.min((width - 24) / ((east - west) * narrow || 1), (height - 24) / (north - south || 1))
  const left = (width - (east - west) * narrow * scale) / 2
  const top = (height - (north - south) * scale) / 2
  const write = ([lon = 0, lat = 0]: number[]) =>
    `${((lon - west) * narrow * scale + left).toFixed(1)},${((north - lat) * scale + top).toFixed(1)}`
  return features.map(({ properties, geometry }, id) => ({
    id,
    zone: properties.zone,
    path: geometry.coordinates.flatMap((polygon) => polygon.map((ring) => `M${ring.map(write).join('L')}Z`)).join(''),
  }))
}
