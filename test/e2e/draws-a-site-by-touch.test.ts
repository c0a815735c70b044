/** A site drawn with a thumb: corner by corner, with its area, taken back, closed and kept. */
import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract-sites'
import type { MultiPolygon } from 'geojson'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { phone, visitor } from '../support/browser.ts'
import { landPlace, servedLand } from '../support/served-land.ts'

const land = servedLand()
const person = visitor()
const slow = { timeout: 20_000 }

const kept = () => land.ask<SiteAnswer[]>('GET', `/api/sites?place=${landPlace}`)

async function begin(): Promise<Page> {
  const { question } = await land.ask<CandidateAnswer>('GET', `/api/planning/${landPlace}/candidates/lote/1`)
  const [lon, lat] = question?.outline?.[0]?.[0]?.[0] ?? []
  const page = await person.open(`/planificar?lugar=${landPlace}&mapa=${lon?.toFixed(4)},${lat?.toFixed(4)},16.00`, {
    ...phone,
    address: land.address,
  })
  await page.locator('.mapa-lienzo canvas').waitFor()
  await page.getByRole('button', { name: 'Dibujar un sitio' }).tap()
  await sheet(page).getByText('Toque el mapa en la primera esquina.').waitFor()
  return page
}
const sheet = (page: Page) => page.getByRole('region', { name: 'Dibujar un sitio' })
const figure = (page: Page) => sheet(page).locator('.draw-area').textContent()

it('takes corners, takes the last back, closes on the first and is kept', async () => {
  const page = await begin()
  const tap = (x: number, y: number) => page.touchscreen.tap(x, y)
  await tap(100, 200)
  await sheet(page).getByText('Toque la esquina que sigue.').waitFor()
  await tap(200, 200)
  await sheet(page).getByText('Una esquina más y hay un sitio.').waitFor()
  await tap(200, 300)
  await expect.poll(() => figure(page)).toMatch(/^0,\d+ ha .*m²$/)
  const triangle = await figure(page)
  await tap(20, 400)
  await expect.poll(() => figure(page)).not.toBe(triangle)
  await sheet(page).getByRole('button', { name: 'Quitar la última' }).tap()
  await expect.poll(() => figure(page)).toBe(triangle)
  await tap(100, 300)
  await expect.poll(() => figure(page)).not.toBe(triangle)
  const square = Number(
    (await figure(page))!
      .replace(/^.* ha /, '')
      .replace(/[^\d]/g, '')
      .replace(/2$/, ''),
  )
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)

  await tap(102, 198)
  await sheet(page).getByLabel('Nombre').fill('Esquina tocada')
  await sheet(page).getByLabel('Propietario').selectOption('serviu')
  await sheet(page).getByRole('button', { name: 'Guardar el sitio' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Esquina tocada' }).waitFor()
  const [site] = await kept()
  expect(site).toMatchObject({ name: 'Esquina tocada', owner: 'serviu', origin: { kind: 'dibujo' } })
  expect(Math.abs(site!.areaM2! - square) / square).toBeLessThan(0.005)
  expect((site!.geometry as MultiPolygon).coordinates.map((parts) => parts.map((ring) => ring.length))).toEqual([[5]])
})

it('is left without keeping anything, and the map answers to a finger as before', async () => {
  const before = (await kept()).length
  const page = await begin()
  for (const [x, y] of [
    [120, 220],
    [220, 220],
    [220, 300],
  ] as const)
    await page.touchscreen.tap(x, y)
  await sheet(page).getByRole('button', { name: 'Cerrar el sitio' }).tap()
  await sheet(page).getByLabel('Nombre').waitFor()
  await sheet(page).getByRole('button', { name: 'Dibujar de nuevo' }).tap()
  await sheet(page).getByText('Toque el mapa en la primera esquina.').waitFor()
  await sheet(page).getByRole('button', { name: 'Cancelar el dibujo' }).tap()
  await page.getByRole('region', { name: 'Hoja' }).waitFor()
  await expect.poll(() => sheet(page).count(), slow).toBe(0)
  expect(await kept()).toHaveLength(before)
})
