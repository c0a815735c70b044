/** Figures followed by hand: from what the lineage says, to the cells of the publishers' files, read by other code than the loader's. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { LineageAnswer, Operand } from '@radier/api/contract'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

/** Indicator, place and period, and how each operand is found: its own cell, rows added, comunas added; `+` where something was corrected. */
const figures: [address: string, found: string[]][] = [
  ['hogares_allegados/comuna/13124/2024', ['cell', 'cell']],
  ['hogares_allegados/comuna/12202/2024', ['cell', 'cell']],
  ['deficit_cuantitativo/comuna/13124/2024', ['elementos', 'cell']],
  ['agua_de_red_publica/comuna/13101/2017', ['cell', 'filas']],
  ['agua_de_red_publica/region/13/2017', ['comuna', 'comuna']],
  ['dependencia/comuna/05101/2017', ['filas', 'filas', 'filas']],
  ['envejecimiento/comuna/13201/2017', ['filas', 'filas']],
  ['hombres_por_cien_mujeres/comuna/10109/2017', ['filas', 'filas']],
  ['avaluo_por_predio/comuna/05101/2025-S2', ['cell', 'cell']],
  ['avaluo_por_predio/comuna/11101/2025-S2', ['cell+', 'cell+']],
  ['avaluo_por_predio/comuna/10403/2018-S2', ['cell+', 'cell+']],
  ['avaluo_por_predio/region/11/2025-S2', ['comuna+', 'comuna+']],
  ['cambio_precio_vivienda/comuna/11101/2015-2024', ['cell+', 'cell+']],
  ['modificaciones_plan_regulador/comuna/13101/2026', ['filas']],
]
const sources = [
  'ine_viviendas_hogares',
  'ine_base_zona_localidad',
  'ine_censo2017_poblacion',
  'ine_censo2017_viviendas',
  'sii_avaluo',
  'sii_mercado_por_anio',
  'minvu_ipt_actos',
]
const ids = figures.map(([address]) => address.split('/')[0]!)
const only: Catalogue = {
  sources: Object.fromEntries(sources.map((id) => [id, catalogue.sources[id]!])),
  layers: { base_zona_localidad: catalogue.layers.base_zona_localidad! },
  indicators: Object.fromEntries(ids.map((id) => [id, catalogue.indicators[id]!])),
}

/** A file as a person sees it: what stands in a row (1-based) and column (letter), and its rows in order. */
interface Grid {
  at(row: number, letter: string): string
  header: string[]
  rows: string[][]
}
const position = (letter: string) => [...letter].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1

/** A line break inside quotes ends no row. */
function openCsv(path: string): Grid {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '')
  const mark = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ','
  const cell = new RegExp(`(?:^|${mark})(?:"((?:[^"]|"")*)"|([^${mark}]*))`, 'g')
  const rows = [...text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g)].map(([line]) =>
    [...line.matchAll(cell)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  )
  return { at: (row, letter) => rows[row - 1]![position(letter)]!, header: rows[0]!, rows: rows.slice(1) }
}

function openSheet(path: string, sheet: string): Grid {
  const parts = unzipSync(readFileSync(path))
  const part = (name: string) => strFromU8(parts[name]!)
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(part('xl/workbook.xml'))![1]
  const target = [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)]
    .map(String)
    .find((one) => one.includes(`Id="${id}"`))!
  const xml = part(`xl/${/Target="([^"]+)"/.exec(target)![1]!.replace(/^\/xl\//, '')}`)
  return { at: (row, letter) => new RegExp(`<c r="${letter}${row}"[^>]*[^/]>.*?<v>([^<]*)</v>`).exec(xml)?.[1] ?? '', header: [], rows: [] }
}

const opened = new Map<string, Grid>()
function grid({ source: { source }, cell }: Operand): Grid {
  const path = join(mirror!, catalogue.sources[source]!.origin.file)
  const key = `${path}/${cell?.sheet}`
  const found = opened.get(key) ?? (path.endsWith('.xlsx') ? openSheet(path, cell!.sheet!) : openCsv(path))
  opened.set(key, found)
  return found
}
const total = (values: number[]) => Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12))

/** Each operand's figure as the cells give it. */
function byHand(operand: Operand, code: string): number | null {
  const { cell, sum, corrections } = operand
  const file = grid(operand)
  for (const { row, field, was } of corrections) expect(file.rows[row - 2]![file.header.indexOf(field)], `fila ${row}`).toBe(was)
  if (cell) {
    const replaced = corrections.find(({ row, field }) => row === cell.row && field === cell.header)
    const written = replaced ? replaced.now : file.at(cell.row, cell.col)
    return written === '' ? null : Number(written)
  }
  if (sum?.of === 'filas') {
    const { rows, count } = sum
    const column = (name: string) => file.header.indexOf(name)
    const meets = (row: string[]) => rows!.where.every(({ column: name, is }) => is.includes(row[column(name)]!))
    const named = rows!.runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at))
    const filtered = file.rows.flatMap((row, at) => (meets(row) ? [at + 2] : []))
    expect(named.length).toBe(count)
    const cells = named.map((row) => file.at(row, rows!.col))
    if (rows!.distinct) {
      expect(new Set(cells)).toEqual(new Set(filtered.map((row) => file.at(row, rows!.col))))
      return cells.length
    }
    expect(named).toEqual(filtered)
    return total(cells.map(Number))
  }
  if (sum?.of === 'elementos') {
    const from = catalogue.layers.base_zona_localidad!.attributes[operand.variable]!.from
    const [cut, figure] = ['CUT', from].map((name) => file.header.indexOf(name))
    const mine = file.rows.flatMap((row, at) =>
      row[cut!]!.padStart(5, '0') === code && row[figure!] !== '*' && row[figure!] !== ''
        ? [{ row: at + 2, value: Number(row[figure!]) }]
        : [],
    )
    expect(sum.count).toBe(mine.length)
    for (const part of sum.parts) expect(mine).toContainEqual({ row: part.row, value: part.value })
    return total(mine.map(({ value }) => value))
  }
  const { variables, key, period } = catalogue.sources[operand.source.source]!.tables![0]!
  const { column, where = {} } = variables[operand.variable]!
  const wanted = { ...where, ...(typeof period === 'string' ? {} : { [period.column]: operand.period }) }
  const of = (row: string[], name: string) => row[file.header.indexOf(name)]!
  const inside = file.rows.filter(
    (row) =>
      of(row, key.column!).startsWith(code) &&
      Object.entries(wanted).every(([name, is]) => [is].flat().map(String).includes(of(row, name))),
  )
  expect(sum!.unknown).toEqual([])
  return total(inside.map((row) => Number(of(row, column))))
}

withMirror('a figure followed by hand to the cells', () => {
  let database: TestDatabase
  let cache: string
  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-lineage-'))
    const { results } = await runLoads({ sql: database.sql, catalogue: only, mirror: mirror!, cache, drop: join(cache, 'entrega') })
    expect(results.filter((r) => r.outcome !== 'publicada')).toEqual([])
  })
  afterAll(async () => {
    await database.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  it.each(figures)('%s', async (address, found) => {
    const app = testApp({ sql: database.sql, catalogue: only, pollMs: 0 })
    const lineage: LineageAnswer = await (await app.request(`/api/lineage/${address}`)).json()
    const { operands, place } = lineage
    expect(operands.map(({ cell, sum, corrections }) => `${cell ? 'cell' : sum?.of}${corrections.length > 0 ? '+' : ''}`)).toEqual(found)
    expect(operands.map((operand) => [operand.variable, byHand(operand, place.code)])).toEqual(operands.map((o) => [o.variable, o.value]))
    for (const { source } of operands) expect(source.file).not.toContain('/')
  })
})
