import { expect, it } from 'vitest'
import { coloured, mapped, visitor } from '../support/browser.ts'

const person = visitor()

it('opens Datos and reads the real state of every source', async () => {
  const page = await person.open('/')
  await page.getByRole('link', { name: 'Datos' }).click()
  const title = page.getByRole('heading', { level: 1, name: /^\d+ fuentes: / })
  await title.waitFor()
  const many = Number(/^\d+/.exec((await title.textContent())!)?.[0])
  expect(await page.locator('.sources .source-name').count()).toBe(many)
  await page.getByRole('button', { name: 'Viviendas y hogares censados (V1)' }).click()
  const detail = page.locator('.detail')
  expect(await detail.textContent()).toMatch(/6\.596\.527 = 6\.596\.527/)
  expect(await detail.textContent()).toMatch(/sha256 [0-9a-f]{64}/)
  await page.getByRole('button', { name: 'Historial de cargas' }).click()
  await page
    .getByText(/V1_Viviendas|Viviendas y hogares censados \(V1\)/)
    .first()
    .waitFor()
})

it('opens Metodología, finds a word and reads formula and caveats', async () => {
  const page = await person.open('/metodologia')
  await page.getByRole('heading', { level: 1, name: 'Cómo se hizo cada cifra' }).waitFor()
  const all = await page.locator('.methodology article, .methodology details').count()
  expect(all).toBeGreaterThan(60)
  await page.getByLabel('Buscar en la metodología').fill('allegados')
  const sheet = page.locator('details', { has: page.getByText('Hogares allegados', { exact: true }) })
  await sheet.locator('summary').click()
  await sheet.getByText('Hogares censados menos viviendas con moradores presentes').waitFor()
  await sheet.getByText('hogares - viviendas_presentes', { exact: true }).waitFor()
  expect(await page.locator('.methodology article, .methodology details').count()).toBeLessThan(all)
  await page.getByLabel('Buscar en la metodología').fill('zzzz')
  await page.getByText('Nada dice «zzzz»').waitFor()
})

it('turns the lights off and the map follows', async () => {
  const page = await person.open('/?mapa=-70.6000,-33.4500,9.00')
  await mapped(page)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await page.getByRole('button', { name: 'Usar tema oscuro' }).click()
  expect(await ground()).not.toBe(light)
  await page.reload()
  await mapped(page)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

it('follows the system’s dark theme', async () => {
  const page = await person.open('/', { colorScheme: 'dark' })
  await coloured(page)
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
})

it('sees nothing move when it asked for stillness', async () => {
  const page = await person.open('/?t=13124', { reducedMotion: 'reduce' })
  await coloured(page)
  const moving = await page.locator('body *').evaluateAll((all) =>
    all
      .filter((e) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(e)
        const long = (text: string) => text.split(',').some((t) => Number.parseFloat(t) > 0.01)
        return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
      })
      .map((e) => `${e.tagName}.${e.getAttribute('class')}`),
  )
  expect(moving.slice(0, 5)).toEqual([])
})
