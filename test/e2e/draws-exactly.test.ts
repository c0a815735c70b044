/** A figure is its corners, whatever its size on the screen, and is corrected where it stands. */
import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract-sites'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { visitor } from '../support/browser.ts'
import { landPlace, servedLand } from '../support/served-land.ts'

const land = servedLand()
const person = visitor()
const zoom = 16
let centre: [number, number]
beforeAll(async () => {
  const { question } = await land.ask<CandidateAnswer>('GET', `/api/planning/${landPlace}/candidates/lote/1`)
  centre = question!.outline![0]![0]![0] as [number, number]
})

/** Pixels of the map at this zoom, from the north-west. */
const pixels = ([lon, lat]: readonly number[]): [number, number] => {
  const scale = (512 * 2 ** zoom) / 360
  return [lon! * scale, -(180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat! * Math.PI) / 360)) * scale]
}

async function pencil(): Promise<{ page: Page; at: (right: number, down: number) => [number, number] }> {
  const page = await person.open(`/planificar?lugar=${landPlace}&mapa=${centre[0].toFixed(4)},${centre[1].toFixed(4)},${zoom}.00`, {
    address: land.address,
  })
  await page.getByRole('button', { name: 'Dibujar un sitio' }).click()
  await page.locator('[data-pencil=poligono]').waitFor()
  const box = (await page.locator('.plan-map').boundingBox())!
  return { page, at: (right, down) => [Math.round(box.x + box.width / 2) + right, Math.round(box.y + box.height / 2) + down] }
}

async function mark(page: Page, corners: [number, number][]): Promise<void> {
  for (const [x, y] of corners) {
    await page.mouse.move(x, y, { steps: 3 })
    await page.mouse.click(x, y)
    await page.waitForTimeout(80)
  }
}

const form = (page: Page) => page.getByRole('region', { name: 'Dibujar un sitio' })

async function keep(page: Page, name: string): Promise<[number, number][]> {
  await form(page).getByLabel('Nombre').fill(name)
  await form(page).getByRole('button', { name: 'Guardar el sitio' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const site = (await land.ask<SiteAnswer[]>('GET', `/api/sites?place=${landPlace}`)).find((one) => one.name === name)!
  expect(site.geometry.type).toBe('MultiPolygon')
  return (site.geometry.coordinates as [number, number][][][])[0]![0]!.slice(0, -1)
}

/** Corners as pixels from the most north-western one, in order of place. */
function shape(ring: (readonly number[])[]): string[] {
  const all = ring.map(pixels)
  const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))]
  return all.map(([x, y]) => `${Math.round(x - left)},${Math.round(y - top)}`).sort()
}

it.each([
  ['40 × 30', 40, 30],
  ['20 × 14', 20, 14],
  ['90 × 60', 90, 60],
])('a site drawn by four corners and Enter at %s px is those corners', async (name, width, height) => {
  const { page, at } = await pencil()
  await mark(page, [at(0, 0), at(width, 0), at(width, height), at(0, height)])
  await page.keyboard.press('Enter')
  const drawn = shape(await keep(page, `Sitio de ${name}`))
  expect(drawn).toEqual([`0,0`, `0,${height}`, `${width},0`, `${width},${height}`].sort())
})

it('a drawn site is corrected before it is kept: a corner moved, one added, one taken away, undone and done again', async () => {
  const { page, at } = await pencil()
  await mark(page, [at(0, 0), at(80, 0), at(80, 60), at(0, 60), at(0, 0)])
  const size = form(page).locator('.phrase b')
  const read = async () => Number((await size.textContent())!.replace(/\D/g, ''))
  const first = await read()
  const drag = async (from: [number, number], to: [number, number]) => {
    await page.mouse.move(...from, { steps: 3 })
    await page.mouse.down()
    await page.mouse.move(...to, { steps: 8 })
    await page.mouse.up()
  }
  await drag(at(80, 60), at(120, 60))
  await expect.poll(async () => (await read()) / first).toBeCloseTo(1.25, 1)
  await form(page).getByRole('button', { name: 'Deshacer' }).click()
  await expect.poll(async () => (await read()) / first).toBeCloseTo(1, 2)
  await form(page).getByRole('button', { name: 'Rehacer' }).click()
  await expect.poll(async () => (await read()) / first).toBeCloseTo(1.25, 1)
  await drag(at(40, 0), at(40, -40))
  await expect.poll(async () => (await read()) / first).toBeCloseTo(1.58, 1)
  await page.mouse.click(...at(40, -40), { button: 'right' })
  await expect.poll(async () => (await read()) / first).toBeCloseTo(1.25, 1)

  await drag(at(0, 0), at(110, 90))
  await form(page).getByText('se cruza consigo mismo').waitFor()
  await form(page).getByLabel('Nombre').fill('Cruzado')
  expect(await form(page).getByRole('button', { name: 'Guardar el sitio' }).isDisabled()).toBe(true)
  await form(page).getByRole('button', { name: 'Deshacer' }).click()
  expect(shape(await keep(page, 'Corregido'))).toEqual(['0,0', '0,60', '120,60', '80,0'].sort())
})
