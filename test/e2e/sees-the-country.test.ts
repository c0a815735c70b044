import { expect, it } from 'vitest'
import { coloured, visitor } from '../support/browser.ts'

const person = visitor()

it('opens the address and sees 345 comunas coloured and Antártica in a box, where it does not apply', async () => {
  const page = await person.open('/')
  await coloured(page)
  const shapes = await page
    .locator('.laminas .tierra [data-cut]')
    .evaluateAll((all) => all.map((s) => ({ tag: s.tagName, cut: s.getAttribute('data-cut'), name: s.getAttribute('class') ?? '' })))
  const outlines = shapes.filter((s) => s.tag === 'path')
  expect(outlines).toHaveLength(345)
  expect(outlines.filter((s) => !/^k[0-5]$/.test(s.name))).toEqual([])
  expect(new Set(outlines.map((s) => s.name)).size).toBe(6)
  expect(shapes.filter((s) => s.cut === '12202')).toEqual([{ tag: 'rect', cut: '12202', name: 'ks' }])
  expect(await page.locator('.laminas-nombres').textContent()).toMatch(/Antártica, no aplica/)
})

it('colours the same comuna alike in the map, the ruler and the list', async () => {
  const page = await person.open('/?lista=tabla')
  await coloured(page)
  const fills = await page.locator('[data-cut="13124"]').evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill))
  const swatch = await page
    .getByRole('row', { name: /^Pudahuel / })
    .locator('.swatch')
    .evaluate((i) => getComputedStyle(i).backgroundColor)
  expect(fills).toHaveLength(2)
  expect([...new Set(fills)]).toEqual([swatch])
})

it('reads a legend that is a sentence, with a scale and what is not known', async () => {
  const page = await person.open('/')
  const legend = page.getByRole('region', { name: 'Leyenda' })
  await legend.waitFor()
  const sentence = legend.locator('.legend-sentence')
  expect(await sentence.textContent()).toMatch(/^De cada 100 hogares, cuántas viviendas faltan[.:]/)
  expect(await legend.getByRole('button', { name: /de cada 100 hogares: \d/ }).count()).toBe(6)
  expect(await legend.textContent()).toMatch(/no aplica: Antártica/)
})

it('knows where it is worst without touching anything', async () => {
  const page = await person.open('/')
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel.getByRole('heading', { name: /Dónde aprieta más: comunas/ }).waitFor()
  expect(await panel.locator('.figure').textContent()).toContain('491.904')
  const first = panel.locator('section', { hasText: 'Dónde aprieta más: comunas' }).getByRole('button')
  const rows = (await first.allTextContents()).map((text) => Number(/([\d.]+,\d)$/.exec(text)?.[1]?.replace(',', '.')))
  expect(rows).toHaveLength(6)
  expect(rows).toEqual([...rows].sort((a, b) => b - a))
  expect(rows[0]).toBeGreaterThan(8)
})

it('lights the comunas of a class from the legend, and marks a comuna in the legend from the map', async () => {
  const page = await person.open('/')
  await coloured(page)
  const legend = page.getByRole('region', { name: 'Leyenda' })
  await legend
    .getByRole('button', { name: /de cada 100 hogares: \d/ })
    .last()
    .hover()
  expect(await page.locator('.laminas').getAttribute('data-lit')).toBe('5')
  const place = page.locator('.laminas [data-cut="11201"]')
  const box = (await place.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x!, y!)?.getAttribute('data-cut'),
    [box.x + box.width / 2, box.y + box.height / 2],
  )
  await legend.locator('.mark').waitFor()
  expect(under).toMatch(/^11\d{3}$/)
  expect(await page.locator('.globo-mapa').textContent()).toMatch(/de cada 100.+ de /)
})
