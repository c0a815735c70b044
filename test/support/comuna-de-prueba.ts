/**
 * Comuna de Prueba: a country of three comunas, four blocks and three points whose numbers a person can add by hand.
 *
 * | comuna | hogares | presentes | allegados | de cada 100 |
 * | 01101 Comuna de Prueba | 100 | 90 | 10 | 10 |
 * | 01102 Ñuñío            |  50 | 40 | 10 | 20 |
 * | 02101 Otra             |  40 | s/i | s/i | s/i |
 * | 01 Región de Prueba    | 150 | 130 | 20 | 13,33 |
 * | 0 Chile (published)    | 190 | 170 | 20 | 10,53 |
 */
import type { Sql } from '@radier/etl/database'
import { computeIndicators } from '@radier/etl/indicators/compute'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import type { CheckResult, LoadReport } from '@radier/geodata/load'
import { toyCatalogue } from './toy-catalogue.ts'

const places: [code: string, level: string, name: string, parent: string | null][] = [
  ['0', 'pais', 'Chile', null],
  ['01', 'region', 'Región de Prueba', '0'],
  ['02', 'region', 'Región Vecina', '0'],
  ['011', 'provincia', 'Provincia de Prueba', '01'],
  ['021', 'provincia', 'Provincia Vecina', '02'],
  ['01101', 'comuna', 'Comuna de Prueba', '011'],
  ['01102', 'comuna', 'Ñuñío', '011'],
  ['02101', 'comuna', 'Otra', '021'],
]

type Cell = [level: string, code: string, hogares: number | null, presentes: number | null, poblacion: number | null, row: number | null]
const cells: Cell[] = [
  ['pais', '0', 190, 170, 600, 5],
  ['region', '01', 150, 130, 470, null],
  ['region', '02', 40, null, 130, null],
  ['provincia', '011', 150, 130, 470, null],
  ['provincia', '021', 40, null, 130, null],
  ['comuna', '01101', 100, 90, 300, 6],
  ['comuna', '01102', 50, 40, 170, 7],
  ['comuna', '02101', 40, null, 130, 8],
]

/** Comunas are squares of 0.1° side by side from here eastwards; blocks are squares of 0.002°. */
export const corner = { lon: -70.7, lat: -33.5 }
const square = (lon: number, lat: number, side: number) => `st_multi(st_makeenvelope(${lon}, ${lat}, ${lon + side}, ${lat + side}, 4326))`

export const blocks: [key: string, hogares: number | null, presentes: number | null][] = [
  ['0110101001001', 20, 15],
  ['0110101001002', 30, 30],
  ['0110101001003', null, 5],
  ['0110201001001', 10, 4],
]

export const report: LoadReport = { read: 3, accepted: 3, repaired: 0, refused: 0, rowsBefore: 0, rowsAfter: 3, messages: [], changes: [] }
export const passed: CheckResult = { name: 'total', passed: true, blocking: true, detail: 'Los hogares suman 190, como se publicó.' }

/** Adds a current load of a source (the one before it becomes previous) and returns its id. */
export async function addLoad(sql: Sql, id: string, checks: CheckResult[] = [passed]): Promise<number> {
  await sql`update radier.load set state = 'previous' where source = ${id} and state = 'current'`
  const [row] = await sql<{ id: number }[]>`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    select ${id}, count(*) + 1, 'current', 'mirror', ${toyCatalogue.sources[id]?.origin.file ?? id}, ${'ab'.repeat(32)}, 'd',
      ${sql.json({ ...report })}, ${sql.json(checks.map((check) => ({ ...check })))}
    from radier.load where source = ${id}
    returning id`
  return row!.id
}

export const publish = (sql: Sql, id: string) => sql`insert into radier.publication (source, action) values (${id}, 'publish')`

/** Fills a migrated database with everything above and publishes it. */
export async function fillComunaDePrueba(sql: Sql): Promise<void> {
  for (const [code, level, name, parent] of places) {
    const at = code.length === 5 ? Number(code.slice(-1)) - 1 + (code.startsWith('02') ? 2 : 0) : null
    const west = at === null ? null : corner.lon + at / 10
    const bbox = west === null ? null : [west, corner.lat, west + 0.1, corner.lat + 0.1]
    const label = west === null ? null : [west + 0.05, corner.lat + 0.05]
    await sql`insert into radier.territory ${sql({ code, level, name, parent, bbox, label, has_outline: bbox !== null })}`
  }
  const tabla = await addLoad(sql, 'tabla')
  for (const [level, code, hogares, presentes, poblacion, row] of cells)
    for (const [variable, value, col, header] of [
      ['hogares', hogares, 'C', 'Hogares'],
      ['presentes', presentes, 'D', 'Presentes'],
      ['poblacion', poblacion, 'E', 'Personas'],
    ] as const)
      await sql`insert into radier.statistic ${sql({
        load: tabla,
        variable,
        level,
        code,
        period: '2024',
        value,
        ...(row ? { sheet: 'Hogares', row, col, header } : { sheet: null, row: null, col: null, header: null }),
      })}`
  for (const id of Object.keys(toyCatalogue.layers)) if (id !== 'pendiente') await fillLayer(sql, id)
  await computeIndicators(sql, toyCatalogue)
  for (const id of ['tabla', 'dibujo', 'cuadras', 'sedes']) await publish(sql, id)
}

/** Loads a layer anew: its table is replaced and its rows carry the new load. */
export async function fillLayer(sql: Sql, id: string): Promise<number> {
  const layer = toyCatalogue.layers[id]!
  const load = await addLoad(sql, layer.source)
  const table = `capa.${identifier(id)}`
  await sql.unsafe(`drop table if exists ${table}`)
  await sql.unsafe(createLayerTable(table, layer))
  await sql.unsafe(`create index on ${table} using gist (geom)`)
  const rows = { contorno: outlineRows, cuadra: blockRows, sede: seatRows }[id] ?? []
  for (const [at, row] of rows.entries()) await sql.unsafe(`insert into ${table} values (${row}, ${at + 1}, ${load}, ${shapes[id]![at]})`)
  if (id === 'sede')
    await sql`
      insert into radier.statistic (load, variable, level, code, period, value)
      values (${load}, 'familias_en_sedes', 'comuna', '01101', '2024', null), (${load}, 'familias_en_sedes', 'comuna', '01102', '2024', 7)`
  return load
}

const outlineRows = ["'01101', '01101', 'Comuna de Prueba'", "'01102', '01102', 'Ñuñío'", "'02101', '02101', 'Otra'"]
const blockRows = blocks.map(([key, hogares, presentes]) => `'${key}', '${key.slice(0, 5)}', ${hogares}, ${presentes}, 'nota'`)
const seatRows = ["'1', '01101', 'Sede Norte', 12", "'2', '01101', 'Sede Sur', null", "'3', '01102', 'Sede Ñuñío', 7"]

const shapes: Record<string, string[]> = {
  contorno: [0, 1, 2].map((i) => square(corner.lon + i / 10, corner.lat, 0.1)),
  cuadra: blocks.map(([key], i) => square(corner.lon + (key.startsWith('01102') ? 0.15 : 0.05) + i * 0.003, corner.lat + 0.05, 0.002)),
  sede: [0.02, 0.03, 0.12].map((x) => `st_setsrid(st_makepoint(${corner.lon + x}, ${corner.lat + 0.02}), 4326)`),
}
