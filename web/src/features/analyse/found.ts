/** Which rows of a result have a place: coordinates, or the key of a territory. */
import { type Level, levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import type { SqlResult } from '../../analysis/sql-answer.ts'
import type { OpenTable } from '../../analysis/table.ts'

export interface Found {
  level: Level | null
  keys: string[]
  points: [number, number][]
  /** Row of the result → position in `points`. */
  rows: Map<number, number>
  word: string
}

const keyNames = ['key', 'cut', 'clave', 'codigo', 'manzana', 'zona', 'comuna']

/** Level of the keys of a result, by the first column whose every text is a code of one level. */
export function keyColumn({ columns, rows }: SqlResult): { column: number; level: Level } | null {
  const candidates = columns.flatMap(({ name, kind }, i) => (kind === 'text' && keyNames.includes(name.toLowerCase()) ? [i] : []))
  const order = [...candidates].sort((a, b) => keyNames.indexOf(name(columns, a)) - keyNames.indexOf(name(columns, b)))
  for (const column of order) {
    const codes = rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column] as string] : []))
    const level = codes[0] === undefined ? undefined : levelOfCode(codes[0])
    if (level && level !== 'pais' && level !== 'area' && codes.every((code) => levelOfCode(code) === level)) return { column, level }
  }
  return null
}

const name = (columns: SqlResult['columns'], i: number) => columns[i]?.name.toLowerCase() ?? ''

/** `tableOf`: the table of a level, when it is loaded. Null when no row has a place. */
export async function placesOf(result: SqlResult, tableOf: (level: Level) => Promise<OpenTable | null>): Promise<Found | null> {
  const at = (wanted: RegExp) => result.columns.findIndex(({ name: n, kind }) => kind === 'number' && wanted.test(n))
  const [lon, lat] = [at(/^(lon|lng|longitud|x)$/i), at(/^(lat|latitud|y)$/i)]
  const key = keyColumn(result)
  if (!result.rows.length) return null
  const found: Found = { level: null, keys: [], points: [], rows: new Map(), word: 'puntos' }
  const add = (row: number, x: unknown, y: unknown) => {
    if (typeof x !== 'number' || typeof y !== 'number' || Number.isNaN(x) || Number.isNaN(y) || Math.abs(x) > 180 || Math.abs(y) > 90)
      return
    found.rows.set(row, found.points.length)
    found.points.push([x, y])
  }
  if (lon >= 0 && lat >= 0) {
    for (const [i, row] of result.rows.entries()) add(i, row[lon], row[lat])
    return found.points.length ? found : null
  }
  const table = key && (await tableOf(key.level))
  if (!key || !table) return null
  const wanted = new Map<string, number[]>()
  for (const [i, row] of result.rows.entries()) {
    const code = row[key.column]
    if (typeof code === 'string') wanted.set(code, [...(wanted.get(code) ?? []), i])
  }
  found.level = key.level
  found.word = levelLabel[key.level].many
  for (let row = 0; row < table.rows && found.keys.length < wanted.size; row++) {
    const code = table.key(row)
    const rows = wanted.get(code)
    if (!rows) continue
    found.keys.push(code)
    add(rows[0] as number, table.lon[row], table.lat[row])
    for (const other of rows.slice(1)) found.rows.set(other, found.points.length - 1)
  }
  return found.points.length ? found : null
}
