/** Comparar with 12 comunas × 60 indicators: from what a person does to the next frame painted. The median of several turns. */
import { catalogue } from '@radier/geodata/catalogue'
import type { CDPSession, Page } from 'playwright-core'
import type { BenchRow } from './row.ts'
import { withBrowser } from './served.ts'

const BOUND = 100
const TURNS = 9
const comunas = '13101,13124,13131,13401,05109,02101,10109,08101,09101,04101,15101,12101'

/** Sixty indicators that exist by comuna, in the order of the catalogue. */
const sixty = Object.entries(catalogue.indicators)
  .filter(([, { levels }]) => levels.includes('comuna'))
  .slice(0, 60)
  .map(([id]) => id)

export const bench = (): Promise<BenchRow[]> => withBrowser(compareRows)

/** The rows of the bench on a product that is already served. */
export async function compareRows(open: () => Promise<Page>): Promise<BenchRow[]> {
  const page = await open()
  await page.goto(`/comparar?c=${comunas}&ind=${sixty.join(',')}`)
  await page.locator('.swarm').first().waitFor()
  await page.waitForLoadState('networkidle')
  const rows = await page.locator('.swarms tbody tr').count()
  const compared = await page.locator('.swarms .number-head').count()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const what = `${rows} indicators × ${compared} comunas`
  return [
    await measured(page, session, `pointing at a comuna in every drawing, ${what}`, inPage('point')),
    await measured(page, session, `dragging a brush over a swarm, ${what}`, inPage('drag')),
    await measured(page, session, `taking a comuna out and putting it back, ${what}`, inPage('remove')),
    await measured(page, session, `another indicator leads the page, ${what}`, inPage('lead')),
  ]
}

type Act = (page: Page, turn: number) => Promise<number>

async function measured(page: Page, session: CDPSession, what: string, act: Act): Promise<BenchRow> {
  const times: number[] = []
  const scripts: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const before = await scriptMs(session)
    times.push(await act(page, turn))
    scripts.push((await scriptMs(session)) - before)
  }
  const median = middle(times)
  return {
    what,
    ours: `${median.toFixed(0)} ms to the next frame (${middle(scripts).toFixed(0)} of script; worst ${Math.max(...times).toFixed(0)})`,
    peer: null,
    ratio: null,
    expected: `≤ ${BOUND} ms`,
    met: median <= BOUND,
  }
}

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Time from an event sent inside the page to the frame that follows it. No function has a name here: tsx would mark it for a runtime the page lacks. */
const inPage = (kind: 'point' | 'drag' | 'remove' | 'lead') => (page: Page, turn: number) =>
  page.evaluate(
    ([wanted, n]) => {
      const swarm = document.querySelectorAll<SVGSVGElement>('.swarm')[1] as SVGSVGElement
      const { left, top, width } = swarm.getBoundingClientRect()
      if (wanted === 'drag' && n === 0) {
        swarm.setPointerCapture = () => {}
        swarm.dispatchEvent(new PointerEvent('pointerdown', { clientX: left + width * 0.1, clientY: top + 41, bubbles: true }))
      }
      const start = performance.now()
      if (wanted === 'lead') document.querySelectorAll<HTMLElement>('.line-title')[2 + n]?.click()
      else if (wanted === 'remove' && n % 2) history.back()
      else if (wanted === 'remove') document.querySelector<HTMLElement>('.chosen-chips .chip')?.click()
      else {
        const share = wanted === 'point' ? 0.05 + 0.02 * n : 0.2 + 0.05 * n
        swarm.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width * share, clientY: top + 41, bubbles: true }))
      }
      return new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))))
    },
    [kind, turn] as const,
  )

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0)
}
