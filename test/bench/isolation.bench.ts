/** What one person who only asks whether it is alive feels while others ask for the most that it can be asked. */

import type { TerritoriesAnswer } from '@radier/api/contract'
import { catalogue } from '@radier/geodata/catalogue'
import { type ApiApart, feltDuring, patiently, startApi } from './api-apart.ts'
import { lots } from './lots.ts'
import { asked as search } from './planning.bench.ts'
import { CUT, withLand } from './planning-land.ts'
import type { BenchRow } from './row.ts'
import { fillDatabase } from './served.ts'

const BOUND_MS = 100
const PLACE = '10109'

export async function bench(): Promise<BenchRow[]> {
  await fillDatabase()
  const rows: BenchRow[] = []
  const api = await startApi()
  try {
    const { territories } = (await (await fetch(`${api.address}/api/territories`)).json()) as TerritoriesAnswer
    const comunas = territories.filter(({ level }) => level === 'comuna').map(({ code }) => code)
    const pdf = (from: number, many: number) =>
      comunas.slice(from, from + many).map((code) => () => fetch(`${api.address}/api/fichas/${code}.pdf`))
    rows.push(await felt(api, '1 PDF, the process that makes it started for it', pdf(0, 1)))
    rows.push(await felt(api, '15 PDFs at once', pdf(1, 15)))
    const ids = Object.keys(catalogue.indicators)
    const matrices = Array.from({ length: 15 }, (_, i) => ids.map((_, k) => ids[(k + 7 * i) % ids.length]).slice(0, 70))
    rows.push(
      await felt(
        api,
        '15 matrices of 70 indicators at once',
        matrices.map((some) => () => fetch(`${api.address}/api/matrix?indicators=${some.join()}`)),
      ),
    )
    const file = lots(10_000)
    const upload = (_: unknown, i: number) => () =>
      fetch(`${api.address}/api/uploads?place=${PLACE}&name=malla-${i}.geojson`, { method: 'POST', body: file })
    rows.push(await felt(api, `20 uploads of ${(file.length / 2 ** 20).toFixed(1)} MB at once`, Array.from({ length: 20 }, upload)))
  } finally {
    await api.end()
  }
  return withLand(async (url) => {
    const land = await startApi('', url)
    try {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(search) }
      const searches = Array.from({ length: 40 }, () => () => fetch(`${land.address}/api/planning/${CUT}/search`, init))
      return [...rows, await felt(land, '40 searches of 10,000 candidates by 12 criteria at once', searches)]
    } finally {
      await land.end()
    }
  })
}

/** Everything is asked at the same moment and again when it is told to come back, until it has been answered. */
async function felt(api: ApiApart, what: string, asks: (() => Promise<Response>)[]): Promise<BenchRow> {
  let waits = 0
  const from = performance.now()
  const health = await feltDuring(api.address, () =>
    Promise.all(
      asks.map(async (ask) => {
        const told = await patiently(ask)
        if (!told.response.ok) throw new Error(`${told.response.status} ${await told.response.text()}`)
        await told.response.arrayBuffer()
        waits += told.waits
      }),
    ),
  )
  const seconds = (performance.now() - from) / 1000
  return {
    what: `/api/health while ${what}`,
    ours: `p50 ${health.p50.toFixed(1)} ms, p99 ${health.p99.toFixed(0)} ms, worst ${health.worst.toFixed(0)} ms of ${health.count}; all answered in ${seconds.toFixed(1)} s, told to come back ${waits} times; API at most ${api.megabytes('VmHWM').toFixed(0)} MB`,
    peer: null,
    ratio: null,
    expected: `p99 ≤ ${BOUND_MS} ms`,
    met: health.p99 <= BOUND_MS,
  }
}
