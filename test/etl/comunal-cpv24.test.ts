import { mkdtempSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue } from '@radier/geodata/catalogue'
import { withoutOutline } from '@radier/geodata/territory/cut'
import { spine } from '@radier/geodata/territory/spine'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { type Asked, arcgisServer } from './readers/arcgis-server.ts'

const cuts = spine().flatMap((p) => (p.level === 'comuna' && !withoutOutline.includes(p.code) ? [p.code] : []))
const published = {
  n_viv_irrecuperables: 72642,
  n_hog_allegados: 188355,
  n_nucleos_hacinados_allegados: 103749,
  n_viv_no_ampliables: 127158,
}
/** An even share of the published total: the shares of all comunas add up to it exactly. */
const share = (total: number, i: number) => Math.floor(total / cuts.length) + (i < total % cuts.length ? 1 : 0)

function attributesOf(id: number, lost = 0): Record<string, number> {
  const parts = Object.fromEntries(Object.entries(published).map(([field, total]) => [field, share(total, id - 1)]))
  parts.n_viv_no_ampliables! -= lost
  const n_deficit_cuantitativo = Object.values(parts).reduce((a, b) => a + b, 0)
  return { OBJECTID: id, CUT: Number(cuts[id - 1]), ...parts, n_deficit_cuantitativo }
}

let db: TestDatabase
let folder: string
let close: () => Promise<unknown>

beforeEach(async () => {
  db = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'radier-cpv24-'))
})
afterEach(async () => {
  await close()
  await db.drop()
  rmSync(folder, { recursive: true })
})

/** Serves the layer as INE's service would, and loads it beside MINVU's national series, the first edition, from the starter set. */
async function load(alter: (attributes: Record<string, number>, asked: Asked) => Record<string, number> | null = (a) => a) {
  const page = (asked: Asked, response: ServerResponse) => {
    const ids = cuts.map((_, i) => i + 1).filter((id) => id >= asked.from && id <= asked.to)
    const features = ids.flatMap((id) => {
      const properties = alter(attributesOf(id), asked)
      return properties ? [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [-70, -33] } }] : []
    })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ type: 'FeatureCollection', features }))
    return true
  }
  const server = await arcgisServer({ ids: cuts.map((_, i) => i + 1), page })
  close = server.close
  const { ine_comunal_cpv24, minvu_deficit_nacional } = catalogue.sources
  const local: Catalogue = {
    layers: {},
    indicators: {
      deficit_cuantitativo: catalogue.indicators.deficit_cuantitativo!,
      deficit_serie_nacional: catalogue.indicators.deficit_serie_nacional!,
    },
    sources: {
      minvu_deficit_nacional: minvu_deficit_nacional!,
      ine_comunal_cpv24: { ...ine_comunal_cpv24!, origin: { ...ine_comunal_cpv24!.origin, url: server.url } },
    },
  }
  await runLoads({ sql: db.sql, catalogue: local, starter: true, sources: ['minvu_deficit_nacional'] })
  const folders = { drop: join(folder, 'entrega'), cache: join(folder, 'cache') }
  const { results } = await runLoads({ sql: db.sql, catalogue: local, network: true, sources: ['ine_comunal_cpv24'], ...folders })
  return results[0]!
}

const deficit = async (code: string, indicator = 'deficit_cuantitativo') =>
  (await db.sql`select conteo from radier.indicator_value where indicator = ${indicator} and code = ${code} and period = '2024'`)[0]?.conteo

describe('the four components of INE’s Comunal_CPV24', () => {
  it('give each comuna its deficit of the adjusted edition, and the country its sum; the first edition keeps its own figure', async () => {
    expect(await load()).toMatchObject({ outcome: 'publicada', report: { read: 345, accepted: 345, refused: 0 } })
    const first = attributesOf(cuts.indexOf('13124') + 1)
    expect(await deficit('13124')).toBe(first.n_deficit_cuantitativo)
    expect(await deficit('0')).toBe(491904)
    expect(await deficit('0', 'deficit_serie_nacional')).toBe(491804)
    expect(await deficit('12202')).toBeNull()
  })
  it('are refused when they miss the published total by one home, and the deficit stays unknown', async () => {
    const outcome = await load((a) => (a.OBJECTID === 7 ? attributesOf(7, 1) : a))
    expect(outcome).toMatchObject({ outcome: 'rechazada' })
    expect(outcome.reason).toContain('491.903')
    expect(await deficit('13124')).toBeNull()
  })
  it('are refused when the service renames a field, naming the columns that there are', async () => {
    const outcome = await load(({ n_hog_allegados, ...rest }) => ({ ...rest, hogares_allegados_n: n_hog_allegados! }))
    expect(outcome.outcome).toBe('rechazada')
    expect(outcome.reason).toMatch(/n_hog_allegados[\s\S]*hogares_allegados_n/)
  })
})
