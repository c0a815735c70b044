/** Tiles: from memory against nginx serving the same bytes, and cold at the zooms where each layer is drawn, against the SQL alone. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@radier/api/main'
import { createService } from '@radier/api/service'
import { type TileForm, tilePath } from '@radier/api/tile-store'
import { connect, type Sql } from '@radier/etl/database'
import { migrate } from '@radier/etl/migrate'
import { provideDatabase } from '@radier/etl/postgis/provide'
import { mirror } from '../support/mirror.ts'
import { requestsPerSecond, startNginx } from './http-load.ts'
import type { BenchRow } from './row.ts'
import { fillTileLayers, tileCatalogue } from './tile-layers.ts'
import { besideSql } from './tiles-sql.ts'
import { startTileserver } from './tileserver.ts'

const LEAST_RATIO = 0.4
const LEAST_TIMES_TILESERVER = 30
const COLD_TILES = 60
const BLOCKS = 575

export async function bench(): Promise<BenchRow[]> {
  if (!mirror)
    return [{ what: 'tiles: the real files are not here', ours: 'not measured', peer: null, ratio: null, expected: '', met: false }]
  const folder = mkdtempSync(join(tmpdir(), 'radier-bench-tiles-'))
  const database = await provideDatabase({ folder: join(folder, 'cluster'), own: true, durable: false })
  const sql = connect(database.url, { max: 8 })
  try {
    await migrate(sql)
    await fillTileLayers(sql, database.url, mirror)
    const radier = await startServer({ databaseUrl: database.url, catalogue: tileCatalogue, port: 0, host: '127.0.0.1' })
    try {
      const rows = await cached(sql, radier.address)
      for (const zoom of [3, 4, 5, 6, 7, 8]) rows.push(await cold(sql, 'comunas', zoom))
      for (const zoom of [11, 12, 13, 14])
        rows.push(
          await cold(sql, 'manzanas', zoom),
          await besideSql(sql, radier.address, await tilesWithFeatures(sql, 'manzanas', zoom, COLD_TILES)),
        )
      return rows
    } finally {
      await radier.close()
    }
  } finally {
    await sql.end()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The z12 tile with nearest to 575 blocks, warm, from Radier and from nginx by turns, packed and plain; the best of three runs each. */
async function cached(sql: Sql, address: string): Promise<BenchRow[]> {
  const { tiles, editions } = createService(sql, tileCatalogue)
  const load = (await editions.now()).layers.get('manzanas')!
  const [z, x, y] = (await tilesWithFeatures(sql, 'manzanas', 12, 1, BLOCKS))[0]!
  const path = tilePath('manzanas', load, { z, x, y })
  const packed = (await tiles.get('manzanas', load, { z, x, y }))!.bytes
  const { row, best } = await besideNginx(address, path, packed, 'gzip')
  const plain = await besideNginx(address, path, (await tiles.get('manzanas', load, { z, x, y }, 'identity'))!.bytes, 'identity')
  return [row, plain.row, await besideTileserver(best, [z, x, y], packed)]
}

async function besideNginx(address: string, path: string, bytes: Uint8Array, form: TileForm): Promise<{ row: BenchRow; best: number }> {
  const nginx = await startNginx(path, bytes, form)
  try {
    await fetch(address + path, { headers: { 'Accept-Encoding': form } })
    const [ours, peer]: [number[], number[]] = [[], []]
    for (let run = 0; run < 3; run++) {
      ours.push(await requestsPerSecond(address + path, form))
      peer.push(await requestsPerSecond(nginx.address + path, form))
    }
    const best = Math.max(...ours)
    const ratio = best / Math.max(...peer)
    const row: BenchRow = {
      what: `cached tile z12, ${(bytes.length / 1000).toFixed(1)} kB as ${form}, wrk -t1 -c16 -d3s`,
      ours: `radier ${best.toFixed(0)} requests/s`,
      peer: `nginx ${Math.max(...peer).toFixed(0)} requests/s`,
      ratio,
      expected: `≥ ${LEAST_RATIO} of nginx`,
      met: ratio >= LEAST_RATIO,
    }
    return { row, best }
  } finally {
    nginx.stop()
  }
}

/** The same tile from tileserver-gl-light, when `TILESERVER` names a folder where npm installed it. */
async function besideTileserver(ours: number, tile: [number, number, number], bytes: Uint8Array): Promise<BenchRow> {
  const what = 'cached tile z12 beside tileserver-gl-light, same bytes from an mbtiles'
  const expected = `≥ ${LEAST_TIMES_TILESERVER} ×`
  const installed = process.env.TILESERVER
  if (!installed)
    return { what, ours: 'not measured: TILESERVER=folder with npm i tileserver-gl-light', peer: null, ratio: null, expected, met: false }
  const tileserver = await startTileserver(installed, tile, bytes)
  try {
    const peer = await requestsPerSecond(tileserver.url)
    const ratio = ours / peer
    return {
      what,
      ours: `radier ${ours.toFixed(0)} requests/s`,
      peer: `tileserver-gl-light ${peer.toFixed(0)} requests/s`,
      ratio,
      expected,
      met: ratio >= LEAST_TIMES_TILESERVER,
    }
  } finally {
    tileserver.stop()
  }
}

/** Time to compute and compress tiles that hold features, one after the other. */
async function cold(sql: Sql, layer: string, zoom: number): Promise<BenchRow> {
  const { tiles, editions } = createService(sql, tileCatalogue)
  const load = (await editions.now()).layers.get(layer)!
  const times: number[] = []
  let largest = 0
  for (const [z, x, y] of await tilesWithFeatures(sql, layer, zoom, COLD_TILES)) {
    const from = performance.now()
    const tile = await tiles.get(layer, load, { z, x, y })
    times.push(performance.now() - from)
    largest = Math.max(largest, tile!.bytes.length)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
  return {
    what: `cold tile, ${layer} z${zoom}, ${times.length} tiles`,
    ours: `p50 ${at(0.5).toFixed(1)} ms · p95 ${at(0.95).toFixed(1)} ms · largest ${(largest / 1000).toFixed(0)} kB`,
    peer: null,
    ratio: null,
    expected: 'p95 ≤ 250 ms',
    met: at(0.95) <= 250,
  }
}

/** Tiles whose number of features is nearest to `wanted`; without it the fullest, so that the worst are among them. */
async function tilesWithFeatures(sql: Sql, layer: string, zoom: number, limit: number, wanted = 1e9): Promise<[number, number, number][]> {
  const n = 2 ** zoom
  const rows = await sql<{ x: number; y: number }[]>`
    select floor((st_x(p) + 180) / 360 * ${n}) as x,
      floor((1 - asinh(tan(radians(st_y(p)))) / pi()) / 2 * ${n}) as y
    from (select st_centroid(geom) as p from capa.${sql(layer)}) c
    group by 1, 2
    order by abs(count(*) - ${wanted}::float8), 1, 2
    limit ${limit}`
  return rows.map(({ x, y }) => [zoom, x, y])
}
