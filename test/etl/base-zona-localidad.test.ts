/** INE's base of zones and localities: a made file of its shape (`;`, decimal comma, BOM, CRLF, codes without zero, `*` withheld). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { spine } from '@radier/geodata/territory/spine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const source = 'ine_base_zona_localidad'
const layer = catalogue.layers.base_zona_localidad!
const columns = [
  ...['CONTENEDOR_COMUNAL', 'CUT', 'AREA_C', 'ID_LOCALIDAD', 'ID_ZONA', 'prom_edad'],
  ...new Set(Object.values(layer.attributes).flatMap(({ from }) => (from.startsWith('n_') ? [from] : []))),
]
type Place = Record<string, string | number>

const cuts = spine().flatMap((p) => (p.level === 'comuna' ? [Number(p.code)] : []))
const deficit = (irrecuperables: number, allegados: number, nucleos: number, noAmpliables: number): Place => ({
  n_viv_irrecuperables: irrecuperables,
  n_hog_allegados: allegados,
  n_nucleos_hacinados_allegados: nucleos,
  n_viv_no_ampliables: noAmpliables,
  n_deficit_cuantitativo: irrecuperables + allegados + nucleos + noAmpliables,
})
/** One urban zone in every comuna; Iquique also has a remainder and a locality, where a figure is withheld. */
const places = (): Place[] => [
  ...cuts.map((cut) => ({ CUT: cut, AREA_C: 1, ID_ZONA: `${cut}01001`, n_hog: 100, n_per: 300, ...deficit(1, 2, 3, 4) })),
  { CUT: 1101, AREA_C: 1, CONTENEDOR_COMUNAL: 1, ID_ZONA: '110199999', n_hog: 10, n_per: 30, ...deficit(0, 1, 0, 0) },
  { CUT: 1101, AREA_C: 2, ID_LOCALIDAD: '11010009', n_hog: 5, n_per: 12, ...deficit(1, 0, 0, 0), n_inmigrantes: '*' },
]

let db: TestDatabase
let folder: string
beforeEach(async () => {
  db = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'radier-base-'))
})
afterEach(async () => {
  await db.drop()
  rmSync(folder, { recursive: true })
})

function written(rows: Place[]): string {
  const line = (row: Place) =>
    columns.map((c) => row[c] ?? (c.startsWith('n_') || c === 'CONTENEDOR_COMUNAL' ? 0 : c === 'prom_edad' ? '34,8' : ''))
  return `\ufeff${[columns, ...rows.map(line)].map((cells) => cells.join(';')).join('\r\n')}\r\n`
}

/** Loads the rows from the drop folder, held to their own totals in place of the country's. */
async function load(rows: Place[], total = 3462, only: Partial<Catalogue> = {}) {
  mkdirSync(join(folder, 'entrega'), { recursive: true })
  writeFileSync(join(folder, 'entrega', 'Base_zona_localidad_CPV24.csv.gz'), gzipSync(written(rows)))
  const own = catalogue.sources[source]!
  const controls = [{ ...own.controls![0]!, value: total }]
  const local: Catalogue = {
    sources: { ...only.sources, [source]: { ...own, controls, expect: { features: rows.length, comunas: 346 } } },
    layers: { base_zona_localidad: layer },
    indicators: { deficit_cuantitativo: { ...catalogue.indicators.deficit_cuantitativo!, controls: [] } },
  }
  const { results } = await runLoads({
    sql: db.sql,
    catalogue: local,
    sources: [source],
    network: false,
    drop: join(folder, 'entrega'),
    cache: join(folder, 'cache'),
  })
  return results[0]!
}
const figure = async (variable: string, code: string) =>
  (await db.sql<{ value: number | null }[]>`select value from radier.statistic where variable = ${variable} and code = ${code}`)[0]?.value

describe('INE’s base of zones and localities', () => {
  it('gives comunas, regions and the country the sum of their rows, remainder and countryside included', async () => {
    expect(await load(places())).toMatchObject({ outcome: 'publicada', report: { read: 348, accepted: 348, refused: 0 } })
    expect(await figure('deficit_cuantitativo', '01101')).toBe(12)
    expect(await figure('deficit_cuantitativo', '01107')).toBe(10)
    expect(await figure('deficit_cuantitativo', '01')).toBe(10 * cuts.filter((cut) => Math.floor(cut / 1000) === 1).length + 2)
    expect(await figure('deficit_cuantitativo', '0')).toBe(3462)
  })

  it('keeps the code of each row as text, with the zero that the file lost', async () => {
    await load(places())
    const rows = await db.sql<{ key: string; cut: string; resto: boolean; area_censal: string }[]>`
      select key, cut, resto, area_censal from capa.base_zona_localidad where cut = '01101' order by key`
    expect(rows.map((r) => ({ ...r }))).toEqual([
      { key: '011010009', cut: '01101', resto: false, area_censal: '2' },
      { key: '0110101001', cut: '01101', resto: false, area_censal: '1' },
      { key: '0110199999', cut: '01101', resto: true, area_censal: '1' },
    ])
  })

  it('takes what is withheld for unknown: it makes the sum of its comuna unknown and no other', async () => {
    await load(places())
    expect(await figure('personas_inmigrantes', '01101')).toBeNull()
    expect(await figure('personas_inmigrantes', '01107')).toBe(0)
    expect(await figure('personas_inmigrantes', '0')).toBeNull()
  })

  it('is refused when one row of it does not add up, and the row is named', async () => {
    const rows = places()
    rows[5]!.n_viv_no_ampliables = 5
    const outcome = await load(rows)
    expect(outcome.outcome).toBe('rechazada')
    expect(outcome.reason).toContain(`${String(cuts[5]).padStart(5, '0')}01001: 11 ≠ 10`)
    expect(await figure('deficit_cuantitativo', '0')).toBeUndefined()
  })

  it('is refused when it misses the published total by one home', async () => {
    const rows = places()
    Object.assign(rows[0]!, deficit(1, 2, 3, 5))
    expect((await load(rows)).reason).toContain('3.463 ≠ 3.462')
  })

  it('is refused when a comuna does not add up to what a workbook publishes of it', async () => {
    const published = { hogares: [...cuts.map(() => 100)] }
    const [load1] = await db.sql<{ id: number }[]>`
      insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
      values ('ine_viviendas_hogares', 1, 'current', 'mirror', 'V1.xlsx', 'x', 'x', '{}', '[]') returning id`
    for (const [i, cut] of cuts.entries())
      await db.sql`insert into radier.statistic (load, variable, level, code, period, value, sheet, "row", col, header)
        values (${load1!.id}, 'hogares', 'comuna', ${String(cut).padStart(5, '0')}, '2024', ${published.hogares[i]!}, '6', ${i + 5}, 'G', 'Hogares censados')`
    const workbook = { sources: { ine_viviendas_hogares: catalogue.sources.ine_viviendas_hogares! } }
    const outcome = await load(places(), 3462, workbook)
    expect(outcome.outcome).toBe('rechazada')
    expect(outcome.reason).toContain('hogares, 01101: 115 ≠ 100')
    await db.sql`update radier.statistic set value = 115 where variable = 'hogares' and code = '01101'`
    expect(await load(places(), 3462, workbook)).toMatchObject({ outcome: 'publicada' })
  })
})
