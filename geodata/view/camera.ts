/** Where the map looks, as arithmetic: Web Mercator with tiles of 512 px, as MapLibre counts zooms. */
import type { Camera } from './map-view.ts'

export type Box = readonly [west: number, south: number, east: number, north: number]
export interface Inset {
  top: number
  right: number
  bottom: number
  left: number
}

const earthKm = 40075.017
const tile = 512
/** Below this the country is drawn as plates. */
export const platesBelow = 4
export const nearest = 17

const radian = Math.PI / 180
/** Of the height of the world, from the equator up; and back. */
export const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radian) / 2)) / (2 * Math.PI)
export const unmercator = (y: number) => (2 * Math.atan(Math.exp(y * 2 * Math.PI)) - Math.PI / 2) / radian

/** Width of the whole world, px. */
export const worldSize = (zoom: number): number => tile * 2 ** zoom

/** Zoom at which a pixel is `km` wide at that latitude. */
export const zoomForScale = (km: number, lat: number): number => Math.log2((earthKm * Math.cos(lat * radian)) / (tile * km))

/** Width of a pixel in km. */
export const scaleAt = ({ lat, zoom }: Pick<Camera, 'lat' | 'zoom'>): number => (earthKm * Math.cos(lat * radian)) / (tile * 2 ** zoom)

/** The camera that shows a box whole inside the free part of a map of that size, with a little air. */
export function cameraFor(box: Box, size: { width: number; height: number }, inset: Inset): Camera {
  const [west, south, east, north] = box
  const width = Math.max(80, size.width - inset.left - inset.right) * 0.86
  const height = Math.max(80, size.height - inset.top - inset.bottom) * 0.86
  const [top, bottom] = [mercator(north), mercator(south)]
  const spanX = Math.max((east - west) / 360, 1e-6)
  const spanY = Math.max(top - bottom, 1e-6)
  const zoom = Math.min(14, Math.log2(Math.min(width / (spanX * tile), height / (spanY * tile))))
  return { lon: (west + east) / 2, lat: unmercator((top + bottom) / 2), zoom: Math.max(platesBelow + 0.1, zoom) }
}

/** Northern and southern latitude seen by a camera in a map of that free height. */
export function latitudesSeen({ lat, zoom }: Camera, height: number): { north: number; south: number } {
  const half = height / 2 / (tile * 2 ** zoom)
  const y = mercator(lat)
  return { north: unmercator(y + half), south: unmercator(y - half) }
}

/** A round length for the scale bar, at most `widest` px long. */
export function scaleBar(kmPerPixel: number, widest: number): { label: string; width: number } {
  const most = kmPerPixel * widest
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find((n) => n * power <= most) ?? 1) * power
  const label = km >= 1 ? `${km} km` : `${Math.round(km * 1000)} m`
  return { label, width: km / kmPerPixel }
}
