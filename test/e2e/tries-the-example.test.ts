/** The synthetic comuna on a fresh machine: opened, searched, read, exported and taken away, by keyboard and with a thumb. */
import { readFileSync } from 'node:fs'
import type { LandSearchAnswer, PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber } from '@radier/geodata/measure/format'
import { writeSearch } from '@radier/geodata/planning/criteria-link'
import type { Criterion } from '@radier/geodata/planning/criterion'
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { phone, visitor } from '../support/browser.ts'
import { api, marked, slow } from '../support/example.ts'

const person = visitor()
const criteria: Criterion[] = [
  { kind: 'superficie', min: 2_000 },
  { kind: 'servicio', service: 'educacion_basica', metres: 300 },
]
const searched = async () => {
  const { land } = await api<PlaceAnswer>(`/api/planning/${EXAMPLE}`)
  return api<LandSearchAnswer>(`/api/planning/${EXAMPLE}/search`, {
    from: land.flatMap(({ from, lived }) => (lived ? [] : [from])),
    criteria,
  })
}
const address = `/planificar?lugar=${EXAMPLE}&busca=${writeSearch({ criteria, weights: {} })}`

/** Goes on with the keyboard until a name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const own = document.activeElement
      return own?.getAttribute('aria-label') ?? own?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`No focus on ${name}`)
}

it('is opened, searched, read, exported and taken away without a mouse', async () => {
  const page = await person.open('/planificar')
  await page.getByRole('heading', { name: '¿Dónde busca suelo?' }).waitFor()
  expect(await barriers(page)).toEqual([])
  await tabTo(page, /^Probar con un ejemplo$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /sitios? por mirar/ }).waitFor()
  await marked(page)

  await tabTo(page, /^Agregar criterio$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Superficie$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('2.000')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Agregar criterio$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Escuela básica/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('300')
  await page.keyboard.press('Enter')
  const found = await searched()
  await expect
    .poll(() => page.locator('.criteria .funnel b').allTextContents(), slow)
    .toEqual([found.total, ...found.criteria.map(({ left }) => left)].map((count) => formatNumber(count)))

  const failed = found.sites.find(({ verdict }) => verdict === 'fuera')
  await page.getByRole('button', { name: /^Fuera / }).focus()
  await page.keyboard.press('Enter')
  const rows = page.locator('.site-list tbody button')
  await rows.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const ledger = page.getByRole('region', { name: `Criterios de ${failed?.name}` })
  await ledger.getByText('Queda fuera').waitFor()
  expect(await barriers(page)).toEqual([])

  await ledger.getByRole('button', { name: 'Pedir excepción' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('La escuela nueva abre en marzo')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana Soto')
  await tabTo(page, /^Anotar excepción$/)
  await page.keyboard.press('Enter')
  await ledger.getByText('«La escuela nueva abre en marzo» Ana Soto').waitFor()
  await ledger.getByRole('button', { name: 'Deshacer' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => ledger.getByText('«La escuela nueva abre en marzo»').count(), slow).toBe(0)

  await page.getByRole('button', { name: 'Exportar' }).focus()
  await page.keyboard.press('Enter')
  const saving = page.waitForEvent('download')
  await page
    .getByRole('region', { name: /^Mirados/ })
    .getByRole('button', { name: /CSV/ })
    .click()
  const saved = await saving
  expect(saved.suggestedFilename()).toContain('(ejemplo)')
  const [head, ...lines] = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(head).toMatch(/;Ejemplo$/)
  expect(lines).toHaveLength(found.total)
  expect(lines.every((line) => line.endsWith(';ejemplo'))).toBe(true)

  await page.getByRole('button', { name: /^Territorio/ }).focus()
  await page.keyboard.press('Enter')
  await tabTo(page, /^Quitar el ejemplo$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '¿Dónde busca suelo?' }).waitFor()
  const example = page.getByRole('button', { name: 'Quitar el ejemplo' })
  await expect.poll(() => example.count(), slow).toBe(0)
  expect((await api<{ example: boolean }>('/api/planning')).example).toBe(false)
})

it('is read with a thumb at 360 px, and nothing runs off the side', async () => {
  await api('/api/example', {})
  const found = await searched()
  const page = await person.open(address, phone)
  await page.getByText(`${formatNumber(found.criteria.at(-1)?.left)} de ${formatNumber(found.total)}`).waitFor()
  await marked(page)
  await page.locator('.mapa-escala').waitFor()
  await page.getByRole('button', { name: 'Subir la hoja' }).tap()
  await page.getByRole('button', { name: 'Bajar la hoja' }).waitFor()
  const first = found.sites[0]
  await page
    .locator('.found-sites')
    .getByRole('button', { name: first?.name ?? '' })
    .tap()
  await page.locator('article.site').waitFor()
  await page.getByRole('button', { name: 'Criterios', exact: true }).tap()
  await page.getByRole('region', { name: `Criterios de ${first?.name}` }).waitFor()
  // The line with its metres is the scale, and nothing covers it.
  await expect.poll(() => page.locator('.mapa-escala').count(), slow).toBe(0)
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await barriers(page)).toEqual([])
})

it.each([
  ['with a mouse', {}],
  ['with a thumb', phone],
])('says which part of a link it does not apply, and loses it only when asked: %s', async (_, visit) => {
  await api('/api/example', {})
  const page = await person.open(`/planificar?lugar=${EXAMPLE}&busca=superficie:2000-,densida:100,servicio:educacion_basica:300`, visit)
  const notice = page.getByRole('status', { name: 'Lo que no se aplicó del enlace' })
  await notice.getByText('«densida:100» no se entiende. Lo demás sí.').waitFor()
  const chips = page.locator('.criterion-face')
  expect(await chips.count()).toBe(2)
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  // What is still being measured is taking its colour.
  await expect.poll(() => barriers(page), slow).toEqual([])
  const busca = () => new URL(page.url()).searchParams.get('busca')
  await page.getByRole('button', { name: /^Quitar: Escuela/ }).click()
  await expect.poll(busca).toBe('superficie:2000-,densida:100')
  await notice.getByRole('button', { name: 'Quitar del enlace' }).click()
  await expect.poll(() => notice.count()).toBe(0)
  expect(busca()).toBe('superficie:2000-')
})
