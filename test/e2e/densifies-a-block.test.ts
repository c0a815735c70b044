/** Micro-suelo of the synthetic comuna: what each block takes, by keyboard, with a thumb and from a link. */
import { readFileSync } from 'node:fs'
import type { MicroAnswer } from '@radier/api/contract-micro'
import { formatNumber } from '@radier/geodata/measure/format'
import { EXAMPLE } from '@radier/geodata/planning/site'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { phone, visitor } from '../support/browser.ts'
import { api, marked, slow } from '../support/example.ts'

const person = visitor()

const blocksOf = (page: Page) => page.locator('.micro-list tbody tr')
const sentence = ({ total, blocks }: MicroAnswer) =>
  `${formatNumber(total.blocks)} manzanas de ${formatNumber(blocks.length)} admiten densificar sin un sitio nuevo: entre ${formatNumber(total.least)} y ${formatNumber(total.most)} viviendas con un proyecto en cada una.`
/** Part of the picture of the map that is not as it was. */
async function changed(page: Page, act: () => Promise<unknown>): Promise<boolean> {
  const picture = async () => (await page.locator('.mapa-lienzo canvas').first().screenshot()).toString('base64')
  const before = await picture()
  await act()
  for (let step = 0; step < 20; step++) {
    if ((await picture()) !== before) return true
    await page.waitForTimeout(250)
  }
  return false
}

it('tells what its blocks take, in a list by keyboard that marks the map and is saved as an example', async () => {
  await api('/api/example', {})
  const micro = await api<MicroAnswer>(`/api/planning/${EXAMPLE}/micro`)
  const page = await person.open(`/planificar?lugar=${EXAMPLE}`)
  await page.getByRole('tab', { name: /^Sitios/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: sentence(micro) }).waitFor()
  await marked(page)
  expect(page.url()).toContain('cajon=micro')
  const condominio = page.getByRole('region', { name: micro.condominio.title })
  await condominio.getByText('Las fuentes no coinciden en el tope: 9 o 12 viviendas. Se usa el menor.').waitFor()
  await condominio.getByText('desde 16-02-2026').waitFor()
  await page.getByRole('region', { name: micro.predial.title }).getByText('OGUC 6.2.9').waitFor()

  await page
    .getByRole('button', { name: /^Manzana/, exact: false })
    .and(page.locator('thead button'))
    .click()
  const [first] = micro.blocks
  const cells = await blocksOf(page).first().locator('th, td').allTextContents()
  const range = ({ homes, verdict }: MicroAnswer['blocks'][number]['predial']) =>
    homes ? `cumple: ${homes.least} a ${homes.most}` : verdict
  expect(cells.slice(0, 6)).toEqual([
    first?.key,
    first?.zones[0]?.zone,
    first && range(first.predial),
    first && range(first.condominio),
    `${formatNumber(first?.areaM2)} m²`,
    formatNumber(first?.people),
  ])
  expect(cells[7]).toBe('s/i')

  await blocksOf(page).first().getByRole('button').focus()
  expect(await changed(page, () => page.keyboard.press('ArrowDown'))).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.micro-list tr.selected th').textContent(), slow).toBe(micro.blocks[1]?.key)
  expect(new URL(page.url()).searchParams.get('manzana')).toBe(micro.blocks[1]?.key)
  await page
    .getByRole('region', { name: `Manzana ${micro.blocks[1]?.key}` })
    .getByText(micro.blocks[1]?.predial.why[0] ?? '')
    .waitFor()
  expect(await barriers(page)).toEqual([])

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Manzanas en CSV' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^Micro-suelo .*\(ejemplo\)\.csv$/)
  const [head, ...lines] = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(head).toMatch(/^\uFEFF?Manzana;.*;Ejemplo$/)
  expect(lines).toHaveLength(micro.blocks.length)
  expect(lines.every((line) => line.endsWith(';ejemplo'))).toBe(true)
})

it('tells what its blocks take at 360 px', async () => {
  await api('/api/example', {})
  const micro = await api<MicroAnswer>(`/api/planning/${EXAMPLE}/micro`)
  const page = await person.open(`/planificar?lugar=${EXAMPLE}&cajon=micro`, phone)
  await page.getByRole('heading', { name: sentence(micro) }).waitFor()
  await marked(page)
  await blocksOf(page).nth(2).getByRole('button').tap()
  await expect.poll(() => page.locator('.micro-list tr.selected').count(), slow).toBe(1)
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)
  expect(await barriers(page)).toEqual([])
})

it('opens a link at the block that it marks, and the map tells each block under the pointer', async () => {
  await api('/api/example', {})
  const micro = await api<MicroAnswer>(`/api/planning/${EXAMPLE}/micro`)
  const block = micro.blocks[40]
  const [lon, lat] = block?.geometry.coordinates[0]?.[0]?.[0] ?? []
  const page = await person.open(
    `/planificar?lugar=${EXAMPLE}&mapa=${lon?.toFixed(4)},${lat?.toFixed(4)},16.00&cajon=micro&manzana=${block?.key}`,
  )
  const read = page.getByRole('region', { name: `Manzana ${block?.key}` })
  await read.getByText(block?.predial.why[0] ?? '').waitFor()
  await expect.poll(() => page.locator('.micro-list tr.selected th').textContent(), slow).toBe(block?.key)

  const map = (await page.locator('.mapa-lienzo canvas').boundingBox())!
  const tip = page.locator('.globo-mapa')
  for (let step = 0; step < 200 && !(await tip.isVisible()); step++) {
    await page.mouse.move(map.x + map.width * (0.4 + (step % 10) / 40), map.y + map.height * (0.35 + (step % 7) / 25))
    await page.waitForTimeout(100)
  }
  const key = (await tip.locator('b').textContent())?.replace('Manzana ', '')
  const under = micro.blocks.find((own) => own.key === key)
  expect(under).toBeDefined()
  expect(await tip.locator('span').allTextContents()).toContain(`Personas: ${formatNumber(under?.people)}`)
  expect(await tip.textContent()).toContain(`${micro.predial.title}: `)

  await page.goto(`/planificar?lugar=${EXAMPLE}&cajon=micro&manzana=99`)
  await page.getByText('La manzana 99 del enlace no está en').waitFor()
})
