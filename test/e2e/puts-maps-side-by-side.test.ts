import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { coloured, phone, visitor } from '../support/browser.ts'

const person = visitor()
const panes = (page: Page) => page.locator('.pane')
const camera = (page: Page) => new URL(page.url()).searchParams.get('mapa')
const ready = (page: Page, many: number) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('.pane .mapa-area[data-ready] canvas').length === wanted && !document.querySelector('.mapa-aviso'),
    many,
  )

it('puts a second map beside the first, each with its own indicator, and goes back to one', async () => {
  const page = await person.open('/')
  await coloured(page)
  await page.getByRole('button', { name: 'Dividir' }).click()
  await page.getByLabel('Indicador del mapa 2').selectOption({ label: 'Población censada' })
  await page.getByLabel('Período del mapa 2').selectOption('2017')
  await page.getByLabel('Región del mapa 2').selectOption({ label: 'Valparaíso' })
  await page.getByRole('button', { name: 'Agregar un mapa' }).click()
  await expect.poll(() => panes(page).count()).toBe(3)
  const shared = new URL(page.url())
  expect(shared.searchParams.get('mapas')).toMatch(/^,poblacion:conteo:2017:05,[a-z_]+$/)

  const colleague = await person.open(shared.pathname + shared.search)
  await colleague.getByLabel('Período del mapa 2').waitFor()
  expect(await colleague.getByLabel('Período del mapa 2').inputValue()).toBe('2017')
  expect(await panes(colleague).count()).toBe(3)

  await page.getByRole('button', { name: 'Cerrar el mapa 3' }).click()
  await page.getByRole('button', { name: 'Cerrar el mapa 1' }).click()
  await coloured(page)
  const left = new URL(page.url()).searchParams
  expect([left.get('i'), left.get('mapas')]).toEqual(['poblacion', null])
})

it('moves all the maps with one, and reads in all what is pointed at in one', async () => {
  const page = await person.open('/?i=hogares_allegados&mapa=-70.6000,-33.4500,9.50&mapas=,pobreza_ingresos')
  await ready(page, 2)
  const before = camera(page)
  const box = (await panes(page).nth(0).locator('canvas').first().boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 120, y - 60, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => camera(page)).not.toBe(before)
  await page.mouse.move(x + 3, y + 3)
  await page.locator('.pane-reading').nth(1).waitFor()
  const read = await page.locator('.pane-reading').allTextContents()
  const names = read.map((text) => text.replace(/ [\d,.]+$|s\/i$/, '').trim())
  expect(names[0]).toBe(names[1])
})

it('shows one map at a time on a phone', async () => {
  const page = await person.open('/?mapas=,pobreza_ingresos', phone)
  await coloured(page)
  expect(await page.locator('.pane:visible').count()).toBe(1)
  await page.getByRole('button', { name: /^2 / }).click()
  await page.getByRole('region', { name: /^Mapa 2: Pobreza/ }).waitFor()
  expect(await page.locator('.pane:visible').count()).toBe(1)
})
