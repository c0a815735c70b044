import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { asked, coloured, mapped, visitor } from '../support/browser.ts'
import { withMirror } from '../support/mirror.ts'

const person = visitor()
const zoomOf = (page: Page) => Number(new URL(page.url()).searchParams.get('mapa')?.split(',')[2])
const drawerSays = (page: Page, text: RegExp) =>
  page.getByRole('region', { name: 'Tabla, gráfico y análisis' }).getByText(text).first().waitFor()

it('comes closer with the wheel: regions, then provincias, then comunas', async () => {
  const page = await person.open('/?mapa=-71.0000,-33.6000,4.30')
  await mapped(page)
  await drawerSays(page, /^16 regiones$/)
  await page.mouse.move(760, 420)
  const levels: [RegExp, number][] = [
    [/^56 provincias$/, 4.6],
    [/^346 comunas$/, 5.6],
  ]
  for (const [text, from] of levels) {
    for (let turn = 0; turn < 20 && !(zoomOf(page) >= from); turn++) {
      await page.mouse.wheel(0, -120)
      await page.waitForTimeout(350)
    }
    await drawerSays(page, text)
  }
  expect(zoomOf(page)).toBeGreaterThanOrEqual(5.6)
})

it('finds the map where it stands, under a hand that can take it, with a mouse and with a finger', async () => {
  const page = await person.open('/?mapa=-71.0000,-33.6000,6.50')
  await mapped(page)
  const canvas = page.locator('canvas.maplibregl-canvas')
  expect(await canvas.boundingBox()).toEqual(await page.locator('.mapa-lienzo').boundingBox())
  expect(await canvas.evaluate((e) => [getComputedStyle(e).position, getComputedStyle(e).touchAction])).toEqual(['absolute', 'none'])
  expect(await page.locator('.maplibregl-interactive').evaluate((e) => getComputedStyle(e).cursor)).toBe('grab')
})

it('leaves the plates with the wheel and goes back with «Ver Chile»', async () => {
  const page = await person.open('/')
  await coloured(page)
  await page.mouse.move(700, 400)
  await page.mouse.wheel(0, -300)
  await mapped(page)
  expect(zoomOf(page)).toBeGreaterThan(4.2)
  await page.getByRole('button', { name: 'Ver Chile' }).click()
  await coloured(page)
  expect(new URL(page.url()).searchParams.get('mapa')).toBeNull()
})

it('moves the map with the ruler, by keyboard and by dragging the bracket', async () => {
  const page = await person.open('/?mapa=-71.0000,-33.6000,7.00')
  await mapped(page)
  const bracket = page.getByRole('slider', { name: 'Dónde está el mapa' })
  const latitude = () => Number(new URL(page.url()).searchParams.get('mapa')?.split(',')[1])
  expect(await bracket.getAttribute('aria-valuetext')).toMatch(/^de 3\d,\d° sur a 3\d,\d° sur$/)
  await bracket.focus()
  await page.keyboard.press('PageUp')
  await page.waitForFunction(() => Number(new URL(location.href).searchParams.get('mapa')?.split(',')[1]) > -33)
  const north = latitude()
  await page.waitForTimeout(700)
  const box = (await bracket.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 150, { steps: 8 })
  await page.mouse.up()
  await page.waitForFunction((was) => Number(new URL(location.href).searchParams.get('mapa')?.split(',')[1]) < was - 3, north)
  await expect.poll(async () => Number(await bracket.getAttribute('aria-valuenow'))).toBeCloseTo(latitude(), 0)
})

it('chooses a comuna by pressing it on the continuous map', async () => {
  const page = await person.open('/?mapa=-70.6000,-33.4500,9.50')
  await mapped(page)
  await page.waitForTimeout(500)
  await page.mouse.move(820, 450)
  await page.locator('.globo-mapa').waitFor()
  const named = await page.locator('.globo-mapa b').textContent()
  await page.mouse.click(820, 450)
  await page.getByRole('heading', { level: 1, name: named! }).waitFor()
  expect(new URL(page.url()).searchParams.get('t')).toMatch(/^13\d{3}$/)
})

withMirror('with INE’s zones and blocks loaded', () => {
  it('comes closer: comunas, then census zones, then blocks, each with its own figures', async () => {
    const page = await person.open('/?i=poblacion&mapa=-70.6000,-33.4500,9.50&t=13120')
    await mapped(page)
    await drawerSays(page, /^52 comunas$/)
    await page.goto('/?i=poblacion&mapa=-70.6000,-33.4500,11.00&t=13120')
    await mapped(page)
    await drawerSays(page, /^\d+ zonas censales$/)
    const tiles = asked(page, /\/api\/tiles\//)
    await page.getByRole('button', { name: 'Acercar' }).click()
    await page.waitForTimeout(600)
    await page.getByRole('button', { name: 'Acercar' }).click()
    await drawerSays(page, /^[\d.]+ manzanas$/)
    expect(tiles.length).toBeGreaterThan(0)
    await mapped(page)
    const tip = page.locator('.globo-mapa')
    for (let x = 500; x < 900 && !(await tip.count()); x += 15) {
      await page.mouse.move(x, 450)
      await page.waitForTimeout(150)
    }
    expect(await tip.textContent()).toMatch(/^Manzana \d+, /)
  })

  it('opens the ficha of a block and the file it came from', async () => {
    const page = await person.open('/?i=poblacion&mapa=-70.6000,-33.4500,14.00&t=13120')
    await mapped(page)
    await drawerSays(page, /^[\d.]+ manzanas$/)
    await page.getByRole('button', { name: 'Abrir', exact: true }).click()
    await page.locator('tbody button').first().click()
    await page.getByRole('heading', { level: 1, name: /Manzana \d+/ }).waitFor()
    await page.getByRole('button', { name: '¿De dónde sale?' }).click()
    await page
      .getByText(/elemento|fila/)
      .first()
      .waitFor()
  })
})
