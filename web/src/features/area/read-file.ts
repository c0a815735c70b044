/** Polygons, lines and points of a file that a person has: GeoJSON, or KML read with the browser's own XML reader. */
import type { Geometry, Position } from 'geojson'

const most = 5 * 2 ** 20

/** The geometries of a file, or why it cannot be read, in Spanish. */
export async function readAreaFile(file: File): Promise<{ geometries: Geometry[] } | { fault: string }> {
  if (file.size > most) return { fault: `«${file.name}» pesa más de 5 MB. Deje en él solo el área que quiere.` }
  const text = await file.text()
  const kind = /\.(geo)?json$/i.test(file.name)
    ? 'json'
    : /\.kml$/i.test(file.name)
      ? 'kml'
      : text.trimStart().startsWith('{')
        ? 'json'
        : 'kml'
  const geometries = kind === 'json' ? ofGeoJson(text) : ofKml(text)
  if (!geometries) return { fault: `«${file.name}» no se entiende: se leen GeoJSON (.geojson, .json) y KML (.kml).` }
  if (!geometries.length) return { fault: `«${file.name}» no trae ningún polígono, línea ni punto.` }
  return { geometries }
}

export function ofGeoJson(text: string): Geometry[] | null {
  try {
    return geometriesOf(JSON.parse(text))
  } catch {
    return null
  }
}

function geometriesOf(value: unknown): Geometry[] {
  if (typeof value !== 'object' || value === null) return []
  const thing = value as { type?: string; features?: unknown[]; geometry?: unknown; geometries?: unknown[]; coordinates?: unknown }
  if (thing.type === 'FeatureCollection') return (thing.features ?? []).flatMap(geometriesOf)
  if (thing.type === 'Feature') return geometriesOf(thing.geometry)
  if (thing.type === 'GeometryCollection') return (thing.geometries ?? []).flatMap(geometriesOf)
  return Array.isArray(thing.coordinates) ? [value as Geometry] : []
}

function ofKml(text: string): Geometry[] | null {
  if (!/<kml[\s>]/.test(text)) return null
  const document = new DOMParser().parseFromString(text, 'application/xml')
  if (document.querySelector('parsererror')) return null
  const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagName(name)]
  const positions = (within: Element | undefined): Position[] => {
    const written = within && all('coordinates', within)[0]?.textContent
    return (written ?? '')
      .trim()
      .split(/\s+/)
      .map((triple) => triple.split(',').slice(0, 2).map(Number))
      .filter((point) => point.length === 2 && point.every(Number.isFinite))
  }
  const polygons = all('Polygon').map((polygon): Geometry => {
    const rings = [...all('outerBoundaryIs', polygon), ...all('innerBoundaryIs', polygon)].map(positions)
    return { type: 'Polygon', coordinates: rings }
  })
  const lines = all('LineString').map((line): Geometry => ({ type: 'LineString', coordinates: positions(line) }))
  const points = all('Point').flatMap((point): Geometry[] => positions(point).map((coordinates) => ({ type: 'Point', coordinates })))
  return [...polygons, ...lines, ...points]
}
