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

export async function bench(): Promise<BenchRow[]> {
  return withBrowser(async (open) => {
    const page = await open()
    await page.goto(`/comparar?c=${comunas}&ind=${sixty.join(',')}`)
    await page.locator('.swarm').first().waitFor()
    await page.waitForLoadState('networkidle')
    const rows = await page.locator('.swarms tbody tr').count()
    const cells = await page.locator('.value-cell').count()
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    const what = `${rows} indicators × ${cells / rows} comunas`
    return [
      await measured(page, session, `pointing at a comuna in every drawing, ${what}`, point),
      await measured(page, session, `dragging a brush over a swarm, ${what}`, drag),
      await measured(page, session, `taking a comuna out and putting it back, ${what}`, remove),
      await measured(page, session, `another indicator leads the page, ${what}`, lead),
    ]
  })
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

/** Time from an event sent inside the page to the frame that follows it. */
const inPage = (page: Page, turn: number, kind: 'point' | 'drag' | 'remove' | 'lead'): Promise<number> =>
  page.evaluate(
    ([wanted, n]) => {
      const swarm = document.querySelectorAll('.swarm')[1] as SVGSVGElement
      const box = swarm.getBoundingClientRect()
      const at = (share: number) => ({
        clientX: box.left + box.width * share,
        clientY: box.top + 41,
        bubbles: true,
        pointerId: 1,
        button: 0,
      })
      const fire = (type: string, share: number) => swarm.dispatchEvent(new PointerEvent(type, at(share)))
      const acts = {
        point: () => fire('pointermove', 0.05 + 0.02 * n),
        drag: () => fire('pointermove', 0.2 + 0.05 * n),
        remove: () => (n % 2 ? history.back() : document.querySelector<HTMLElement>('.chosen-chips .chip')?.click()),
        lead: () => document.querySelectorAll<HTMLElement>('.line-title')[2 + n]?.click(),
      }
      if (wanted === 'drag' && n === 0) {
        swarm.setPointerCapture = () => {}
        fire('pointerdown', 0.1)
      }
      const start = performance.now()
      acts[wanted]()
      return new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start))))
    },
    [kind, turn] as const,
  )

const point: Act = (page, turn) => inPage(page, turn, 'point')
const drag: Act = (page, turn) => inPage(page, turn, 'drag')
const lead: Act = (page, turn) => inPage(page, turn, 'lead')
const remove: Act = (page, turn) => inPage(page, turn, 'remove')

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0)
}
