import { expect, it } from 'vitest'
import { coloured, mapped, visitor } from '../support/browser.ts'

const person = visitor()

it('shares a link and a colleague sees the same place, layers, classes and list', async () => {
  const mine = await person.open('/?t=13124&mapa=-70.7600,-33.4400,9.50&i=viviendas_irrecuperables&m=conteo&cortes=jenks:4&lista=tabla')
  await mapped(mine)
  await mine.getByRole('button', { name: /^Capas/ }).click()
  await mine.getByRole('checkbox', { name: /^Campamentos 2024 / }).check()
  await mine.keyboard.press('Escape')
  await mine.getByRole('button', { name: 'Acercar' }).click()
  await mine.waitForFunction(() => Number(new URL(location.href).searchParams.get('mapa')?.split(',')[2]) > 10.3)
  const link = mine.url()
  const theirs = await person.open(link.replace(/^https?:\/\/[^/]+/, ''))
  await mapped(theirs)
  const seen = async (page: typeof mine) => {
    await page.locator('.list tbody tr').first().waitFor()
    return {
      title: await page.title(),
      chips: (await page.locator('.selection .chip').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      legend: await page.getByRole('region', { name: 'Leyenda' }).locator('.legend-sentence').textContent(),
      classes: await page.locator('.axis-class').evaluateAll((all) => all.map((b) => b.getAttribute('aria-label'))),
      rows: await page.locator('.list tbody tr').allInnerTexts(),
      bracket: await page.getByRole('slider').getAttribute('aria-valuetext'),
    }
  }
  expect(await seen(theirs)).toEqual(await seen(mine))
  expect(theirs.url()).toBe(link)
})

it('copies the link with a button', async () => {
  const page = await person.open('/?t=13120', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.waitForURL(/mapa=/)
  await mapped(page)
  await page.getByRole('button', { name: 'Compartir' }).click()
  await page.getByText('Enlace copiado').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

it('forgives a link with what nobody knows', async () => {
  const page = await person.open(
    '/?t=99999&i=no_existe&p=1492&m=cuanto&cortes=magia:9&mapa=a,b,c&capas=nada,tampoco&lista=silla&dato=..%2F..&origen=2',
  )
  await coloured(page)
  await page.getByText('De cada 100 hogares').first().waitFor()
  await page.getByText('Ningún territorio tiene el código 99999').waitFor()
  await page.getByRole('complementary', { name: 'Ficha' }).getByRole('button', { name: 'Ver Chile' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chile' }).waitFor()
})

it('walks back and forward through what was looked at', async () => {
  const page = await person.open('/')
  await coloured(page)
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel.locator('section', { hasText: 'Dónde aprieta más: comunas' }).getByRole('button').first().click()
  const place = panel.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Chile' })
  await place.waitFor()
  const name = await place.textContent()
  await page.getByRole('link', { name: 'Datos' }).click()
  await page.getByRole('heading', { level: 1, name: /fuentes/ }).waitFor()
  await page.goBack()
  await panel.getByRole('heading', { level: 1, name: name! }).waitFor()
  await page.goBack()
  await panel.getByRole('heading', { level: 1, name: 'Chile' }).waitFor()
  await coloured(page)
  await page.goForward()
  await panel.getByRole('heading', { level: 1, name: name! }).waitFor()
})
