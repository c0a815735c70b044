import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { visitor } from '../support/browser.ts'

const person = visitor()
const read = async (place: Locator) => ((await place.textContent()) ?? '').replace(/\s+/g, ' ')

it('opens ¿De dónde sale? of Pudahuel and reads the operation down to file, sheet, row and neighbours', async () => {
  const page = await person.open('/?t=13124&i=hogares_allegados')
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel.getByRole('heading', { level: 1, name: 'Pudahuel' }).waitFor()
  await panel.getByRole('button', { name: '¿De dónde sale?' }).click()
  const origin = page.getByRole('article', { name: 'De dónde sale la cifra de Pudahuel' })
  await origin.locator('.operation').waitFor()
  expect(await read(origin.locator('.operation'))).toMatch(/74\.144 ?− ?70\.285 ?= ?3\.859/)
  const [households] = await origin.locator('.step').all()
  const text = await read(households!)
  expect(text).toMatch(/V1_[^ ]*\.xlsx/)
  expect(text).toContain('hoja 6')
  expect(text).toContain('fila 111')
  const cells = await households!.locator('table.workbook tbody tr:not(.sheet-head) td').allTextContents()
  expect(cells.join(' ')).toBe('110 13123 Providencia 69.157 111 13124 Pudahuel 74.144 112 13125 Quilicura 65.059')
  expect(await origin.textContent()).toMatch(/6\.596\.527 = 6\.596\.527/)
  expect(await origin.textContent()).toMatch(/sha256 [0-9a-f]{8}…[0-9a-f]{8}/)
  expect(new URL(page.url()).searchParams.get('origen')).toBe('1')
})

it('goes from the figure to its method and back', async () => {
  const page = await person.open('/?t=13124&origen=1')
  await page.getByRole('button', { name: 'Método completo' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cómo se hizo cada cifra' }).waitFor()
  await page.goBack()
  await page.getByRole('article', { name: /^De dónde sale/ }).waitFor()
  await page.getByRole('button', { name: 'Volver a la ficha' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pudahuel' }).waitFor()
})

it('is told why Antártica has no rate, and that it is neither zero nor unknown', async () => {
  const page = await person.open('/?t=12202')
  const panel = page.getByRole('complementary', { name: 'Ficha' })
  await panel.getByText('La tasa no aplica: no hay hogares con que compararlo').waitFor()
  await panel.getByText(/Sin contorno en ninguna fuente/).waitFor()
  await page.goto('/?t=12202&i=viviendas_irrecuperables')
  await panel.getByText(/No aplica: no hay viviendas con moradores presentes en este lugar\. No es s\/i/).waitFor()
  expect(await panel.locator('.figure b').textContent()).toBe('no aplica')
})
