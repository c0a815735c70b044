/** Where a row stands, in degrees of EPSG:4326, or why nobody can tell. */
import type { Project } from '@radier/etl/readers/projection'
import type { Geometry, Position } from 'geojson'
import { projected, type SiteShape, siteShape } from './geometry.ts'
import type { Finding } from './job.ts'
import { inRange } from './systems.ts'

export interface Place {
  crs: string
  project: Project | null
  /** Frame of the place where the sites should be. */
  bbox: [number, number, number, number]
  undone: ReadonlySet<string>
  /** Names of the columns with coordinates; null when the file draws its sites. */
  axes: string | null
}

export interface Located {
  geometry: SiteShape['geometry'] | null
  findings: Finding[]
}

/** Degrees around the frame within which a pair that came the other way round is believed. */
const AROUND = 0.02

export function located(row: number, geometry: Geometry | null, place: Place): Located {
  const field = place.axes
  const refuse = (what: string, remedy: string): Located => ({
    geometry: null,
    findings: [{ row, field, kind: 'rechazada', what, remedy, repair: null, count: 1 }],
  })
  if (!geometry)
    return field
      ? refuse('Sin coordenadas', 'Complételas en el archivo, o dibuje el sitio en Planificar')
      : refuse('No trae ubicación', 'Agréguela en el archivo, o dibuje el sitio en Planificar')
  const shape = siteShape(geometry)
  if ('fault' in shape) return refuse(shape.fault, shape.remedy)
  const straight = projected(shape.geometry, through(place))
  const turned = straight && withinFrame(straight, place.bbox) ? null : projected(shape.geometry, ([x, y]) => through(place)([y!, x!]))
  const findings: Finding[] = []
  const repair = (kind: string, what: string, remedy: string) => {
    const id = `${kind}:${row}`
    const undone = place.undone.has(id)
    findings.push({
      row,
      field,
      kind: undone ? 'rechazada' : 'reparada',
      what,
      remedy: undone ? 'Reparación deshecha: corríjalo en el archivo' : remedy,
      repair: id,
      count: 1,
    })
    return !undone
  }
  if (shape.closed) repair('contorno', 'El contorno no cierra', 'Se cierra uniendo el último punto con el primero')
  if (turned && withinFrame(turned, place.bbox)) {
    const taken = repair('ejes', 'Este y norte vienen al revés', 'Se invierten: queda en la comuna')
    return { geometry: taken ? turned : straight, findings }
  }
  if (!straight) return refuse('Sus coordenadas no caben en el sistema elegido', 'Elija otro sistema de coordenadas o corrija la fila')
  return { geometry: straight, findings }
}

const through =
  ({ crs, project }: Place) =>
  (position: Position): Position | null => {
    if (!inRange(crs, position)) return null
    const [lon, lat] = project ? project(position) : position
    return Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90 ? [lon!, lat!] : null
  }

function withinFrame(shape: SiteShape['geometry'], [west, south, east, north]: Place['bbox']): boolean {
  const [x, y] = (shape.type === 'Point' ? shape.coordinates : shape.coordinates[0]![0]![0]!) as [number, number]
  return x >= west - AROUND && x <= east + AROUND && y >= south - AROUND && y <= north + AROUND
}
