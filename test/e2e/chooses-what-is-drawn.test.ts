import { expect, it } from 'vitest'
import { asked, coloured, mapped, visitor } from '../support/browser.ts'

const person = visitor()
const comuna = '/?t=13120&mapa=-70.6000,-33.4500,9.00'

it('changes the indicator and no tile moves', async () => {
  const page = await person.open(comuna)
  await mapped(page)
  await page.waitForLoadState('networkidle')
  const tiles = asked(page, /\/api\/tiles\//)
  const values = asked(page, /\/api\/values\//)
  await page.getByRole('button', { name: /^Indicador/ }).click()
  await page.getByLabel('Filtrar indicadores').fill('irrecuperables')
  await page.keyboard.press('Enter')
  await page.getByLabel('Filtrar indicadores').waitFor({ state: 'detached' })
  await page.getByRole('region', { name: 'Leyenda' }).getByText('irrecuperables').waitFor()
  await page.waitForLoadState('networkidle')
  expect(new URL(page.url()).searchParams.get('i')).toBeTruthy()
  expect(values.length).toBeGreaterThan(0)
  expect(tiles).toEqual([])
})

it('finds more than sixty indicators by theme', async () => {
  const page = await person.open('/')
  await page.getByRole('button', { name: /^Indicador/ }).click()
  const themes = page.locator('.picker-list section')
  expect(await themes.count()).toBeGreaterThanOrEqual(12)
  expect(await page.locator('.picker-list .menu-item').count()).toBeGreaterThan(60)
})

it('switches from rate to count and back', async () => {
  const page = await person.open('/?lista=tabla')
  await coloured(page)
  const legend = page.getByRole('region', { name: 'Leyenda' })
  const before = await page.locator('.laminas [data-cut="13101"]').getAttribute('class')
  await legend.getByRole('button', { name: 'Conteo' }).click()
  await page.locator('th[aria-sort=descending]').getByText('Déficit').waitFor()
  expect(await legend.locator('.legend-sentence').textContent()).toMatch(/^Cuántas viviendas nuevas faltan/)
  expect(new URL(page.url()).searchParams.get('m')).toBe('conteo')
  const counts = (await page.locator('.list tbody td:nth-child(3)').allTextContents()).map((text) => Number(text.replaceAll('.', '')))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  await legend.getByRole('button', { name: 'Tasa' }).click()
  await page.waitForFunction((was) => document.querySelector('.laminas [data-cut="13101"]')?.getAttribute('class') === was, before)
})

it('cuts the classes by Jenks, then by hand', async () => {
  const page = await person.open('/')
  await coloured(page)
  const legend = page.getByRole('region', { name: 'Leyenda' })
  const classes = () => page.locator('.laminas .tierra path').evaluateAll((all) => all.map((shape) => shape.getAttribute('class')))
  const own = await classes()
  await legend.getByRole('button', { name: 'Tramos' }).click()
  await legend.getByLabel('Cómo se cortan los tramos').selectOption('jenks')
  await page.waitForFunction((was) => document.querySelectorAll('.laminas .k5').length !== was, own.filter((k) => k === 'k5').length)
  await legend.getByLabel('Cuántos').selectOption('4')
  await page.waitForFunction(() => !document.querySelector('.laminas .tierra .k4'))
  expect(new Set(await classes())).toEqual(new Set(['k0', 'k1', 'k2', 'k3']))
  await legend.getByLabel('Cómo se cortan los tramos').selectOption('manual')
  await legend.getByLabel('Cortes, separados por punto y coma').fill('2; 2,5')
  await legend.getByRole('button', { name: 'Aplicar' }).click()
  await page.waitForFunction(() => !document.querySelector('.laminas .tierra .k3'))
  expect(new URL(page.url()).searchParams.get('cortes')).toBe('manual:2,2.5')
  const labels = await legend
    .getByRole('button', { name: /de cada 100 hogares: \d/ })
    .evaluateAll((all) => all.map((b) => b.getAttribute('aria-label')))
  expect(labels[1]).toMatch(/^De 2 a 2,5 /)
})

it('refuses breaks that are not numbers and says what to write', async () => {
  const page = await person.open('/?cortes=manual:2,5')
  const legend = page.getByRole('region', { name: 'Leyenda' })
  await legend.getByRole('button', { name: 'Tramos' }).click()
  await legend.getByLabel('Cortes, separados por punto y coma').fill('dos; tres')
  await legend.getByText('Escriba números').waitFor()
  expect(await legend.getByRole('button', { name: 'Aplicar' }).count()).toBe(0)
})

it('changes the year where several exist', async () => {
  const page = await person.open('/?i=poblacion')
  await coloured(page)
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel.getByText('18.480.432').first().waitFor()
  await page.getByRole('button', { name: /^Tiempo/ }).click()
  await page.locator('.menu-panel').getByRole('button', { name: '2017' }).click()
  await panel.getByText('17.574.003').first().waitFor()
  expect(new URL(page.url()).searchParams.get('p')).toBe('2017')
})
