/** Every route of the document, asked by nobody in particular for as long as it takes: `FUZZ_SEED=… npm run bench -- fuzz` asks the same again. */

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Fuzzed, fuzz } from '../support/fuzz.ts'
import { startApi } from './api-apart.ts'
import { ownDatabase } from './own-database.ts'
import type { BenchRow } from './row.ts'

const REQUESTS = 20_000
const WITHIN_MS = 20 * 60_000

export async function bench(): Promise<BenchRow[]> {
  const seed = Number(process.env.FUZZ_SEED) || Math.floor(Math.random() * 2 ** 31)
  console.log(`  FUZZ_SEED=${seed}`)
  const row = await ownDatabase(async (url) => {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'etl/main.ts', '--starter'], {
      cwd: new URL('../..', import.meta.url),
      env: { ...process.env, DATABASE_URL: url },
    })
    const api = await startApi('', url)
    try {
      const fuzzed = await fuzz(api.address, { seed, requests: REQUESTS, within: WITHIN_MS, together: 4 })
      printStatuses(fuzzed)
      return rowOf(fuzzed, seed)
    } finally {
      await api.end()
    }
  })
  if (!row.met) process.exitCode = 1
  return [row]
}

function printStatuses({ statuses, faults, unmet }: Fuzzed): void {
  for (const [operation, counts] of statuses) {
    const told = Object.entries(counts).map(([status, times]) => `${status} × ${times}`)
    console.log(`  ${operation.padEnd(58)} ${told.join(', ')}`)
  }
  for (const fault of faults) console.log(`  differs: ${fault}`)
  for (const operation of unmet) console.log(`  never succeeded: ${operation}`)
}

function rowOf({ asked, statuses, faults, unmet }: Fuzzed, seed: number): BenchRow {
  const total = (is: (status: number) => boolean) =>
    [...statuses.values()].flatMap((counts) => Object.entries(counts)).reduce((sum, [status, n]) => sum + (is(Number(status)) ? n : 0), 0)
  const own = total((status) => status === 0 || (status >= 500 && status !== 503))
  const [good, refused, busy] = [total((s) => s >= 200 && s < 400), total((s) => s >= 400 && s < 500), total((s) => s === 503)]
  return {
    what: `${asked} requests made up from the document, over ${statuses.size} operations (seed ${seed})`,
    ours: `${good} succeeded, ${refused} refused, ${busy} told to come back; ${own} errors of its own or no answer; ${faults.length} answers that differ from the document; ${unmet.length} operations that never succeeded`,
    peer: null,
    ratio: null,
    expected: `≥ ${REQUESTS} requests; 0 errors, 0 differences, 0 without success`,
    met: asked >= REQUESTS && own + faults.length + unmet.length === 0,
  }
}
