/** Changing the indicator: script that runs in the page, and tiles asked for. The best of several turns, since the machine is shared. */
import type { CDPSession, Page } from 'playwright-core'
import { asked, coloured, mapped } from '../support/browser.ts'
import { mirror } from '../support/mirror.ts'
import type { BenchRow } from './row.ts'
import { withBrowser } from './served.ts'

const SCRIPT = 16
const TURNS = 6

export async function bench(): Promise<BenchRow[]> {
  return withBrowser(async (open) => {
    const rows = [
      await turns(await open(), '/', 'plates, 346 comunas', true),
      await turns(await open(), '/?mapa=-71.0000,-33.6000,6.50', 'continuous map, 346 comunas', true),
    ]
    if (mirror) rows.push(await turns(await open(), '/?i=jovenes&t=13101&mapa=-70.6500,-33.4500,12.20', 'blocks in view at z12', false))
    return rows
  })
}

/** Goes back and forth between two indicators already read, as the history buttons do. */
async function turns(page: Page, path: string, what: string, bounded: boolean): Promise<BenchRow> {
  await page.goto(path)
  await (path.includes('mapa=') ? mapped(page) : coloured(page))
  const fine = !bounded
  await choose(page, fine ? 'extranjeros por manzana' : 'irrecuperables')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  const tiles = asked(page, /\/api\/tiles\//)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const scripts: number[] = []
  const paints: number[] = []
  let shown = await page.title()
  for (let turn = 0; turn < TURNS; turn++) {
    const before = await scriptMs(session)
    await page.evaluate(
      (back) => {
        performance.clearMeasures()
        if (back) history.back()
        else history.forward()
      },
      turn % 2 === 0,
    )
    await page.waitForTimeout(700)
    scripts.push((await scriptMs(session)) - before)
    if (shown === (await page.title())) throw new Error(`The indicator did not change: ${shown}`)
    shown = await page.title()
    paints.push(await page.evaluate(() => performance.getEntriesByName('radier-paint').reduce((ms, entry) => ms + entry.duration, 0)))
  }
  const features = await page.evaluate(() => document.querySelector('.drawer-what b')?.textContent ?? '')
  await page.context().close()
  const best = Math.min(...scripts)
  const paint = Math.min(...paints)
  return {
    what: `changing the indicator, ${what} (${features})`,
    ours: `${best.toFixed(1)} ms of script in the whole page${paint ? `, ${paint.toFixed(1)} of them in the map` : ''} · ${tiles.length} tile requests`,
    peer: null,
    ratio: null,
    expected: bounded ? `≤ ${SCRIPT} ms and no tile request` : 'no tile request; script printed',
    met: tiles.length === 0 && (!bounded || best <= SCRIPT),
  }
}

async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Indicador/ }).click()
  await page.getByLabel('Filtrar indicadores').fill(words)
  await page.keyboard.press('Enter')
}

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0)
}
