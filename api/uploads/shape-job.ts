/** The rows of a file as the person says that they must be read → lines for COPY, and what had to be said of each. */
import { projectionOf } from '@radier/etl/readers/projection'
import { ReadFault } from '@radier/geodata/row'
import type { Geometry } from 'geojson'
import { findingsOfFields, type RowFields, rowReader } from './fields.ts'
import { Findings } from './findings.ts'
import { firstPosition } from './geometry.ts'
import type { KeptRow, RawPosition, ShapeDone, ShapeJob } from './job.ts'
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
  const seen = new Map<string, { row: number; name: string | null }>()
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
function lineOf(
  row: number,
  own: RowFields,
  where: Geometry | null,
  place: Place,
  seen: Map<string, { row: number; name: string | null }>,
  findings: Findings,
): string {
  const found = located(row, where, place)
  const said = [...findingsOfFields(row, own, place.undone), ...found.findings]
  const text = found.geometry ? JSON.stringify(found.geometry) : null
  const twin = found.geometry && repeated(row, own.name, found.geometry, seen)
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

/** Said of a row whose outline, or whose name and point, stood before in the file. The first is kept. */
function repeated(
  row: number,
  name: string | null,
  geometry: NonNullable<ReturnType<typeof located>['geometry']>,
  seen: Map<string, { row: number; name: string | null }>,
) {
  const key = writingOf(geometry)
  const first = seen.get(key)
  if (!first) {
    seen.set(key, { row, name })
    return null
  }
  const same = geometry.type === 'MultiPolygon' || first.name === name
  return same
    ? {
        row,
        field: null,
        kind: 'rechazada' as const,
        what: `Repite el sitio de la fila ${first.row}`,
        remedy: 'Se conserva la primera',
        repair: null,
        count: 1,
      }
    : {
        row,
        field: null,
        kind: 'aviso' as const,
        what: `Está en el mismo punto que la fila ${first.row}`,
        remedy: 'Entran las dos: revise si son el mismo predio',
        repair: null,
        count: 1,
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
