/** What a person keeps of the land: a site drawn by hand, how far it has come, and the search that led to it. */
import type { PlaceAnswer } from '@radier/api/contract-planning'
import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract-sites'
import { formatNumber } from '@radier/geodata/measure/format'
import { writeSearch } from '@radier/geodata/planning/criteria-link'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { visitor } from '../support/browser.ts'
import { landPlace, servedLand } from '../support/served-land.ts'

const land = servedLand()
const person = visitor()
/** Everything is measured again at each answer. */
const slow = { timeout: 20_000 }

const open = (more = '') => person.open(`/planificar?lugar=${landPlace}${more}`, { address: land.address })
const kept = () => land.ask<SiteAnswer[]>('GET', `/api/sites?place=${landPlace}`)
const panel = (page: Page) => page.locator('article.site')
const figure = (page: Page) => panel(page).locator('.site-pane .figure b').first()

/** What the volume asks of a zone. */
beforeAll(async () => {
  for (const [field, text] of Object.entries({ agrupamiento: 'Aislado', distanciamiento: 'OGUC', antejardin: '3 m' }))
    await land.ask('PUT', `/api/norms/${landPlace}/ZA/${field}`, { action: 'leer', by: 'Ana Soto', typed: text, version: 0 })
})

it('draws a site with the mouse: it is kept with its contour, its cabida and its volume', async () => {
  const { question } = await land.ask<CandidateAnswer>('GET', `/api/planning/${landPlace}/candidates/lote/1`)
  const [lon, lat] = question?.outline?.[0]?.[0]?.[0] ?? []
  const page = await open(`&mapa=${lon?.toFixed(4)},${lat?.toFixed(4)},16.00`)
  const looked = async () => Number(await page.locator('.criteria .funnel b').first().textContent())
  await expect.poll(looked, slow).toBeGreaterThan(0)
  const before = await looked()
  await page.getByRole('button', { name: 'Dibujar un sitio' }).click()
  await page.locator('[data-pencil=poligono]').waitFor()
  const box = (await page.locator('.plan-map').boundingBox())!
  const [x, y] = [box.x + box.width / 2 - 20, box.y + box.height / 2 - 20]
  for (const [right, down] of [
    [0, 0],
    [60, 0],
    [60, 50],
    [0, 50],
    [0, 0],
  ] as const) {
    await page.mouse.move(x + right, y + down, { steps: 3 })
    // Two clicks in a row within what the pencil takes for a double click would end the drawing.
    await page.mouse.click(x + right, y + down, { delay: 400 })
  }
  const form = page.getByRole('region', { name: 'Dibujar un sitio' })
  await form.getByLabel('Nombre').fill('Esquina dibujada')
  const drawn = (await form.locator('.phrase b').textContent())!
  await form.getByLabel('Propietario').selectOption('municipal')
  // The button that has just come to life is still taking its colour.
  await expect.poll(() => barriers(page), slow).toEqual([])
  await form.getByRole('button', { name: 'Guardar el sitio' }).click()
  await panel(page).getByRole('heading', { level: 1, name: 'Esquina dibujada' }).waitFor()

  const [site] = await kept()
  expect(site).toMatchObject({ name: 'Esquina dibujada', owner: 'municipal', state: 'candidato', origin: { kind: 'dibujo' } })
  expect(site!.geometry.type).toBe('MultiPolygon')
  const area = Number(drawn.replace(/\D/g, ''))
  expect(Math.abs(site!.areaM2! - area) / area).toBeLessThan(0.005)
  const { cabida } = await land.ask<CandidateAnswer>('GET', `/api/planning/${landPlace}/candidates/sitio/${site!.id}`)
  expect(cabida?.homes).toBeGreaterThan(0)
  await expect.poll(() => figure(page).textContent(), slow).toBe(formatNumber(cabida!.homes))
  await panel(page).locator('.volume-3d canvas').waitFor()
  await page.getByRole('tab', { name: 'Banco de suelo (1)' }).waitFor()

  await expect.poll(looked, slow).toBe(before + 1)
  await panel(page).getByRole('button', { name: 'Quitar', exact: true }).click()
  await expect.poll(looked, slow).toBe(before)
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click()
  await expect.poll(looked, slow).toBe(before + 1)
})

it('moves a candidate from state to state, and the bank follows; what is undone there comes back', async () => {
  const page = await open('&sitio=lote/2')
  await panel(page).getByRole('button', { name: 'Guardar en el banco de suelo' }).click()
  await panel(page).getByRole('tab', { name: 'Historia' }).click()
  await panel(page).getByLabel('Su nombre').fill('Rosa Ancán')
  for (const state of ['visita', 'CIP']) {
    await panel(page).getByRole('button', { name: state, exact: true }).click()
    await panel(page).locator('.site-history').getByText(`→ ${state}`).waitFor()
  }
  const site = (await kept()).find(({ state }) => state === 'CIP')!
  await page.locator('.site-list tr.selected').first().waitFor()
  await page.getByRole('tab', { name: /^Banco de suelo/ }).click()
  const bank = page.getByRole('tabpanel', { name: /^Banco de suelo/ })
  const inState = (state: string) => bank.getByRole('region', { name: state, exact: true }).getByRole('button', { name: site.name })
  await inState('CIP').waitFor()
  const { cabida } = await land.ask<CandidateAnswer>('GET', `/api/planning/${landPlace}/candidates/sitio/${site.id}`)
  await bank
    .locator('li', { hasText: site.name })
    .getByText(`${formatNumber(cabida!.homes)} vivienda`)
    .waitFor()

  await bank.getByLabel(`Estado de ${site.name}`).selectOption('tasación')
  await inState('tasación').waitFor()
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click()
  await inState('CIP').waitFor()
  expect((await kept()).find(({ id }) => id === site.id)?.state).toBe('CIP')
  expect(await barriers(page)).toEqual([])
})

it('takes one photo of a site away and leaves the other; undone, it is back', async () => {
  const page = await open('&sitio=lote/3')
  await panel(page).getByRole('button', { name: 'Guardar en el banco de suelo' }).click()
  await panel(page).getByRole('tab', { name: 'Historia' }).click()
  const photos = panel(page).locator('.site-history img')
  for (const width of [60, 90]) {
    const before = await photos.count()
    const buffer = await page.screenshot({ clip: { x: 0, y: 0, width, height: 40 } })
    await panel(page).locator('input[type=file]').setInputFiles({ name: 'frente.png', mimeType: 'image/png', buffer })
    await expect.poll(() => photos.count(), slow).toBe(before + 1)
  }
  const widths = () => photos.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
  await expect.poll(widths, slow).toEqual([90, 60])
  const address = new URL((await photos.first().getAttribute('src'))!, land.address)

  await panel(page)
    .getByRole('button', { name: /^Quitar la foto/ })
    .first()
    .click()
  await expect.poll(widths, slow).toEqual([60])
  await panel(page).locator('.site-history').getByText('Foto quitada.').waitFor()
  expect((await fetch(address)).status).toBe(404)
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Deshacer', exact: true }).click()
  await expect.poll(widths, slow).toEqual([90, 60])
})

it('keeps a search under a name: opened later, or by its link, it finds the same', async () => {
  const { land: layers } = await land.ask<PlaceAnswer>('GET', `/api/planning/${landPlace}`)
  const from = layers[0]!.from
  const busca = writeSearch({ criteria: [{ kind: 'superficie', min: 1_000 }, { kind: 'vivienda' }], weights: { superficie: 3 } })
  const page = await open(`&suelo=${from}&busca=${busca}`)
  const funnel = () => page.locator('.criteria .funnel b').allTextContents()
  await expect.poll(async () => (await funnel()).filter((count) => count !== '…').length, slow).toBe(3)
  const counts = await funnel()
  await page.getByLabel('Nombre de la búsqueda').fill('Lotes con vivienda')
  await page.getByRole('button', { name: 'Guardar', exact: true }).click()
  await page.getByRole('button', { name: 'Lotes con vivienda', exact: true }).waitFor()

  await page.goto(`/planificar?lugar=${landPlace}`)
  await page.getByRole('button', { name: 'Lotes con vivienda', exact: true }).click()
  await expect.poll(funnel, slow).toEqual(counts)
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('suelo'), searchParams.get('busca')]).toEqual([from, busca])
  await page.reload()
  await expect.poll(funnel, slow).toEqual(counts)

  await page.getByRole('button', { name: 'Quitar la búsqueda Lotes con vivienda' }).dblclick()
  await page.getByRole('button', { name: 'Deshacer', exact: true }).click()
  await page.getByRole('button', { name: 'Lotes con vivienda', exact: true }).waitFor()
})
