import { expect, it } from 'vitest'
import { asked, mapped, visitor } from '../support/browser.ts'

const person = visitor()

it('switches on campamentos and health, and the tiles of both arrive', async () => {
  const page = await person.open('/?mapa=-70.7000,-33.4500,10.50&t=13')
  await mapped(page)
  const tiles = asked(page, /\/api\/tiles\//)
  await page.getByRole('button', { name: /^Capas/ }).click()
  const menu = page.locator('.menu-panel')
  await menu.getByRole('checkbox', { name: /^Campamentos 2024 / }).check()
  await menu.getByRole('checkbox', { name: /^Establecimientos de salud/ }).check()
  await page.getByRole('button', { name: /^Capas 2 encima/ }).waitFor()
  await page.keyboard.press('Escape')
  const layers = new URL(page.url()).searchParams.get('capas')!.split(',')
  expect(layers).toHaveLength(2)
  for (const id of layers) await expect.poll(() => tiles.some((url) => url.includes(`/api/tiles/${id}/`)), { timeout: 30_000 }).toBe(true)
})

it('reads the ficha de dato of a layer: whose, when, licence, file and what is known wrong', async () => {
  const page = await person.open('/')
  await page.getByRole('button', { name: /^Capas/ }).click()
  await page.getByRole('button', { name: /^Ficha de dato: Campamentos 2024$/ }).click()
  const sheet = page.locator('.data-sheet')
  await sheet.getByText(/sha256 [0-9a-f]{64}/).waitFor()
  const text = (await sheet.textContent())!
  for (const part of ['Fuente', 'Licencia', 'Cobertura', 'MINVU', '1.432', 'Lo que sabemos que falla']) expect(text).toContain(part)
  await page.getByRole('button', { name: 'Volver a las capas' }).click()
  await page.getByRole('checkbox').first().waitFor()
})

it('reads a campamento under the pointer and opens its ficha', async () => {
  const page = await person.open('/')
  const found = await page.evaluate(async () => {
    const catalogue = await (await fetch('/api/catalogue')).json()
    return Object.entries<{ title: string }>(catalogue.layers).find(([, layer]) => layer.title.startsWith('Condominios sociales'))![0]
  })
  await page.goto(`/?mapa=-70.6500,-33.4500,12.00&capas=${found}`)
  await mapped(page)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(800)
  const tip = page.locator('.globo-mapa')
  let at: [number, number] | null = null
  search: for (let y = 180; y < 800; y += 7)
    for (let x = 330; x < 1000; x += 7) {
      await page.mouse.move(x, y)
      if ((await tip.count()) && /recibido en/.test((await tip.textContent()) ?? '')) {
        at = [x, y]
        break search
      }
    }
  expect(at).not.toBeNull()
  await page.mouse.click(...at!)
  const ficha = page.getByRole('article', { name: 'Condominios sociales' })
  await ficha.getByText(/elemento [\d.]+, leído el \d\d-\d\d-\d{4}/).waitFor()
  expect(await ficha.textContent()).toMatch(/Viviendas\s*[\d.]+/)
  expect(new URL(page.url()).searchParams.get('dato')).toMatch(new RegExp(`^${found}/`))
  await ficha.getByRole('button', { name: 'Cerrar' }).click()
  await ficha.waitFor({ state: 'detached' })
})
