/** Fichas: one on screen, twelve and all of them as files while tiles are asked for, and one page against a browser that prints it. */
import { readdirSync, readFileSync } from 'node:fs'
import type { BatchAnswer, CatalogueAnswer, TerritoriesAnswer } from '@radier/api/contract'
import { catalogue } from '@radier/geodata/catalogue'
import type { Page } from 'playwright-core'
import type { BenchRow } from './row.ts'
import { withBrowser } from './served.ts'

const SCREEN_MS = 300
const TWELVE_S = 6
const ALL_S = 120
const WORKER_MB = 400
const PRINTED = 8

export async function bench(): Promise<BenchRow[]> {
  return withBrowser(async (open) => {
    const page = await open()
    await page.goto('/')
    const { origin } = new URL(page.url())
    await page.goto('about:blank')
    const { territories } = await json<TerritoriesAnswer>(`${origin}/api/territories`)
    const comunas = territories.filter(({ level }) => level === 'comuna').map(({ code }) => code)
    return [
      await onScreen(origin, comunas),
      await twelve(origin, comunas),
      ...(await all(origin, comunas)),
      await againstPrinting(origin, page, comunas),
    ]
  })
}

const json = async <T>(address: string, body?: unknown): Promise<T> => {
  const request = body ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}
  const response = await fetch(address, request)
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  return response.json() as Promise<T>
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Each comuna once, so that no answer was kept. */
async function onScreen(origin: string, comunas: readonly string[]): Promise<BenchRow> {
  const times: number[] = []
  for (const code of comunas.slice(0, 60)) times.push(await timed(() => json(`${origin}/api/fichas/${code}`)))
  const [median, worst] = [percentile(times, 0.5), Math.max(...times)]
  return {
    what: 'one ficha on screen, 60 comunas, none kept, with compression',
    ours: `median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    peer: null,
    ratio: null,
    expected: `≤ ${SCREEN_MS} ms`,
    met: worst <= SCREEN_MS,
  }
}

async function batch(
  origin: string,
  codes: readonly string[],
  onPoll: () => Promise<void> | void,
): Promise<{ seconds: number; answer: BatchAnswer }> {
  const from = performance.now()
  let answer = await json<BatchAnswer>(`${origin}/api/batches`, { codes, formats: ['pdf', 'xlsx'] })
  while (answer.state === 'en cola' || answer.state === 'en curso') {
    await onPoll()
    await new Promise((next) => setTimeout(next, 50))
    answer = await json<BatchAnswer>(`${origin}/api/batches/${answer.id}`)
  }
  return { seconds: (performance.now() - from) / 1000, answer }
}

async function twelve(origin: string, comunas: readonly string[]): Promise<BenchRow> {
  const step = Math.floor(comunas.length / 12)
  const { seconds, answer } = await batch(
    origin,
    Array.from({ length: 12 }, (_, i) => comunas[i * step] as string),
    () => {},
  )
  return {
    what: '12 comunas, PDF + XLSX, from the request to the whole zip, worker started for it',
    ours: `${seconds.toFixed(1)} s, ${((answer.bytes ?? 0) / 1e6).toFixed(1)} MB`,
    peer: null,
    ratio: null,
    expected: `≤ ${TWELVE_S} s`,
    met: answer.state === 'listo' && seconds <= TWELVE_S,
  }
}

async function all(origin: string, comunas: readonly string[]): Promise<BenchRow[]> {
  const tile = await tiles(origin)
  const alone: number[] = []
  for (let i = 0; i < 60; i++) alone.push(await timed(tile))
  const [during, memory]: [number[], number[]] = [[], []]
  const { seconds, answer } = await batch(origin, comunas, async () => {
    for (let i = 0; i < 5; i++) during.push(await timed(tile))
    memory.push(workerPeak())
  })
  const peak = Math.max(...memory)
  const [before, then] = [percentile(alone, 0.95), percentile(during, 0.95)]
  return [
    {
      what: `${comunas.length} comunas, PDF + XLSX, from the request to the whole zip`,
      ours: `${seconds.toFixed(0)} s, ${((answer.bytes ?? 0) / 1e6).toFixed(0)} MB, worker at most ${peak.toFixed(0)} MB`,
      peer: null,
      ratio: null,
      expected: `≤ ${ALL_S} s, ≤ ${WORKER_MB} MB`,
      met: answer.state === 'listo' && seconds <= ALL_S && peak <= WORKER_MB,
    },
    {
      what: `p95 of a tile of comunas while that batch was made (${during.length} requests)`,
      ours: `${then.toFixed(1)} ms`,
      peer: `without batch ${before.toFixed(1)} ms`,
      ratio: then / before,
      expected: 'printed',
      met: true,
    },
  ]
}

/** Asks for tiles of the comunas by turns: three columns by three rows of the zooms at which they are drawn. */
async function tiles(origin: string): Promise<() => Promise<unknown>> {
  const [layer = ''] = Object.entries(catalogue.layers).find(([, { level }]) => level === 'comuna') ?? []
  const { layers } = await json<CatalogueAnswer>(`${origin}/api/catalogue`)
  const load = layers[layer]?.load
  let turn = 0
  return async () => {
    const z = 5 + (turn % 3)
    const [x, y] = [Math.floor(((-71 + 180) / 360) * 2 ** z), Math.floor(0.598 * 2 ** z) + (turn++ % 2)]
    const response = await fetch(`${origin}/api/tiles/${layer}/${load}/${z}/${x}/${y}`)
    await response.arrayBuffer()
  }
}

/** Most memory that the worker has held, MB: the child of this process that makes batches. */
function workerPeak(): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      if (!status.includes(`PPid:\t${process.pid}\n`) || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('batch/worker.ts')) continue
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    } catch (error) {
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  return 0
}

/** The same ficha through our renderer and through headless Chromium printing its page, by turns. */
async function againstPrinting(origin: string, page: Page, comunas: readonly string[]): Promise<BenchRow> {
  const [ours, peer]: [number[], number[]] = [[], []]
  for (const code of comunas.slice(60, 60 + PRINTED)) {
    ours.push(await timed(async () => (await fetch(`${origin}/api/fichas/${code}.pdf?plantilla=resumen`)).arrayBuffer()))
    peer.push(
      await timed(async () => {
        await page.goto(`/ficha/${code}?plantilla=resumen`)
        await page.locator('main svg').first().waitFor()
        await page.pdf({ format: 'A4' })
      }),
    )
  }
  const [mine, theirs] = [percentile(ours, 0.5), percentile(peer, 0.5)]
  return {
    what: `one summary as PDF, median of ${PRINTED}, against headless Chromium printing the same page`,
    ours: `${mine.toFixed(0)} ms`,
    peer: `Chromium ${theirs.toFixed(0)} ms`,
    ratio: mine / theirs,
    expected: '< 1',
    met: mine < theirs,
  }
}
