/** Loading the 166,302 blocks, from spawning the loader to its end, against `ogr2ogr` into the same PostGIS. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@radier/geodata/catalogue'
import { mirror } from '../support/mirror.ts'
import { ownDatabase } from './own-database.ts'
import type { BenchRow } from './row.ts'

const BLOCKS = 166_302
const MEMORY = 500
const RATIO = 1.5
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Measured {
  seconds: number
  megabytes: number
}

/** Runs a program to its end; wall time and the peak of its resident memory (VmHWM). */
async function measured(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Measured> {
  const started = performance.now()
  const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  let peak = 0
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }, 20)
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors.slice(0, 500)}`)
  return { seconds: (performance.now() - started) / 1000, megabytes: peak / 1024 }
}

/** Its own defaults: COPY, one transaction, spatial index. */
function ogr(url: string, file: string): Promise<Measured> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const target = `PG:host=${hostname} port=${port || 5432} user=${username} dbname=${pathname.slice(1)}`
  const args = [
    '-f',
    'PostgreSQL',
    target,
    `/vsigzip/${file}`,
    '-nln',
    'manzana_ogr',
    '-nlt',
    'PROMOTE_TO_MULTI',
    '-lco',
    'GEOMETRY_NAME=geom',
    '-overwrite',
  ]
  return measured('ogr2ogr', args, { PG_USE_COPY: 'YES', PGPASSWORD: decodeURIComponent(password) })
}

export async function bench(): Promise<BenchRow[]> {
  if (!mirror) return []
  const [layer] = Object.values(catalogue.layers).filter((l) => l.level === 'manzana')
  const file = join(mirror, catalogue.sources[layer!.source]!.origin.file)
  const cache = await mkdtemp(join(tmpdir(), 'radier-bench-'))
  try {
    return await ownDatabase(async (url) => {
      const loader = (force: string[]) =>
        measured(process.execPath, ['--import', 'tsx', 'etl/main.ts', '--mirror', mirror!, '--cache', cache, layer!.source, ...force], {
          DATABASE_URL: url,
        })
      const runs = [
        { peer: await ogr(url, file), ours: await loader([]) },
        { ours: await loader(['--force']), peer: await ogr(url, file) },
      ]
      const ours = Math.min(...runs.map((r) => r.ours.seconds))
      const peer = Math.min(...runs.map((r) => r.peer.seconds))
      const memory = Math.max(...runs.map((r) => r.ours.megabytes))
      const peerMemory = Math.max(...runs.map((r) => r.peer.megabytes))
      const ratio = ours / peer
      return [
        row(
          `loading ${BLOCKS} blocks: read, check, repair, store, index, publish`,
          `${ours.toFixed(1)} s`,
          `ogr2ogr ${peer.toFixed(1)} s`,
          ratio,
          `≤ ${RATIO}`,
          ratio <= RATIO,
        ),
        row(
          'peak memory of the loader',
          `${memory.toFixed(0)} MB`,
          `ogr2ogr ${peerMemory.toFixed(0)} MB`,
          null,
          `≤ ${MEMORY} MB`,
          memory <= MEMORY,
        ),
      ]
    })
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
}

const row = (what: string, ours: string, peer: string, ratio: number | null, expected: string, met: boolean): BenchRow => ({
  what,
  ours,
  peer,
  ratio,
  expected,
  met,
})
