import type { FichaContent } from '@radier/geodata/ficha/content'
import { figuresOf } from '@radier/geodata/ficha/content'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, visitor } from '../support/browser.ts'

const person = visitor()

const contentOf = async (page: Page, path: string): Promise<FichaContent> => (await page.request.get(`/api/fichas/${path}`)).json()
/** Key and text of every figure on the page, as a person reads it. */
const printed = (page: Page) =>
  page
    .locator('.paper [data-figure]')
    .evaluateAll((all) => all.map((e): [string, string] => [e.getAttribute('data-figure') ?? '', e.textContent ?? '']))
const drawn = async (page: Page) => {
  await page.locator('.paper-foot').waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.chart-view, .map-view')].every((box) => box.querySelector('svg.drawing:not(.map-legend)')),
  )
}

it.each([
  ['a comuna', '/ficha?t=13124', '13124'],
  ['a comuna without outline or rates', '/ficha?t=12202', '12202'],
  ['a region in the short template', '/ficha?t=10&plantilla=resumen', '10?plantilla=resumen'],
  ['the country', '/ficha?t=0', '0'],
  ['a group', '/ficha/grupo:10109+13101+13124', 'grupo:10109+13101+13124'],
])('reads in the sheet of %s every figure exactly as the API says it', async (_, path, code) => {
  const page = await person.open(path)
  const content = await contentOf(page, code)
  await drawn(page)
  const said = new Map(figuresOf(content).map(({ key, text }) => [key, text]))
  const shown = await printed(page)
  expect(said.size).toBeGreaterThan(20)
  expect(shown.filter(([key, text]) => said.get(key) !== text)).toEqual([])
  expect([...said.keys()].filter((key) => !shown.some(([other]) => other === key))).toEqual([])
})

it('opens ¿De dónde sale? of a figure with the keyboard, and closes it where it was', async () => {
  const page = await person.open('/ficha?t=13124')
  const figure = page.locator('.paper-section .fig', { hasText: /^3\.859$/ }).first()
  await figure.focus()
  await page.keyboard.press('Enter')
  const origin = page.getByRole('complementary', { name: 'De dónde sale 3.859' })
  await origin.locator('.operation').waitFor()
  expect((await origin.locator('.operation').textContent())?.replace(/\s/g, '')).toBe('74.144−70.285=3.859')
  await page.keyboard.press('Escape')
  await origin.waitFor({ state: 'detached' })
  expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('moves a section by keyboard, takes one out, and the link opens the same sheet', async () => {
  const page = await person.open('/ficha?t=13124&plantilla=resumen')
  const titles = () => page.locator('.paper-section h2').allTextContents()
  await drawn(page)
  const [first = '', second = '', ...rest] = await titles()
  await page.getByRole('button', { name: `Mover «${second}»` }).press('ArrowUp')
  await page.waitForFunction((wanted) => document.querySelector('.paper-section h2')?.textContent === wanted, second)
  await page.getByRole('checkbox', { name: rest[0]! }).uncheck()
  await page.waitForFunction((gone) => ![...document.querySelectorAll('.paper-section h2')].some((h) => h.textContent === gone), rest[0]!)
  const expected = [second, first, ...rest.slice(1)]
  expect(await titles()).toEqual(expected)
  const colleague = await person.open(new URL(page.url()).pathname + new URL(page.url()).search)
  await colleague.locator('.paper-foot').waitFor()
  expect(await colleague.locator('.paper-section h2').allTextContents()).toEqual(expected)
})

it('keeps a template under a name and opens it again from its link', async () => {
  const page = await person.open('/ficha?t=13124&secciones=deficit,mapa')
  await page.locator('.paper-foot').waitFor()
  await page.getByRole('button', { name: 'Guardar plantilla' }).click()
  await page.getByLabel('Nombre de la plantilla').fill('Solo déficit')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await page.waitForURL(/plantilla=p-/)
  await page.reload()
  await page.locator('.paper-foot').waitFor()
  expect(await page.getByLabel('Plantilla', { exact: true }).locator('option:checked').textContent()).toBe('Solo déficit')
  expect(await page.locator('.paper-section').count()).toBe(2)
})

it('goes from the map to the whole sheet and to another territory without leaving it', async () => {
  const page = await person.open('/?t=13124')
  await page.getByRole('button', { name: 'Ver ficha completa' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pudahuel' }).waitFor()
  await page.getByRole('combobox', { name: /Buscar/ }).fill('Ñuñoa')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ñuñoa' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/ficha')
})

it('exports a PDF that is whole, and a cancelled download leaves nothing', async () => {
  const page = await person.open('/ficha?t=13124&plantilla=resumen')
  await page.getByRole('button', { name: 'Exportar' }).click()
  await page.route('**/api/fichas/13124.csv*', () => {})
  await page.getByRole('button', { name: /^CSV/ }).click()
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await page.getByText('Descarga cancelada: no quedó ningún archivo.').waitFor()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^PDF/ }).click()
  expect((await coming).suggestedFilename()).toBe('ficha-13124-pudahuel.pdf')
  await page.getByText(/^Listo: ficha-13124-pudahuel\.pdf/).waitFor()
})

it('is told which territory does not exist', async () => {
  const page = await person.open('/ficha?t=99999', { expecting: /404/ })
  await page.getByText('Esa ficha no existe').waitFor()
})

it('reads the sheet on a phone with nothing running off the side', async () => {
  const page = await person.open('/ficha?t=13124', phone)
  await drawn(page)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
  const beyond = await page
    .locator('.paper > *, .paper-section, .sheet-bar > *')
    .evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().right > 361).map((e) => e.className))
  expect(beyond).toEqual([])
})
