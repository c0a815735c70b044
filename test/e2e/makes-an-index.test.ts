import { readFileSync } from 'node:fs'
import type { MatrixAnswer } from '@radier/api/contract'
import { composite } from '@radier/geodata/compare/composite'
import { frameOf } from '@radier/geodata/compare/frame'
import { decodeRecipe } from '@radier/geodata/compare/recipe-link'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { coloured, phone, visitor } from '../support/browser.ts'

const person = visitor()
const recipe = (page: Page) => new URL(page.url()).searchParams.get('indice') ?? ''
const firstRow = (page: Page) => page.locator('.index-rows tbody tr').first()

it('weighs, turns and adds indicators, and the link carries the recipe', async () => {
  const page = await person.open('/indice')
  await firstRow(page).waitFor()
  await page.getByLabel('Nombre del índice').fill('Urgencia')
  await page.getByLabel('Peso de Déficit habitacional, edición ajustada, en número').fill('7')
  await page.getByLabel('Agregar un indicador').selectOption({ label: 'Hogares que arriendan' })
  await page.getByLabel('Sentido de Hogares que arriendan').selectOption('menos')
  await expect.poll(() => recipe(page)).toMatch(/^1~p~Urgencia~deficit_cuantitativo\*7~.*~arrendatarios!1$/)

  const colleague = await person.open(new URL(page.url()).pathname + new URL(page.url()).search)
  await firstRow(colleague).waitFor()
  const rows = (of: Page) => of.locator('.index-rows tbody').textContent()
  await page.getByText('Si cada peso varía').waitFor()
  await expect.poll(() => rows(colleague)).toBe(await rows(page))

  const decoded = decodeRecipe(recipe(page), () => true)!.recipe
  const asked = decoded.parts.map(({ indicator }) => indicator).join(',')
  const matrix = (await (await page.request.get(`/api/matrix?indicators=${asked}`)).json()) as MatrixAnswer
  const index = composite(decoded, frameOf(matrix.codes, matrix.columns))
  if ('fault' in index) throw new Error(index.fault)
  const best = index.rank.indexOf(1)
  expect(await firstRow(page).locator('td').nth(2).textContent()).toBe(formatNumber(index.score[best], 1))
})

it('says in a sentence that all weights are zero, and what an old link can no longer say', async () => {
  const page = await person.open('/indice?indice=1~m~Viejo~hogares_allegados*0~ya_no_existe*3')
  await page.getByText('Todos los pesos son cero: suba al menos uno.').waitFor()
  await page.getByText('quedó fuera: ya_no_existe*3').waitFor()
  await page.goto('/indice?indice=7~futuro')
  await page.getByText('esta versión no entiende').waitFor()
  await firstRow(page).waitFor()
})

it('keeps it by name, paints it on Explorar and hands it over with its recipe', async () => {
  const page = await person.open('/indice?indice=1~p~Mi%20%C3%ADndice~hogares_allegados*2~viviendas_irrecuperables*1')
  await firstRow(page).waitFor()
  await page.getByRole('button', { name: 'Guardar' }).click()
  await page.getByText('«Mi índice» quedó entre sus índices').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n')
  expect(lines.slice(0, 5)).toEqual([
    '\uFEFFÍndice compuesto;Mi índice',
    expect.stringMatching(/^Normalización;Percentil;/),
    'Indicador;Período;Peso;Peso (%);Sube el puntaje',
    'Hogares allegados;el último;2;66,66666666666667;cuando es más alto',
    'Viviendas irrecuperables;el último;1;33,333333333333336;cuando es más alto',
  ])
  expect(lines.at(-2)).toMatch(/^s\/i;12202;/)
  await page.getByRole('button', { name: 'Ver en Explorar' }).click()
  await coloured(page)
  await page.getByRole('article', { name: 'Índice Mi índice' }).waitFor()
  await page.getByRole('button', { name: 'Quitar del mapa' }).click()
  await expect.poll(() => recipe(page)).toBe('')
  await page.goto('/indice')
  await page.getByRole('button', { name: 'Mi índice', exact: true }).click()
  await expect.poll(() => recipe(page)).toContain('viviendas_irrecuperables*1')
})

it('fits a phone: ranking, recipe and map one at a time', async () => {
  const page = await person.open('/indice', phone)
  await firstRow(page).waitFor()
  await page.getByRole('button', { name: 'Mapa' }).click()
  await coloured(page)
  await page.getByRole('button', { name: 'Receta' }).click()
  await page.getByLabel('Nombre del índice').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
