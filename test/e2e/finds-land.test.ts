/** Job W2 on the real plan of Puerto Varas: from the files to a site that fails, one that serves, and what fits in it. */
import type { LandSearchAnswer } from '@radier/api/contract-planning'
import type { CandidateAnswer } from '@radier/api/contract-sites'
import { formatNumber } from '@radier/geodata/measure/format'
import { writeSearch } from '@radier/geodata/planning/criteria-link'
import type { Criterion } from '@radier/geodata/planning/criterion'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it, vi } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { visitor } from '../support/browser.ts'
import { mirror, withMirror } from '../support/mirror.ts'
import { runNode } from '../support/programs.ts'

const person = visitor()
/** Everything is measured again at each answer. */
const slow = { timeout: 20_000 }
const comuna = '10109'
const sources = ['puerto_varas_sitios_eriazos', 'puerto_varas_prc', 'puerto_varas_educacion_basica']
const criteria: Criterion[] = [
  { kind: 'superficie', min: 5_000 },
  { kind: 'servicio', service: 'educacion_basica', metres: 1_000 },
  { kind: 'densidad', min: 100 },
]
const from = ['sitio_eriazo']

const api = async <T>(path: string, body?: unknown): Promise<T> => {
  const init = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(new URL(`/api/planning/${comuna}${path}`, inject('address')), init)
  expect(response.ok, `${path}: ${response.status}`).toBe(true)
  return response.json()
}
const search = () => api<LandSearchAnswer>('/search', { from, criteria })
const address = (more = '') => `/planificar?lugar=${comuna}&suelo=${from}&busca=${writeSearch({ criteria, weights: {} })}${more}`
const funnel = (page: Page) => page.locator('.criteria .funnel b').allTextContents()

withMirror('with the plan, the vacant lots and the schools of Puerto Varas', () => {
  beforeAll(async () => {
    const program = runNode(['--import', 'tsx', 'etl/main.ts', '--mirror', mirror ?? '', ...sources], {
      DATABASE_URL: inject('servedDatabase'),
    })
    expect(await program.ended, program.printed()).toBe(0)
    await vi.waitFor(async () => expect((await search()).total).toBeGreaterThan(200), { timeout: 30_000, interval: 500 })
  }, 120_000)

  it('builds the search chip by chip, and the counts on screen are those of the API', async () => {
    const { total, criteria: said } = await search()
    const page = await person.open(`/planificar?lugar=${comuna}&suelo=${from}`)
    const add = async (name: string) => {
      await page.getByRole('button', { name: 'Agregar criterio' }).click()
      await page.getByRole('region', { name: 'Agregar criterio' }).getByRole('button', { name, exact: true }).click()
    }
    await add('Superficie')
    await page.getByRole('textbox', { name: 'Desde m²' }).fill('5.000')
    await page.keyboard.press('Enter')
    await add('Escuela básica')
    await page.keyboard.press('Escape')
    await add('Densidad')
    await page.getByRole('textbox', { name: 'Desde hab/ha' }).fill('100')
    await page.keyboard.press('Enter')
    await expect.poll(() => funnel(page), slow).toEqual([total, ...said.map(({ left }) => left)].map((count) => formatNumber(count)))
    expect(new URL(page.url()).searchParams.get('busca')).toBe(writeSearch({ criteria, weights: {} }))
    expect(await barriers(page)).toEqual([])

    await page.getByRole('button', { name: 'Quitar: Desde 100 hab/ha' }).click()
    await expect.poll(async () => (await funnel(page)).length, slow).toBe(3)
    await page.getByRole('button', { name: 'Deshacer el último cambio de la búsqueda' }).click()
    await expect.poll(async () => (await funnel(page)).length, slow).toBe(4)
  })

  it('reads why a site is out, criterion by criterion, as the API judged it', async () => {
    const { sites } = await search()
    const failed = sites.find(({ findings }) => findings.map(({ verdict }) => verdict).join() === 'cumple,no cumple,cumple')
    expect(failed).toBeDefined()
    const page = await person.open(address(`&sitio=${failed?.ref}`))
    const ledger = page.getByRole('region', { name: `Criterios de ${failed?.name}` })
    await ledger.getByText('Fuera de la búsqueda').waitFor()
    const metres = Math.round(failed?.findings[1]?.found ?? 0)
    await ledger.getByText(`la escuela básica más cercana está a ${formatNumber(metres)} m`).waitFor()
    for (const { text } of failed?.findings ?? []) await ledger.getByText(text ?? '').waitFor()
    expect(await ledger.locator('li').evaluateAll((rows) => rows.map((row) => row.className))).toEqual(['meets', 'fails', 'meets'])
  })

  it('reads the cabida of one that serves with what it cites, and moves it', async () => {
    const { sites } = await search()
    const good = sites.find(({ verdict, homes }) => verdict === 'dentro' && homes !== null)
    const cut = good?.ref.indexOf('/') ?? 0
    const { cabida } = await api<CandidateAnswer>(
      `/candidates/${good?.ref.slice(0, cut)}/${encodeURIComponent(good?.ref.slice(cut + 1) ?? '')}`,
    )
    const page = await person.open(address())
    await page
      .getByRole('table')
      .getByRole('button', { name: good?.name ?? '' })
      .click()
    const panel = page.locator('article.site')
    const figure = panel.locator('.site-pane .figure b').first()
    await expect.poll(() => figure.textContent(), slow).toBe(formatNumber(cabida?.homes))
    expect(good?.homes).toBe(cabida?.homes)
    const binding = cabida?.limits.find(({ id }) => id === cabida.binding)
    await panel.locator('.limit.binds button').click()
    for (const { text } of binding?.citations ?? []) await panel.locator('.limit.binds').getByText(text).first().waitFor()
    const before = cabida?.homes ?? 0
    await panel.getByRole('slider', { name: /Densidad/ }).focus()
    await page.keyboard.press('End')
    await expect.poll(async () => Number((await figure.textContent())?.replace('.', '')), slow).toBeGreaterThan(before)
  })
})
