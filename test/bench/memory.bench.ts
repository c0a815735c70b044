/** Memory of the API after an hour of browsing by a roomful, and the time from start to ready on a loaded database. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CatalogueAnswer, TablesAnswer, TerritoriesAnswer } from '@radier/api/contract'
import { buildWeb } from '../../web/build.ts'
import { runNode } from '../support/programs.ts'
import { startApi } from './api-apart.ts'
import type { BenchRow } from './row.ts'
import { fillDatabase } from './served.ts'

const MEMORY = 230
const READY = 3
/** One step every five seconds for an hour. */
const STEPS = 720
const AT_ONCE = 8

export async function bench(): Promise<BenchRow[]> {
  await fillDatabase()
  return [await browsing(await buildWeb(() => {})), await readiness()]
}

async function browsing(webDir: string): Promise<BenchRow> {
  const { address, megabytes, end } = await startApi(webDir)
  try {
    const [fresh, requests] = [megabytes('VmRSS'), await anHour(address)]
    const answers = await replay(address, requests)
    const now = megabytes('VmRSS')
    return {
      what: `API after an hour of browsing: ${STEPS} steps, ${requests.length} requests, ${(answers / 1e6).toFixed(0)} MB answered`,
      ours: `${now.toFixed(0)} MB (fresh ${fresh.toFixed(0)}, peak ${megabytes('VmHWM').toFixed(0)})`,
      peer: null,
      ratio: null,
      expected: `≤ ${MEMORY} MB`,
      met: now <= MEMORY,
    }
  } finally {
    await end()
  }
}

/** What a person's browser asks at each step: another place, another indicator, the tiles in sight. Always the same hour. */
async function anHour(address: string): Promise<string[]> {
  const read = async <T>(path: string) => (await (await fetch(address + path)).json()) as T
  const { indicators, layers } = await read<CatalogueAnswer>('/api/catalogue')
  const { territories } = await read<TerritoriesAnswer>('/api/territories')
  const { tables } = await read<TablesAnswer>('/api/columns')
  const places = territories.filter((t) => t.level === 'comuna' && t.label)
  const shown = Object.entries(indicators).filter(([, i]) => i.available.length)
  const drawn = Object.entries(layers).filter(([, layer]) => layer.load !== null)
  const paths: string[] = []
  let seed = 20_261_120
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return list[Math.floor((seed / 2 ** 32) * list.length)]!
  }
  for (let step = 0; step < STEPS; step++) {
    const [id, { available }] = pick(shown)
    const { level, period } = pick(available)
    const place = pick(places)
    const [lon, lat] = place.label!
    const within = level === 'zona' ? `?within=${place.code.slice(0, 2)}` : level === 'manzana' ? `?within=${place.code}` : ''
    if (level !== 'pais') paths.push(`/api/values/${id}/${level}/${encodeURIComponent(period)}${within}`)
    paths.push(`/api/territories/${place.code}`, `/api/search?q=${encodeURIComponent(place.name.slice(0, 5))}`)
    if (step % 5 === 0)
      paths.push('/api/catalogue', '/api/loads', `/api/lineage/${id}/comuna/${place.code}/${encodeURIComponent(period)}`, '/')
    if (step % 10 === 0) {
      const chosen = Array.from({ length: 12 }, () => pick(shown)[0])
      paths.push(`/api/matrix?indicators=${chosen.join()}`, '/api/groups', '/api/columns', pick(tables).address)
      paths.push(`/api/columns/${pick(tables).id}?within=${place.code.slice(0, 2)}`)
    }
    const overlays = [pick(drawn), pick(drawn)]
    for (const [layer, { load, zooms }] of drawn.filter(([, l]) => l.level).concat(overlays)) {
      const zoom = pick([5, 7, 9, 11, 12, 13].filter((z) => z >= zooms[0] && z <= zooms[1]).concat(zooms[1]))
      const [x, y] = tileAt(lon, lat, zoom)
      for (const [dx, dy] of neighbours) paths.push(`/api/tiles/${layer}/${load}/${zoom}/${x + dx}/${y + dy}`)
    }
  }
  return paths
}

const neighbours = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const

const tileAt = (lon: number, lat: number, zoom: number): [number, number] => {
  const radians = (lat * Math.PI) / 180
  const n = 2 ** zoom
  return [Math.floor(((lon + 180) / 360) * n), Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * n)]
}

/** Bytes answered. Some places have no such lineage or value: those 404 are part of browsing; anything else stops the bench. */
async function replay(address: string, paths: readonly string[]): Promise<number> {
  let [at, bytes] = [0, 0]
  const person = async () => {
    for (let path = paths[at++]; path; path = paths[at++]) {
      const response = await fetch(address + path)
      bytes += (await response.arrayBuffer()).byteLength
      if (response.status >= 400 && response.status !== 404) throw new Error(`${response.status} ${path}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, person))
  return bytes
}

async function readiness(): Promise<BenchRow> {
  const folder = mkdtempSync(join(tmpdir(), 'radier-ready-'))
  const times: number[] = []
  for (let turn = 0; turn < 2; turn++) {
    const from = performance.now()
    const program = runNode(['start.mjs'], { RADIER_FOLDER: folder, PORT: '4690', RADIER_MIRROR: '' })
    const [, address] = await program.says(/Radier está en (\S+)/)
    const ready = await fetch(`${address}/api/ready`)
    times.push((performance.now() - from) / 1000)
    await program.end('SIGTERM')
    if (!ready.ok) throw new Error(`Not ready: ${ready.status}`)
  }
  rmSync(folder, { recursive: true, force: true })
  const best = Math.min(...times)
  return {
    what: '`npm start` on a loaded database, from spawning it to the answer of /api/ready',
    ours: `${best.toFixed(1)} s (${times.map((t) => t.toFixed(1)).join(', ')})`,
    peer: null,
    ratio: null,
    expected: `≤ ${READY} s`,
    met: best <= READY,
  }
}
