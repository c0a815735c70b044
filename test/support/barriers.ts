import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a page, in a line each; none is the only good answer. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map((n) => `${id}: ${n.target.join(' ')} · ${n.failureSummary?.split('\n')[1] ?? ''}`),
  )
}
