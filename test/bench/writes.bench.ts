/** Changes of sites, each on disk when it is acknowledged, at the pace of a roomful that edits. */
import type { SiteAnswer } from '@radier/api/contract'
import { asker } from '../kill/clients.ts'
import { runNode } from '../support/programs.ts'
import { CUT, parts, withLand } from './planning-land.ts'
import type { BenchRow } from './row.ts'

const A_SECOND = 50
const SECONDS = 20
const SITES = 25
const P95_MS = 50

export const bench = (): Promise<BenchRow[]> =>
  withLand(async (url) => {
    const program = runNode(['--import', 'tsx', 'test/bench/api-process.ts', '.'], { DATABASE_URL: url })
    const { address } = JSON.parse((await program.says(/\{.*\}/))[0]) as { address: string }
    try {
      const ask = asker(address)
      const sites = await Promise.all(Array.from({ length: SITES }, (_, at) => newSite(ask, at)))
      const times: number[] = []
      const change = async (turn: number) => {
        const site = sites[turn % SITES]!
        const from = performance.now()
        const { status, answer } = await ask('PATCH', `/api/sites/${site.id}`, { ...site.seen, priceUfM2: turn + 1 })
        if (status !== 200) throw new Error(`${status} ${JSON.stringify(answer)}`)
        times.push(performance.now() - from)
        site.seen = seenOf(answer)
      }
      const from = performance.now()
      const changes: Promise<void>[] = []
      for (let turn = 0; turn < A_SECOND * SECONDS; turn++) {
        const early = (turn * 1_000) / A_SECOND - (performance.now() - from)
        if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
        changes.push(change(turn))
      }
      await Promise.all(changes)
      const pace = times.length / ((performance.now() - from) / 1_000)
      times.sort((a, b) => a - b)
      const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => times[Math.floor(times.length * share)]!)
      return [
        {
          what: `durable changes of ${SITES} sites: ${times.length} at ${pace.toFixed(0)} a second`,
          ours: `p95 ${p95!.toFixed(1)} ms (p50 ${p50!.toFixed(1)}, p99 ${p99!.toFixed(1)})`,
          peer: null,
          ratio: null,
          expected: `${A_SECOND} a second, p95 ≤ ${P95_MS} ms`,
          met: p95! <= P95_MS && pace > A_SECOND - 1,
        },
      ]
    } finally {
      await program.end('SIGTERM')
    }
  })

/** Whoever changes a site says which version was seen. */
const seenOf = (answer: unknown) => ({ version: (answer as { version?: number }).version })

async function newSite(ask: ReturnType<typeof asker>, at: number) {
  const { status, answer } = await ask('POST', '/api/sites', { place: CUT, ref: `${parts.lots.id}/k${at}` })
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(answer)}`)
  return { id: (answer as SiteAnswer).id, seen: seenOf(answer) }
}
