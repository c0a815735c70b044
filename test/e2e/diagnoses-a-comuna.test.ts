/** Job W1: a comuna's planner asks what its deficit is made of and where, down to the block, and keeps the answer as a link. */
import type { TerritoryAnswer } from '@radier/api/contract'
import { compositions } from '@radier/geodata/measure/composition'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { mapped, visitor } from '../support/browser.ts'
import { withMirror } from '../support/mirror.ts'

const person = visitor()
const nunoa = '13120'
const deficit = compositions[0]!
const drawer = (page: Page) => page.getByRole('region', { name: 'Tabla, gráfico y análisis' })
const legend = (page: Page) => page.getByRole('region', { name: 'Leyenda' })
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
const focusIs = (page: Page, pattern: RegExp) =>
  page.evaluate(
    (source) => new RegExp(source).test(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''),
    pattern.source,
  )

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Buscar/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('nunoa')
  await page.getByRole('option').first().filter({ hasText: 'Ñuñoa' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ñuñoa' }).waitFor()
  await mapped(page)
}

/** Tab until the focus is on what is looked for. */
async function tabTo(page: Page, pattern: RegExp): Promise<void> {
  for (let turn = 0; turn < 90; turn++) {
    if (await focusIs(page, pattern)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing that the keyboard reaches says ${pattern}`)
}

it('reads what the deficit of the comuna is made of: the parts add to the total, or what is missing is said', async () => {
  const page = await person.open('/')
  await search(page)
  const territory: TerritoryAnswer = await (await page.request.get(`/api/territories/${nunoa}`)).json()
  const newest = (id: string) =>
    territory.values.filter((v) => v.indicator === id).sort((a, b) => b.period.localeCompare(a.period))[0]?.conteo ?? null
  const parts = deficit.parts.map(newest)
  const total = newest(deficit.total)
  const section = page.locator('section.block', { has: page.getByRole('heading', { name: deficit.title }) })
  await section.waitFor()
  expect(await section.locator('.parts .part-value').allTextContents()).toEqual([...parts, total].map((value) => formatNumber(value)))
  const known = parts.filter((value) => value !== null)
  const sum = known.reduce((a, b) => a + b, 0)
  const note = await section.locator('.menor').textContent()
  expect(known.length).toBeGreaterThan(0)
  if (known.length === parts.length && total !== null) expect(sum).toBe(total)
  else {
    expect(await section.locator('.total').textContent()).toContain('s/i')
    expect(note).toContain(`Lo conocido suma ${formatNumber(sum)}; no es el déficit.`)
  }
})

withMirror('with INE’s zones and blocks loaded', () => {
  it('goes from the comuna to its blocks, reads a block, what is over it, and sends the link', async () => {
    const page = await person.open('/?i=mujeres')
    await search(page)
    for (
      let turn = 0;
      turn < 5 &&
      !(await drawer(page)
        .getByText(/^[\d.]+ manzanas$/)
        .count());
      turn++
    ) {
      const before = param(page, 'mapa')
      await page.getByRole('button', { name: 'Acercar' }).click()
      await page.waitForFunction((was) => new URL(location.href).searchParams.get('mapa') !== was, before)
      await mapped(page)
    }
    await drawer(page)
      .getByText(/^[\d.]+ manzanas$/)
      .waitFor()

    const tip = page.locator('.globo-mapa')
    await expect
      .poll(
        async () => {
          for (let x = 420; x < 980; x += 35) {
            await page.mouse.move(x, 400)
            const said = (await tip.count()) ? ((await tip.textContent()) ?? '') : ''
            if (/^Manzana \d+, .*\d de [\d.]+$/.test(said)) return said
          }
          return ''
        },
        { timeout: 30_000 },
      )
      .toMatch(/^Manzana \d+, Ñuñoa.*\d de [\d.]+$/)

    await legend(page).getByRole('button', { name: 'Conteo' }).click()
    await page.waitForFunction(() => new URL(location.href).searchParams.get('m') === 'conteo')

    await page.getByRole('button', { name: /^Capas/ }).click()
    await page.getByRole('checkbox', { name: /^Campamentos 2024 / }).check()
    await page.getByRole('checkbox', { name: /^Establecimientos de salud/ }).check()
    const hazard = page.getByRole('region', { name: 'Resguardo y riesgo' })
    expect(await hazard.getByRole('checkbox').count()).toBe(await hazard.getByText(/^(sin carga|[\d.]+)$/).count())
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Capas 2 encima/ }).waitFor()

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Compartir' }).click()
    await page.getByText('Enlace copiado').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const colleague = await person.open(link.replace(/^https?:\/\/[^/]+/, ''))
    await colleague.getByRole('heading', { level: 1, name: 'Ñuñoa' }).waitFor()
    await mapped(colleague)
    await drawer(colleague)
      .getByText(/^[\d.]+ manzanas$/)
      .waitFor()
    await colleague.getByRole('button', { name: /^Capas 2 encima/ }).waitFor()
    expect(await legend(colleague).getByRole('button', { name: 'Conteo' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('does the same by keyboard alone', async () => {
    const page = await person.open('/?i=mujeres')
    await search(page)
    await tabTo(page, /^Acercar$/)
    for (
      let turn = 0;
      turn < 5 &&
      !(await drawer(page)
        .getByText(/^[\d.]+ manzanas$/)
        .count());
      turn++
    ) {
      const before = param(page, 'mapa')
      await page.keyboard.press('Enter')
      await page.waitForFunction((was) => new URL(location.href).searchParams.get('mapa') !== was, before)
      await mapped(page)
    }
    await tabTo(page, /^Conteo$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Tabla$/)
    await page.keyboard.press('Enter')
    const row = page.locator('.list tbody tr').first()
    await row.waitFor()
    const [, rate, count, base] = await row.locator('th, td').allTextContents()
    const number = (text = '') => Number(text.replaceAll('.', '').replace(',', '.'))
    expect((100 * number(count)) / number(base)).toBeCloseTo(number(rate), 0)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await tabTo(page, /^Capas/)
    await page.keyboard.press('Enter')
    const layer = page.getByRole('checkbox', { name: /^Campamentos 2024 / })
    await layer.waitFor()
    for (let turn = 0; turn < 40 && !(await layer.evaluate((box) => box === document.activeElement)); turn++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => new URL(location.href).searchParams.get('capas')?.includes('campamento'))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await tabTo(page, /Compartir/)
    await page.keyboard.press('Enter')
    await page.getByText('Enlace copiado').waitFor()
    expect(param(page, 'm')).toBe('conteo')
    expect(param(page, 't')).toBe(nunoa)
  })
})
