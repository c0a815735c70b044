import type { TerritoryAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { mapped, phone, visitor } from '../support/browser.ts'
import { withMirror } from '../support/mirror.ts'

const person = visitor()
const santiago = '/?mapa=-70.6500,-33.4400,13.00'
const codeOf = (page: Page) => new URL(page.url()).searchParams.get('t')
const finished = (page: Page) => page.getByText('dibujadas.').waitFor()
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

async function openTool(page: Page): Promise<void> {
  await mapped(page)
  await page.getByRole('button', { name: 'Dibujar un área', exact: true }).click()
  await page.locator('[data-pencil=lazo]').waitFor()
}

async function takePencil(page: Page, name: string, pencil: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator(`[data-pencil=${pencil}]`).waitFor()
}

async function lasso(page: Page, points: [number, number][]): Promise<void> {
  const [[x, y] = [0, 0], ...others] = points
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const [toX, toY] of others) await page.mouse.move(toX, toY, { steps: 4 })
  await page.mouse.up()
  await finished(page)
}

/** Keeps what was drawn, of a shape that no other test draws. */
async function keepAs(page: Page, name: string): Promise<string> {
  await page.getByPlaceholder('Nombre del área').fill(name)
  await page.getByRole('button', { name: 'Ver sus cifras' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByRole('heading', { name: 'Cómo se hizo' }).waitFor()
  return codeOf(page)!
}

it('draws with the lasso, names it, shares it, takes it away and takes that back', async () => {
  const page = await person.open(santiago, { expecting: /404 \(Not Found\)/ })
  await openTool(page)
  const around: [number, number][] = [
    [700, 360],
    [780, 320],
    [860, 380],
    [840, 470],
    [740, 480],
    [702, 364],
  ]
  await lasso(page, around)
  const code = await keepAs(page, 'Barrio dibujado')
  expect(code).toMatch(/^area-[0-9a-f]{12}$/)

  await page.getByRole('button', { name: 'Cambiar nombre' }).click()
  await page.getByRole('textbox', { name: 'Nombre del área' }).fill('Barrio Mapocho')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await page.getByRole('heading', { level: 1, name: 'Barrio Mapocho' }).waitFor()

  const colleague = await person.open(`/?t=${code}`)
  await colleague.getByRole('heading', { level: 1, name: 'Barrio Mapocho' }).waitFor()
  await mapped(colleague)
  expect(await colleague.getByRole('button', { name: 'Cambiar nombre' }).count()).toBe(0)

  await page.getByRole('button', { name: 'Quitar el área' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chile' }).waitFor()
  await page.getByText('Se quitó «Barrio Mapocho»').waitFor()
  await page.goBack()
  await page.getByText('Esa área se quitó.').first().waitFor()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Barrio Mapocho' }).waitFor()
})

it('draws with the other pencils: polygon, circle, a distance around a point and along a line', async () => {
  const page = await person.open(santiago)
  await openTool(page)
  const again = () => page.getByRole('button', { name: 'Dibujar de nuevo' }).click()
  const click = async (points: [number, number][]) => {
    for (const [x, y] of points) {
      await page.mouse.move(x, y)
      await page.mouse.click(x, y)
      await page.waitForTimeout(120)
    }
  }
  const corners: [number, number][] = [
    [660, 420],
    [760, 340],
    [820, 480],
  ]
  await takePencil(page, 'Polígono', 'poligono')
  await click(corners)
  await page.keyboard.press('Enter')
  await finished(page)
  await again()
  await takePencil(page, 'Círculo', 'circulo')
  await page.mouse.move(720, 450)
  await page.mouse.down()
  await page.mouse.move(770, 480, { steps: 5 })
  await page.mouse.move(790, 500, { steps: 5 })
  await page.mouse.up()
  await finished(page)
  await again()
  await takePencil(page, 'Punto', 'punto')
  await page.getByLabel('Metros alrededor').fill('1000')
  await click([[720, 450]])
  await finished(page)
  expect(await page.locator('.draw-panel .phrase').textContent()).toMatch(/^31[34] ha dibujadas\.$/)
  await again()
  await takePencil(page, 'Línea', 'linea')
  await click(corners)
  await page.keyboard.press('Enter')
  await finished(page)
})

it('one press of the lasso, with a hand that trembles, is not an area, and says what to do', async () => {
  const page = await person.open(santiago)
  await openTool(page)
  await page.mouse.move(700, 400)
  await page.mouse.down()
  await page.mouse.move(704, 402, { steps: 4 })
  await page.mouse.move(702, 405, { steps: 4 })
  await page.mouse.up()
  await page.getByText('Eso no encierra nada').waitFor()
  expect(await page.getByText('dibujadas.').count()).toBe(0)
  await page.getByRole('button', { name: 'Dibujar de nuevo' }).click()
  await page.locator('[data-pencil=lazo]').waitFor()
  await lasso(page, [
    [700, 400],
    [760, 380],
    [770, 450],
    [702, 404],
  ])
  expect(await page.getByText('Eso no encierra nada').count()).toBe(0)
})

it('reads an area from KML and says where a GeoJSON crosses itself', async () => {
  const page = await person.open(santiago, { expecting: /400 \(Bad Request\)/ })
  await openTool(page)
  const input = page.locator('input[type=file]')
  await input.setInputFiles(file('raro.txt', 'no es un mapa'))
  await page.getByText('«raro.txt» no se entiende').waitFor()
  const crossed = [
    [-70.66, -33.45],
    [-70.64, -33.43],
    [-70.64, -33.45],
    [-70.66, -33.43],
    [-70.66, -33.45],
  ]
  await input.setInputFiles(file('ocho.geojson', JSON.stringify({ type: 'Polygon', coordinates: [crossed] })))
  await finished(page)
  await page.getByRole('button', { name: 'Ver sus cifras' }).click()
  await page.getByText('se cruza consigo mismo cerca de 33,4400° sur, 70,6500° oeste').waitFor()
  await page.getByRole('button', { name: 'Dibujar de nuevo' }).click()
  const ring = '-70.6612,-33.4512,0 -70.6501,-33.4507,0 -70.6503,-33.4401,0 -70.6612,-33.4512,0'
  await input.setInputFiles(
    file(
      'sector.kml',
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`,
    ),
  )
  await finished(page)
  await keepAs(page, 'Sector del plano')
})

it('opens a shared area on a phone', async () => {
  const page = await person.open(santiago)
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [-70.67, -33.46],
        [-70.66, -33.46],
        [-70.66, -33.45],
        [-70.67, -33.46],
      ],
    ],
  }
  const { code } = await (await page.request.post('/api/areas', { data: { geometry, name: 'Desde el teléfono' } })).json()
  const small = await person.open(`/?t=${code}`, phone)
  await mapped(small)
  await small.getByText('Desde el teléfono').first().waitFor()
  await small.getByRole('button', { name: 'Subir la hoja' }).click()
  await small.getByRole('heading', { name: 'Sus cifras' }).waitFor()
})

withMirror('with INE’s zones and blocks loaded', () => {
  it('says how many live in it, by whole blocks and by surface, as the API does', async () => {
    const page = await person.open(santiago)
    await openTool(page)
    await lasso(page, [
      [640, 380],
      [760, 300],
      [880, 400],
      [800, 520],
      [660, 500],
      [642, 384],
    ])
    const code = await keepAs(page, 'Centro')
    const people = async (split: string) =>
      ((await (await page.request.get(`/api/territories/${code}?reparto=${split}`)).json()) as TerritoryAnswer).population
    const [whole, part] = [await people('centroide'), await people('superficie')]
    expect(whole).toBeGreaterThan(1000)
    const figure = page.locator('.area-ficha .figure b')
    expect(await figure.textContent()).toBe(formatNumber(whole))
    await page.getByRole('button', { name: 'Por superficie' }).click()
    await expect.poll(() => figure.textContent()).toBe(formatNumber(part))
    expect(new URL(page.url()).searchParams.get('reparto')).toBe('superficie')
    await page.getByText(/% de la población de .+ vive en manzanas publicadas/).waitFor()
  })
})
