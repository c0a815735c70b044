import type { FoundSite, PlaceAnswer, PlaceMapAnswer } from '@radier/api/contract-planning'
import { cameraFor, type Inset } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { useMemo } from 'react'
import type { Size } from '../../map/use-size.ts'
import { aroundBoth, boxOf, common, joined, type Reading, roomy } from './map-shapes.ts'

/** Metres a side that are seen at least: of a city, of the comuna when nothing says where its city is, around a distance that is read. */
const least = { city: 4_000, comuna: 30_000, distance: 700 }
/** On a phone the city is seen as with the sheet low: what the sheet covers is dragged into sight. */
const behindSheet: Inset = { top: 116, right: 0, bottom: 210, left: 0 }

interface FrameInputs {
  place: PlaceAnswer
  drawn: PlaceMapAnswer | null
  sites: readonly FoundSite[]
  reading: FoundSite | null
  to: Reading['to']
  size: Size | null
  inset: Inset
  phone: boolean
}

/** Where the map looks while nobody moves it: at the plan; without one at the city and its sites; on a phone, near what is read. */
export function useFrame({ place, drawn, sites, reading, to, size, inset, phone }: FrameInputs): Camera | null {
  const planned = useMemo(() => boxOf(drawn?.zones.features.flatMap(({ geometry }) => outers(geometry)) ?? []), [drawn])
  const urban = useMemo(() => boxOf(drawn?.urbanLimit ? outers(drawn.urbanLimit) : []), [drawn])
  const box = useMemo(() => {
    if (planned) return planned
    const around = boxOf(sites.map(({ at }) => at))
    return urban ? roomy(joined(urban, around), least.city) : common(roomy(around ?? place.bbox, least.comuna), place.bbox)
  }, [planned, urban, planned ? null : sites, place.bbox])
  return useMemo(() => {
    if (!size) return null
    const whole = cameraFor(box, size, phone ? behindSheet : inset)
    if (!phone || !reading) return whole
    const [lon, lat] = reading.at
    return to ? cameraFor(roomy(aroundBoth(reading.at, to.at), least.distance), size, inset) : { lon, lat, zoom: whole.zoom + 1 }
  }, [box, size, inset, phone, reading, to])
}

const outers = ({ coordinates }: NonNullable<PlaceMapAnswer['urbanLimit']>) => coordinates.flatMap(([outer = []]) => outer)
