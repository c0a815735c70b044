/** Features of a source → rows of a layer's table. */

import { storedAttributes } from '@radier/geodata/database/layer-table'
import type { Attribute, Layer } from '@radier/geodata/layer'
import { formatNumber } from '@radier/geodata/measure/format'
import type { ReadTable, Row } from '@radier/geodata/row'
import type { Where } from '@radier/geodata/source'
import type { Decimal } from '../readers/number.ts'
import { openTable } from '../readers/open.ts'
import { readAttribute, readNumber } from './cell.ts'
import type { Corrector } from './correct.ts'
import { LoadFault } from './fault.ts'
import { geometryOf } from './feature-geometry.ts'
import { cutOf, keyOf, named } from './feature-key.ts'
import { type Project, projectionFrom } from './reproject.ts'
import type { Context } from './shape-table.ts'
import type { AttributeValue, LayerRow } from './shaped.ts'
import { matcher } from './where.ts'

/** Streams the features; what is refused is told to the findings with its position in the file. */
export async function* shapeLayer(id: string, layer: Layer, context: Context, correct: Corrector): AsyncGenerator<LayerRow[]> {
  const { path, format, findings } = context
  const read = await openTable(path, format)
  const project = projectionFrom(('crs' in format ? format.crs : undefined) ?? read.crs)
  const decimal = format.kind === 'csv' ? format.decimal : undefined
  const shape = rowShaper(layer, project, context, decimal)
  const ours = matcher(layer.where)
  let metres = 0
  let accepted = 0
  let others = 0
  for await (const batch of read.rows) {
    const rows: LayerRow[] = []
    for (const row of batch) {
      findings.read++
      const corrected = correct(row)
      if (!ours(corrected)) {
        others++
        continue
      }
      const shaped = shape(corrected)
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
  if (others) findings.note(`${formatNumber(others)} elementos del archivo no son de esta capa (${whereWords(layer.where)}): quedan fuera.`)
  findings.reader(read.repaired)
}

const metresFault = (read: ReadTable) =>
  new LoadFault(
    `Las coordenadas son metros, no grados, y ${read.crs ? `el archivo declara ${read.crs}` : 'el archivo no declara su sistema de coordenadas'}. Declare el sistema correcto en la fuente (por ejemplo, crs: 'EPSG:32719').`,
  )

type Shape = LayerRow | { fault: string; metres?: boolean }

function rowShaper(
  layer: Layer,
  project: Project | null,
  { places, findings }: Context,
  decimal: Decimal | undefined,
): (row: Row) => Shape {
  const attributes = storedAttributes(layer)
  return (row) => {
    const geometry = geometryOf(row, layer, { project, findings, decimal })
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
      const reading = readAttribute(row.values[attribute.from], attribute.type, attribute.unknown, decimal)
      if ('fault' in reading) return { fault: `campo «${attribute.from}»: ${reading.fault}; corrija el dato o declárelo como desconocido` }
      values[name] = attribute.plus || attribute.minus ? withOthers(reading.value, row, attribute, decimal) : reading.value
    }
    if (geometry.dropped)
      findings.repair(`Elemento ${row.number}: se quitaron ${geometry.dropped} líneas o puntos sueltos entre sus polígonos.`)
    if (geometry.closed) findings.repair(`Elemento ${row.number}: se cerró un contorno abierto.`)
    return { key, cut: typeof cut === 'object' && cut ? cut.cut : cut, values, row: row.number, geometry: geometry.geometry }
  }
}

function withOthers(value: AttributeValue, row: Row, { plus = [], minus = [], unknown }: Attribute, decimal?: Decimal): number | null {
  const read = (name: string) => {
    const reading = readNumber(row.values[name], unknown, decimal)
    return 'fault' in reading || reading.value === null ? Number.NaN : reading.value
  }
  const sum = (names: string[]) => names.reduce((all, name) => all + read(name), 0)
  const made = typeof value === 'number' ? value + sum(plus) - sum(minus) : Number.NaN
  return Number.isNaN(made) ? null : made
}

const whereWords = (where: Where = {}) =>
  Object.entries(where)
    .map(([column, want]) => `«${column}» distinto de ${[want].flat().join(' o ')}`)
    .join('; ')

function requireProperties(id: string, layer: Layer, read: ReadTable): void {
  const present = new Set(read.columns.map((c) => c.header))
  const needed = [
    ...(layer.key === 'fila' ? [] : [layer.key.from, ...(layer.key.or ? [layer.key.or.from] : [])]),
    ...(layer.point ? [layer.point.lon, layer.point.lat] : []),
    ...Object.keys(layer.where ?? {}),
    ...(typeof layer.comuna === 'object' && 'from' in layer.comuna ? [layer.comuna.from] : []),
    ...Object.values(layer.attributes).flatMap(({ from, plus = [], minus = [] }) => [from, ...plus, ...minus]),
  ]
  const missing = [...new Set(needed)].filter((name) => !present.has(name))
  if (missing.length)
    throw new LoadFault(
      `Capa ${id}: el archivo ya no trae ${missing.map((m) => `«${m}»`).join(', ')}; trae: ${[...present].slice(0, 12).join(' · ')}. Revise si el editor cambió el archivo y ajuste la definición de la capa.`,
    )
}
