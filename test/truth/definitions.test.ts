/** The figures that the definitions of the deficit quote, against those that the loader makes of the set that ships. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue, operandsOf, variableOrigins } from '@radier/geodata/catalogue'
import { deficitDefinitions, rankingDefinitions } from '@radier/geodata/measure/definition'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
let cache: string

const loaded = deficitDefinitions.flatMap(({ id, indicator, national }) =>
  indicator ? [{ name: id, indicator: indicator.id, period: indicator.period, measure: indicator.measure, national }] : [],
)
const indicators = [...new Set([...loaded, ...rankingDefinitions].map(({ indicator }) => indicator))]
const origins = variableOrigins(catalogue)
const needed = indicators
  .flatMap((id) => operandsOf(catalogue.indicators[id]!, ''))
  .flatMap(({ name }) => origins.get(name) ?? [])
  .filter(({ source }) => catalogue.sources[source]?.starter)

/** With the outlines, since the comuna of some features is known by them. */
const sources = [...new Set(['ine_limites_comunales', ...needed.map(({ source }) => source)])]
const only: Catalogue = {
  sources: Object.fromEntries(sources.map((id) => [id, catalogue.sources[id]!])),
  layers: Object.fromEntries(Object.entries(catalogue.layers).filter(([, { source }]) => sources.includes(source))),
  indicators: Object.fromEntries(indicators.map((id) => [id, catalogue.indicators[id]!])),
}

beforeAll(async () => {
  database = await testDatabase()
  cache = mkdtempSync(join(tmpdir(), 'radier-definitions-'))
  const { results, ok } = await runLoads({ sql: database.sql, catalogue: only, starter: true, cache, drop: join(cache, 'entrega') })
  expect({ ok, refused: results.filter((r) => r.outcome !== 'publicada') }).toEqual({ ok: true, refused: [] })
})
afterAll(async () => {
  await database?.drop()
  rmSync(cache, { recursive: true, force: true })
})

it.each(loaded)('$name is what is loaded for the country, or nobody publishes it', async ({ indicator, period, measure, national }) => {
  const rows = await database.sql<{ tasa: number | null; conteo: number | null }[]>`
    select tasa, conteo from radier.indicator_value where indicator = ${indicator} and level = 'pais' and period = ${period}`
  expect(rows[0]?.[measure] ?? null).toBe(national)
})
