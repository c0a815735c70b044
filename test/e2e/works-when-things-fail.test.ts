import type { CatalogueAnswer } from '@radier/api/contract'
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'
import { expect, inject, it } from 'vitest'
import { coloured, visitor } from '../support/browser.ts'

const person = visitor()
const refused = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|Failed to load resource/
const ownServer = (port = 0) =>
  startServer({ databaseUrl: inject('servedApiUrl'), catalogue, port, host: '127.0.0.1', webDir: inject('webDir') })

it('is told that the server is gone, keeps what it read, and tries again with success', async () => {
  const first = await ownServer()
  const { port } = new URL(first.address)
  const page = await person.open('/', { address: first.address, expecting: refused })
  await coloured(page)
  await first.close()
  await page.getByRole('button', { name: /^Indicador/ }).click()
  await page.getByLabel('Filtrar indicadores').fill('hacinamiento crítico')
  await page.keyboard.press('Enter')
  await page.getByText('No hay conexión con el servidor').waitFor()
  await page.getByText('Se muestra lo último que se alcanzó a leer').waitFor()
  expect(await page.locator('.laminas .tierra .k2').count()).toBeGreaterThan(10)
  const second = await ownServer(Number(port))
  try {
    await page.getByRole('button', { name: 'Reintentar' }).click()
    await page
      .getByRole('region', { name: 'Leyenda' })
      .getByText(/hacinamiento/i)
      .first()
      .waitFor()
    await page.getByText('No hay conexión con el servidor').waitFor({ state: 'detached' })
  } finally {
    await second.close()
  }
})

it('opens while the server cannot answer, and says so with a way to try again', async () => {
  const page = await person.page({ expecting: refused })
  await page.route('**/api/**', (route) => route.abort('connectionrefused'))
  await page.goto('/')
  await page.getByRole('button', { name: 'Reintentar' }).waitFor()
  await page.unroute('**/api/**')
  await page.getByRole('button', { name: 'Reintentar' }).click()
  await coloured(page)
})

it('reads the server’s own words when it fails', async () => {
  const page = await person.page({ expecting: /Failed to load resource/ })
  await page.route('**/api/lineage/**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'about:blank', title: 'La base de datos no responde', status: 503, detail: 'Espere un momento.' }),
    }),
  )
  await page.goto('/?t=13124&origen=1')
  await page.getByText('La base de datos no responde').waitFor()
  await page.unroute('**/api/lineage/**')
  await page.getByRole('button', { name: 'Reintentar' }).click()
  await page.getByText('hoja 6').first().waitFor()
})

it('pulls the network cable after opening and goes on with what was read', async () => {
  const page = await person.open('/?lista=tabla', { expecting: refused })
  await coloured(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  await page.context().setOffline(true)
  await page.getByText('Sin conexión de red').waitFor()
  await page.getByRole('region', { name: 'Leyenda' }).getByRole('button', { name: 'Conteo' }).click()
  await page.locator('th[aria-sort=descending]').getByText('Déficit').waitFor()
  await page.locator('.laminas [data-cut="13124"]').dispatchEvent('click')
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel
    .getByText(/de cada 100 hogares necesitan una vivienda nueva/)
    .first()
    .waitFor()
  await page.context().setOffline(false)
  await page.getByText('Sin conexión de red').waitFor({ state: 'detached' })
  await panel.getByRole('button', { name: 'Reintentar' }).click()
  await panel.getByRole('heading', { name: 'Más cifras' }).waitFor()
})

it('loses a part of the program on the way, is told so, and goes on from there', async () => {
  const page = await person.open('/', { expecting: /Failed to load resource|Failed to fetch dynamically imported module/ })
  await coloured(page)
  await page.route('**/assets/methodology-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Método' }).click()
  await page.getByRole('heading', { name: 'No se pudo leer una parte de Radier' }).waitFor()
  await page.getByRole('link', { name: 'Explorar' }).click()
  await coloured(page)
  await page.goBack()
  await page.unroute('**/assets/methodology-*.js')
  await page.getByRole('button', { name: 'Volver a cargar' }).click()
  await page.getByRole('heading', { name: 'Cómo se hizo cada cifra' }).waitFor()
})

it('opens the map before any outline is loaded, and is told what is missing', async () => {
  const page = await person.page()
  await page.route('**/api/catalogue', async (route) => {
    const response = await route.fetch()
    const catalogue = (await response.json()) as CatalogueAnswer
    for (const layer of Object.values(catalogue.layers)) if (layer.level) layer.load = null
    await route.fulfill({ response, json: catalogue })
  })
  await page.goto('/?mapa=-70.7600,-33.4400,9.50')
  await page.getByText('Faltan los límites comunales').waitFor()
})
