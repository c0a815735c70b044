/** The deficit of a block, from INE's map service and from its file, with made blocks of that shape: withheld is not zero. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ValuesAnswer } from '@radier/api/contract'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import type { Source } from '@radier/geodata/source'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Asked, arcgisServer } from '../etl/readers/arcgis-server.ts'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'

const service = 'ine_manzanas_cpv24'
const file = 'ine_base_manzana_entidad'
/** Comuna 01101 has a deficit of 17: three blocks drawn (one withholds its deficit), one that has no outline. */
const blocks = [
  { MANZENT: 1101001001001, deficit: [1, 3, 0, 1] },
  { MANZENT: 1101001001002, deficit: [2, 2, 1, 1] },
  { MANZENT: 1101001001003, deficit: null },
  { MANZENT: 1101001001004, deficit: [0, 1, 0, 0] },
]
const said = (block: (typeof blocks)[0], withheld: string | null) => {
  const names = ['n_viv_irrecuperables', 'n_hog_allegados', 'n_nucleos_hacinados_allegados', 'n_viv_no_ampliables']
  const parts = names.map((name, i) => [name, block.deficit?.[i] ?? withheld])
  const total = block.deficit?.reduce((a, b) => a + b, 0) ?? withheld
  return { CUT: 1101, MANZENT: block.MANZENT, n_per: 90, n_hog: 30, n_vp: 31, ...Object.fromEntries(parts), n_deficit_cuantitativo: total }
}

let db: TestDatabase
let folder: string
beforeEach(async () => {
  db = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'radier-blocks-'))
  await fillFichaCountry(db.sql)
  await db.sql`insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    values ('ine_manzanas_2024', 1, 'current', 'mirror', 'manzanas.geojson', 'x', 'x', '{}', '[]')`
  await db.sql.unsafe(createLayerTable(`capa.${identifier('manzana')}`, catalogue.layers.manzana!))
  for (const [i, { MANZENT }] of blocks.slice(0, 3).entries())
    await db.sql`insert into capa.manzana (key, cut, poblacion, source_row, load, geom)
      values (${String(MANZENT).padStart(14, '0')}, '01101', 90, ${i + 1}, 1, st_multi(st_makeenvelope(${-70 + i / 100}, -20, ${-69.99 + i / 100}, -19.99, 4326)))`
})
afterEach(async () => {
  await db.drop()
  rmSync(folder, { recursive: true })
})

async function load(id: string, own: Partial<Source> = {}) {
  const local: Catalogue = { ...catalogue, sources: { ...catalogue.sources, [id]: { ...catalogue.sources[id]!, ...own } } }
  const where = { drop: join(folder, 'entrega'), cache: join(folder, 'cache'), network: id === service }
  const { results } = await runLoads({ sql: db.sql, catalogue: local, sources: [id], ...where })
  expect(results[0]).toMatchObject({ outcome: 'publicada', report: { accepted: 4, refused: 0 } })
}

async function expectBlocks() {
  const app = testApp({ sql: db.sql, catalogue, pollMs: 0 })
  const answer = (await (await app.request('/api/values/deficit_cuantitativo/manzana/2024?within=01101')).json()) as ValuesAnswer
  expect(answer.codes).toEqual(blocks.slice(0, 3).map(({ MANZENT }) => `0${MANZENT}`))
  expect(answer.conteo).toEqual([5, 6, null])
  expect(answer.tasa.map((rate) => rate && Math.round(rate * 10) / 10)).toEqual([16.7, 20, null])
  expect(answer.parts).toEqual({
    shown: 11,
    undrawn: [{ label: 'manzanas sin contorno y entidades rurales', value: 1 }],
    withheld: 5,
    whole: 17,
  })
}

it('comes from the map service, asked only for the fields that are read', async () => {
  const ids = blocks.map((_, i) => i + 1)
  const page = ({ from, to }: Asked, response: ServerResponse) => {
    const features = ids
      .filter((id) => id >= from && id <= to)
      .map((id) => ({ type: 'Feature', id, properties: { OBJECTID: id, ...said(blocks[id - 1]!, null) }, geometry: null }))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ type: 'FeatureCollection', features }))
    return true
  }
  const { format, origin } = catalogue.sources[service]!
  const outFields = format.kind === 'arcgis-rest' ? format.fields!.join() : ''
  expect(outFields).toContain('n_deficit_cuantitativo')
  const server = await arcgisServer({ ids, page, outFields })
  try {
    await load(service, { origin: { ...origin, url: server.url } })
  } finally {
    await server.close()
  }
  await expectBlocks()
})

it('comes from the file of blocks and entities, left in the drop folder', async () => {
  const rows = blocks.map((block) => said(block, '*'))
  const names = Object.keys(rows[0]!)
  const lines = [names.join(';'), ...rows.map((row) => names.map((name) => row[name as keyof typeof row]).join(';'))]
  mkdirSync(join(folder, 'entrega'))
  writeFileSync(join(folder, 'entrega', 'Base_manzana_entidad_CPV24.csv.gz'), `\ufeff${lines.join('\r\n')}\r\n`)
  await load(file)
  await expectBlocks()
})
