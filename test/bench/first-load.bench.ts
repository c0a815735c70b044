/** Compressed bytes that arrive before the first coloured map, and before the first map that can be zoomed. */
import type { Page } from 'playwright-core'
import { mapped } from '../support/browser.ts'
import type { BenchRow } from './row.ts'
import { withBrowser } from './served.ts'

const COLOURED = 230
const ZOOMABLE = 560
const LATER = /duckdb|deck|chart|recharts/
/** Published sizes, kB: kepler.gl 3.2's bundle; the ONS census atlas's whole client, built on this stack. */
const peers = 'kepler.gl 3.2 3.900 kB · ONS census atlas 426 kB'

/** As text, since what tsx compiles refers to helpers that the page does not have. */
const markColoured = `requestAnimationFrame(function look() {
  if (document.querySelector('.laminas .tierra .k2')) performance.mark('coloured')
  else requestAnimationFrame(look)
})`

interface Arrived {
  name: string
  kind: 'script' | 'style' | 'data' | 'page' | 'font' | 'tile'
  bytes: number
  end: number
}

export async function bench(): Promise<BenchRow[]> {
  return withBrowser(async (open) => {
    const page = await open()
    await page.addInitScript(markColoured)
    await page.goto('/', { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByName('coloured').length > 0)
    const at = await page.evaluate(() => performance.getEntriesByName('coloured')[0]!.startTime)
    await page.mouse.move(720, 420)
    await page.mouse.wheel(0, -300)
    await mapped(page)
    await page.waitForTimeout(500)
    const all = await arrived(page)
    const first = all.filter((file) => file.end <= at)
    const later = all.filter((file) => LATER.test(file.name))
    return [
      row(`first coloured map after ${at.toFixed(0)} ms`, first, COLOURED, later),
      row('first map that can be zoomed', all, ZOOMABLE, later),
    ]
  })
}

function row(what: string, files: Arrived[], limit: number, later: Arrived[]): BenchRow {
  const sum = (...kinds: Arrived['kind'][]) => files.filter((f) => kinds.includes(f.kind)).reduce((bytes, f) => bytes + f.bytes, 0) / 1000
  const [scripts, styles, data] = [sum('script'), sum('style', 'page'), sum('data')]
  const total = scripts + styles + data
  const beside = `font ${sum('font').toFixed(0)} and tiles ${sum('tile').toFixed(0)} kB apart`
  return {
    what: `${what}: DuckDB, deck.gl and charts ${later.length ? `among it (${later.map((f) => f.name).join(', ')})` : 'not among it'}`,
    ours: `${total.toFixed(0)} kB (scripts ${scripts.toFixed(0)}, styles ${styles.toFixed(0)}, outlines and figures ${data.toFixed(0)}; ${beside})`,
    peer: peers,
    ratio: null,
    expected: `≤ ${limit} kB`,
    met: total <= limit && later.length === 0,
  }
}

const arrived = async (page: Page): Promise<Arrived[]> => {
  const entries = await page.evaluate(
    `JSON.stringify([...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')])`,
  )
  const read = JSON.parse(entries as string) as Pick<PerformanceResourceTiming, 'name' | 'encodedBodySize' | 'responseEnd'>[]
  return read.map(({ name, encodedBodySize, responseEnd }) => {
    const path = new URL(name).pathname
    return { name: path, kind: kindOf(path), bytes: encodedBodySize, end: responseEnd }
  })
}

function kindOf(path: string): Arrived['kind'] {
  if (/\.m?js$/.test(path)) return 'script'
  if (path.endsWith('.css')) return 'style'
  if (path.endsWith('.woff2')) return 'font'
  if (path.startsWith('/api/tiles/')) return 'tile'
  return path.startsWith('/api/') || path.endsWith('.json') ? 'data' : 'page'
}
