/** The geometry of a feature: its own, or that of its columns of coordinates. */

import type { Layer } from '@radier/geodata/layer'
import type { Row } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import type { Decimal } from '../readers/number.ts'
import { readNumber } from './cell.ts'
import { named } from './feature-key.ts'
import { type GeometryFault, type GeometryReading, readGeometry } from './geometry.ts'
import type { Project } from './reproject.ts'
import type { Context } from './shape-table.ts'

interface Reader {
  project: Project | null
  findings: Context['findings']
  decimal: Decimal | undefined
}

/** What cannot be drawn of a layer that keeps it is empty, so that no tile or index ever meets it. */
export function geometryOf(row: Row, layer: Layer, { project, findings, decimal }: Reader): GeometryReading {
  const kept = layer.undrawn === 'keep'
  const raw = pointOf(row, layer, decimal)
  const nothing: GeometryReading = { geometry: { type: layer.geometry, coordinates: [] } as Geometry, closed: 0, dropped: 0 }
  if (!raw && kept) return nothing
  const read = raw && 'fault' in raw ? raw : readGeometry(raw, layer.geometry, project)
  if (!('fault' in read) || !kept || layer.geometry !== 'Point' || read.metres) return read
  findings.repair(`Elemento ${row.number}: ${named(row, layer)}${read.fault}; queda en la lista, sin punto.`)
  return nothing
}

/** The feature's own geometry, or the point that its columns of coordinates give. */
function pointOf(row: Row, { point }: Layer, decimal: Decimal | undefined): Geometry | null | undefined | GeometryFault {
  if (!point) return row.geometry
  const lon = readNumber(row.values[point.lon], undefined, decimal)
  const lat = readNumber(row.values[point.lat], undefined, decimal)
  if ('fault' in lon) return { fault: `campo «${point.lon}»: ${lon.fault}` }
  if ('fault' in lat) return { fault: `campo «${point.lat}»: ${lat.fault}` }
  return lon.value === null || lat.value === null ? null : { type: 'Point', coordinates: [lon.value, lat.value] }
}
