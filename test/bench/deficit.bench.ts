/** INE's base of 15,006 zones and localities: loading it with all its checks, and the deficit of every zone of the country from the API. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@radier/api/app'
import { connect } from '@radier/etl/database'
import { runLoads } from '@radier/etl/run'
import { catalogue } from '@radier/geodata/catalogue'
import { regiones } from '@radier/geodata/territory/comunas'
import { mirror } from '../support/mirror.ts'
import { ownDatabase } from './own-database.ts'
import type { BenchRow } from './row.ts'

const LOADING = 3
const ZONES = 60
const base = 'ine_base_zona_localidad'

export async function bench(): Promise<BenchRow[]> {
  if (!mirror) return []
  const cache = await mkdtemp(join(tmpdir(), 'radier-bench-'))
  try {
    return await ownDatabase(async (url) => {
      const sql = connect(url, { max: 4 })
      const workbooks = Object.keys(catalogue.sources).filter((id) => catalogue.sources[id]!.origin.file.includes('ine_censo2024_xlsx'))
      const load = (sources: string[]) =>
        runLoads({ sql, catalogue, sources, mirror: mirror!, cache, drop: join(cache, 'entrega'), force: true })
      await load(['ine_limites_comunales', 'ine_zonas_2024', ...workbooks, base])
      const seconds = (await load([base])).results[0]!.seconds!
      const app = createApp({ sql, catalogue })
      /** Named in another order each time, since an answer is kept by its address. */
      const path = (turn: number) => {
        const codes = regiones.map(({ code }) => code)
        return `/api/values/deficit_cuantitativo/zona/2024?within=${[...codes.slice(turn), ...codes.slice(0, turn)].join()}`
      }
      const milliseconds: number[] = []
      for (let i = 0; i < 9; i++) {
        const started = performance.now()
        await (await app.request(path(i))).arrayBuffer()
        milliseconds.push(performance.now() - started)
      }
      const [first = 0, ...rest] = milliseconds
      const median = rest.sort((a, b) => a - b)[4]!
      await sql.end({ timeout: 1 })
      return [
        row('loading the 15,006 zones and localities with all checks', seconds, 's', LOADING),
        row(`the deficit of the 4,900 zones of the country, /api/values (first ${first.toFixed(0)} ms)`, median, 'ms', ZONES),
      ]
    })
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
}

const row = (what: string, value: number, unit: string, limit: number): BenchRow => ({
  what,
  ours: `${value.toFixed(1)} ${unit}`,
  peer: '',
  ratio: null,
  expected: `≤ ${limit} ${unit}`,
  met: value <= limit,
})
