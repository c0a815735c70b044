/** Features of a source → rows of a layer's table. */

import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { ReadTable, Row } from '@radier/geodata/row'
import { codeLength } from '@radier/geodata/territory/level'
import type { Geometry } from 'geojson'
import { openTable } from '../readers/open.ts'
import { isUnknown, readAttribute, readNumber } from './cell.ts'
import type { Corrector } from './correct.ts'
import { LoadFault } from './fault.ts'
import { readGeometry } from './geometry.ts'
import { readComuna } from './places.ts'
import { type Project, projectionFrom } from './reproject.ts'
import type { Context } from './shape-table.ts'
import type { AttributeValue, LayerRow } from './shaped.ts'

/** Streams the features; what is refused is told to the findings with its position in the file. */
export async function* shapeLayer(id: string, layer: Layer, context: Context, correct: Corrector): AsyncGenerator<LayerRow[]> {
  const { path, format, findings } = context
  const read = await openTable(path, format)
  const project = projectionFrom(('crs' in format ? format.crs : undefined) ?? read.crs)
  const shape = rowShaper(layer, project, context)
  let metres = 0
  let accepted = 0
  for await (const batch of read.rows) {
    const rows: LayerRow[] = []
    for (const row of batch) {
      findings.read++
      const shaped = shape(correct(row))
      if ('geometry' in shaped) rows.push(shaped)
      else {
        findings.refuse(`Elemento ${row.number}: ${shaped.fault}.`)
        if (shaped.metres) metres++
      }
    }
    accepted += rows.length
    findings.accepted += rows.length
    if (metres > 0 && accepted === 0) throw metresFault(read)
    context.advance(findings.read)
    if (rows.length) yield rows
  }
  requireProperties(id, layer, read)
  findings.reader(read.repaired)
}

const metresFault = (read: ReadTable) =>
  new LoadFault(
    `Las coordenadas son metros, no grados, y ${read.crs ? `el archivo declara ${read.crs}` : 'el archivo no declara su sistema de coordenadas'}. Declare el sistema correcto en la fuente (por ejemplo, crs: 'EPSG:32719').`,
  )

type Shape = LayerRow | { fault: string; metres?: boolean }

function rowShaper(layer: Layer, project: Project | null, { places, findings }: Context): (row: Row) => Shape {
  const attributes = storedAttributes(layer)
  return (row) => {
    const raw = pointOf(row, layer)
    if (raw && 'fault' in raw) return raw
    const geometry = raw || layer.undrawn !== 'keep' ? readGeometry(raw, layer.geometry, project) : nothingDrawn(layer)
    if ('fault' in geometry) return { ...geometry, fault: `${named(row, layer)}${geometry.fault}` }
    const key = keyOf(row, layer, places)
    if (typeof key !== 'string') return key
    const cut = cutOf(row, key, layer, places)
    if (cut !== null && typeof cut !== 'string') {
      if ('fault' in cut) return cut
      findings.repair(`Elemento ${row.number}: el código de comuna quedó como ${cut.cut}.`)
    }
    const values: Record<string, AttributeValue> = {}
    for (const [name, attribute] of attributes) {
      const reading = readAttribute(row.values[attribute.from], attribute.type, attribute.unknown)
      if ('fault' in reading) return { fault: `campo «${attribute.from}»: ${reading.fault}; corrija el dato o declárelo como desconocido` }
      values[name] = reading.value
    }
    if (geometry.closed) findings.repair(`Elemento ${row.number}: se cerró un contorno abierto.`)
    return { key, cut: typeof cut === 'object' && cut ? cut.cut : cut, values, row: row.number, geometry: geometry.geometry }
  }
}

/** Empty, so that no tile or index ever meets it. */
const nothingDrawn = ({ geometry }: Layer) => ({ geometry: { type: geometry, coordinates: [] } as Geometry, closed: 0 })

/** The feature's own geometry, or the point that its columns of coordinates give. */
function pointOf(row: Row, { point }: Layer): Geometry | null | undefined | { fault: string } {
  if (!point) return row.geometry
  const lon = readNumber(row.values[point.lon])
  const lat = readNumber(row.values[point.lat])
  if ('fault' in lon) return { fault: `campo «${point.lon}»: ${lon.fault}` }
  if ('fault' in lat) return { fault: `campo «${point.lat}»: ${lat.fault}` }
  return lon.value === null || lat.value === null ? null : { type: 'Point', coordinates: [lon.value, lat.value] }
}

const named = (row: Row, { key }: Layer) => (key === 'fila' ? '' : `${key.from} «${String(row.values[key.from] ?? '')}» `)

/** A code of comuna obeys the rules of the layer's comuna column; finer and coarser codes that arrive as numbers are padded. */
function keyOf(row: Row, layer: Layer, places: Context['places']): string | { fault: string } {
  const { key, level, comuna } = layer
  if (key === 'fila') return String(row.number)
  const cell = row.values[key.from]
  if (isUnknown(cell)) return { fault: `campo «${key.from}»: la clave está en blanco` }
  const text = typeof cell === 'number' ? cell.toFixed(0) : String(cell).trim()
  if (key.type !== 'cut') return text
  const length = key.length ?? codeLength[level ?? 'comuna']
  if (length === 5) {
    const reading = readComuna(cell, places, typeof comuna === 'object' && 'from' in comuna ? comuna : {})
    return 'cut' in reading ? reading.cut : { fault: `campo «${key.from}»: ${reading.fault}` }
  }
  const code = typeof cell === 'number' ? text.padStart(length, '0') : text
  if (/^\d+$/.test(code) && code.length === length) return code
  return {
    fault: `campo «${key.from}»: «${text}» no es un código de ${length} cifras; pudo perder el cero inicial o la última cifra, y no se adivina`,
  }
}

type Cut = string | null | { cut: string } | { fault: string }

/** Null = the contour tells it. `{ cut }` = it was mended. */
function cutOf(row: Row, key: string, { comuna, level }: Layer, places: Context['places']): Cut {
  if (comuna === 'contorno') return null
  if ('prefix' in comuna) {
    if (level && level !== 'comuna' && comuna.prefix < 5) return null
    const cut = key.slice(0, comuna.prefix)
    return places.cuts.has(cut) ? cut : { fault: `la clave ${key} no empieza con el código de una comuna` }
  }
  const cell = row.values[comuna.from]
  if (isUnknown(cell)) return null
  const reading = readComuna(cell, places, comuna)
  if ('fault' in reading) return { fault: `campo «${comuna.from}»: ${reading.fault}` }
  return reading.repaired ? { cut: reading.cut } : reading.cut
}

function requireProperties(id: string, layer: Layer, read: ReadTable): void {
  const present = new Set(read.columns.map((c) => c.header))
  const needed = [
    ...(layer.key === 'fila' ? [] : [layer.key.from]),
    ...(layer.point ? [layer.point.lon, layer.point.lat] : []),
    ...(typeof layer.comuna === 'object' && 'from' in layer.comuna ? [layer.comuna.from] : []),
    ...Object.values(layer.attributes).map((a) => a.from),
  ]
  const missing = [...new Set(needed)].filter((name) => !present.has(name))
  if (missing.length)
    throw new LoadFault(
      `Capa ${id}: el archivo ya no trae ${missing.map((m) => `«${m}»`).join(', ')}; trae: ${[...present].slice(0, 12).join(' · ')}. Revise si el editor cambió el archivo y ajuste la definición de la capa.`,
    )
}
