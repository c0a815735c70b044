import { fillTerritories } from '@radier/etl/territory'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { createLayerTable } from '@radier/geodata/database/layer-table'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'

const [id, comuna] = Object.entries(catalogue.layers).find(([, layer]) => layer.level === 'comuna')!
const only: Catalogue = { sources: {}, indicators: {}, layers: { [id]: { ...comuna, attributes: {} } } }

/** Mainland, an island at its coast, and one far out in the ocean. */
const shape =
  'MULTIPOLYGON(((-72 -34,-71 -34,-71 -33,-72 -33,-72 -34)),((-72.5 -34,-72.3 -34,-72.3 -33.8,-72.5 -34)),((-80 -27,-79.8 -27,-79.8 -26.8,-80 -27)))'

let db: TestDatabase
const place = async (code: string) => (await db.sql`select * from radier.territory where code = ${code}`)[0]

beforeAll(async () => {
  db = await testDatabase()
  await db.sql.unsafe(createLayerTable(`capa.${id}`, only.layers[id]!))
  await db.sql`insert into ${db.sql(`capa.${id}`)} (key, cut, source_row, load, geom) values ('05101', '05101', 1, 1, st_geomfromtext(${shape}, 4326))`
  await fillTerritories(db.sql, only)
})
afterAll(() => db?.drop())

describe('the territories', () => {
  it('are the country, 16 regions, 56 provincias and 346 comunas', async () => {
    const counts = await db.sql<{ level: string; n: number }[]>`select level, count(*)::int as n from radier.territory group by level`
    expect(Object.fromEntries(counts.map((c) => [c.level, c.n]))).toEqual({ pais: 1, region: 16, provincia: 56, comuna: 346 })
  })
  it('are framed with the islands at their coast, not with those far out in the ocean', async () => {
    expect((await place('05101'))?.bbox).toEqual([-72.5, -34, -71, -33])
  })
  it('carry their label inside their largest part', async () => {
    const [lon, lat] = (await place('05101'))!.label as [number, number]
    expect(Math.hypot(lon + 71.5, lat + 33.5)).toBeLessThan(0.01)
  })
  it('have no box nor label without an outline, as Antártica', async () => {
    expect(await place('12202')).toMatchObject({ has_outline: false, bbox: null, label: null })
  })
})
