/** A comuna whose plan nobody has loaded: the map says where one is all the same. */
import type { SiteAnswer } from '@radier/api/contract-sites'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { phone, visitor } from '../support/browser.ts'

const person = visitor()
const slow = { timeout: 20_000 }
const place = '13124'
let site: SiteAnswer

const send = (method: string, path: string, body?: unknown) =>
  fetch(new URL(path, inject('address')), { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

beforeAll(async () => {
  const [lon, lat] = [-70.815, -33.425]
  const corners = [
    [lon, lat],
    [lon + 0.001, lat],
    [lon + 0.001, lat + 0.001],
    [lon, lat],
  ]
  const geometry = { type: 'MultiPolygon', coordinates: [[corners]] }
  site = await (await send('POST', '/api/sites', { place, name: 'Sitio solo', owner: 'fiscal', geometry })).json()
})
afterAll(() => send('DELETE', `/api/sites/${site.id}`, { version: site.version }))

/** Colours that each cover more than a fiftieth of the map, where nothing stands over it. */
async function grounds(page: Page): Promise<number> {
  const { x, y, width, height } = (await page.locator('.mapa-lienzo').boundingBox())!
  const clip = { x: x + width * 0.35, y: y + height * 0.25, width: width * 0.55, height: height * 0.45 }
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))]))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)
    const counts = new Map<number, number>()
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    return [...counts.values()].filter((count) => count > pixels.length / 50).length
  }, picture)
}

/** A round length that is neither the site alone nor half the region. */
const ofComuna = /^[125] km$/

it('shows the comuna and its neighbours around its only site', async () => {
  const page = await person.open(`/planificar?lugar=${place}`)
  await page.getByRole('button', { name: 'Sitio solo' }).first().waitFor()
  await expect.poll(() => page.locator('.mapa-escala').textContent(), slow).toMatch(ofComuna)
  await page.getByRole('region', { name: 'Leyenda' }).getByText('límite de la comuna').waitFor()
  await expect.poll(() => grounds(page), slow).toBeGreaterThan(1)
})

it('shows them on a phone too', async () => {
  const page = await person.open(`/planificar?lugar=${place}`, phone)
  await page.getByRole('button', { name: 'Sitio solo' }).first().waitFor()
  await expect.poll(() => page.locator('.mapa-escala').textContent(), slow).toMatch(ofComuna)
})
