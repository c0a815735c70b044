/** The rows of a file as the person says that they must be read → lines for COPY, and what had to be said of each. */
import { projectionOf } from '@radier/etl/readers/projection'
import { ReadFault } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import { findingsOfFields, type RowFields, rowReader } from './fields.ts'
import { Findings } from './findings.ts'
import { firstPosition, type SiteShape } from './geometry.ts'
import type { Finding, KeptRow, RawPosition, ShapeDone, ShapeJob } from './job.ts'
import { located, type Place } from './located.ts'
import { missingOf } from './missing.ts'
import { positionReader } from './positions.ts'
import { readRows, writeLines } from './rows-file.ts'
import { sampleOf, trySystems } from './systems.ts'

export async function shapeJob({ rows: path, out, mapping, crs, undone, bbox, file }: ShapeJob): Promise<ShapeDone> {
  const { head, rows } = await readRows(path)
  const project = projectionOf(crs)
  if (project === undefined) throw new ReadFault(`El sistema de coordenadas «${crs}» no se conoce. Elija uno de los de la lista.`)
  const fields = head.columns.map((name) => (head.personal.includes(name) ? ('ignore' as const) : mapping[name]))
  const positionOf = head.spatial
    ? ([, , geometry]: KeptRow) => firstPosition(geometry as Geometry | null)
    : positionReader(
        fields.map((suggested) => ({ suggested: suggested ?? 'keep' })),
        head.columns,
        rows,
      )
  const place: Place = { crs, project, bbox, undone: new Set(undone), axes: axesName(head.columns, fields) }
  const read = rowReader(head.columns, fields, rows)
  const findings = new Findings()
  const seen = new Map<string, number>()
  const lines = function* () {
    for (const row of rows) {
      const own = read(row)
      const where = head.spatial ? (row[2] as Geometry | null) : pointOf(positionOf(row))
      yield lineOf(row[0], own, where, place, seen, findings)
    }
  }
  await writeLines(out, lines())
  const positions = rows.flatMap((row): RawPosition[] => positionOf(row))
  return {
    read: rows.length,
    missing: missingOf(head, fields, file),
    findings: findings.list(),
    tried: trySystems(sampleOf(positions), head.crs),
  }
}

const pointOf = ([position]: RawPosition[]): Geometry | null => (position ? { type: 'Point', coordinates: position } : null)

function axesName(columns: readonly string[], fields: readonly unknown[]): string | null {
  const named = (['lon', 'lat'] as const).map((field) => columns[fields.indexOf(field)]).filter((name) => name !== undefined)
  return named.length ? named.join(', ') : null
}

/** One line for COPY: row, name, area, owner, price, total price, attributes, refused, repaired, geometry. */
function lineOf(row: number, own: RowFields, where: Geometry | null, place: Place, seen: Map<string, number>, findings: Findings): string {
  const found = located(row, where, place)
  const said = [...findingsOfFields(row, own, place.undone), ...found.findings]
  const text = found.geometry ? JSON.stringify(found.geometry) : null
  const twin = found.geometry && repeated(row, own, found.geometry, seen)
  if (twin) said.push(twin)
  for (const finding of said) findings.add(finding)
  const refused = said.some(({ kind }) => kind === 'rechazada')
  const repaired = said.some(({ kind }) => kind === 'reparada')
  const values = [
    row,
    own.name ?? `Fila ${row}`,
    own.areaM2,
    own.owner,
    own.priceUfM2,
    own.priceUf,
    JSON.stringify(own.attributes),
    refused,
    repaired,
    text,
  ]
  return values.map(copyText).join('\t')
}

/**
 * Said of a row that stood before in the file: the same outline, or the same point with the same name or surface. The first is kept.
 * Other sites at one point (flats of a building, lots without outline) enter and are told.
 */
function repeated(row: number, { name, areaM2 }: RowFields, geometry: SiteShape['geometry'], seen: Map<string, number>): Finding | null {
  const where = writingOf(geometry)
  const point = geometry.type === 'Point'
  const same = point ? [`${where}|${areaM2 ?? ''}`, ...(name === null ? [] : [`${where}|«${name}»`])] : [where]
  const first = same.map((key) => seen.get(key)).find((known) => known !== undefined)
  const beside = seen.get(where)
  for (const key of [...same, where]) if (!seen.has(key)) seen.set(key, row)
  const said = { row, field: null, repair: null, count: 1 }
  if (first !== undefined)
    return { ...said, kind: 'rechazada', what: `Repite el sitio de la fila ${first}`, remedy: 'Se conserva la primera' }
  if (beside === undefined) return null
  return {
    ...said,
    kind: 'aviso',
    what: `Está en el mismo punto que la fila ${beside}`,
    remedy: 'Entran las dos: revise si son el mismo predio',
  }
}

/** The same vertices, wherever the ring begins and whichever way it goes, to a tenth of a metre. */
function writingOf({ coordinates }: { coordinates: unknown }): string {
  const flatNumbers = (coordinates as unknown[]).flat(3) as number[]
  const pairs = new Set<string>()
  for (let i = 0; i < flatNumbers.length; i += 2) pairs.add(`${flatNumbers[i]!.toFixed(6)} ${flatNumbers[i + 1]!.toFixed(6)}`)
  return [...pairs].sort().join()
}

function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value).replace(/[\\\t\n\r]/g, (found) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[found]!)
}
