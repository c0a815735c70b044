/** Everything that is asked of Radier, by many at once, for five minutes; `MIXED_SECONDS` makes it shorter. */
import { runNode } from '../support/programs.ts'
import { share, startApi } from './api-apart.ts'
import type { Asked } from './mixed-client.ts'
import { ownDatabase } from './own-database.ts'
import type { BenchRow } from './row.ts'
import { fillDatabase } from './served.ts'

const SECONDS = Number(process.env.MIXED_SECONDS ?? 300)
const [P95_MS, P99_MS, PEAK_MB] = [300, 1_000, 350]

export const bench = (): Promise<BenchRow[]> =>
  ownDatabase(async (url) => {
    await fillDatabase(url)
    const api = await startApi('', url)
    try {
      const client = runNode(['--import', 'tsx', 'test/bench/mixed-client.ts', api.address, String(SECONDS)])
      const [, said] = await client.says(/asked (.*)\n/)
      const asked = JSON.parse(said!) as Record<string, Asked>
      print(asked)
      return [rowOf(Object.values(asked)), memoryRow(api.megabytes('VmHWM'))]
    } finally {
      await api.end()
    }
  })

function print(asked: Record<string, Asked>): void {
  const line = (kind: string, ...cells: (string | number)[]) =>
    console.log(`  ${kind.padEnd(18)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)
  line('', 'count', 'failed', 'p50 ms', 'p95 ms', 'p99 ms', 'waited', 'longest s')
  for (const [kind, { times, waited, failed }] of Object.entries(asked)) {
    const quantiles = [0.5, 0.95, 0.99].map((part) => share(times, part).toFixed(0))
    const longest = waited.length ? (Math.max(...waited) / 1_000).toFixed(1) : ''
    line(kind, times.length + waited.length + failed.length, failed.length, ...quantiles, waited.length, longest)
  }
  for (const fault of new Set(Object.values(asked).flatMap(({ failed }) => failed.slice(0, 3)))) console.log(`  ${fault}`)
}

/** Those who were told to come back, and did, are counted apart. */
function rowOf(asked: Asked[]): BenchRow {
  const [times, waited] = [asked.flatMap((kind) => kind.times), asked.flatMap((kind) => kind.waited)]
  const failed = asked.reduce((sum, kind) => sum + kind.failed.length, 0)
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((part) => share(times, part)) as [number, number, number]
  const count = times.length + waited.length + failed
  return {
    what: `mixed load: ${count} requests of ${asked.length} kinds, ${(count / SECONDS).toFixed(0)} due each second for ${SECONDS} s`,
    ours: `${failed} failed, p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ${waited.length} told to come back and then answered`,
    peer: null,
    ratio: null,
    expected: `0 failed, p95 ≤ ${P95_MS} ms, p99 ≤ ${P99_MS / 1_000} s`,
    met: failed === 0 && p95 <= P95_MS && p99 <= P99_MS,
  }
}

const memoryRow = (peak: number): BenchRow => ({
  what: 'mixed load: the most that the API held',
  ours: `${peak.toFixed(0)} MB`,
  peer: null,
  ratio: null,
  expected: `≤ ${PEAK_MB} MB`,
  met: peak <= PEAK_MB,
})
