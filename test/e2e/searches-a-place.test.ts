import { expect, it } from 'vitest'
import { coloured, visitor } from '../support/browser.ts'

const person = visitor()

it.each([
  ['nunoa', '13120', 'Ñuñoa'],
  ['ÑUÑOA', '13120', 'Ñuñoa'],
  ['13120', '13120', 'Ñuñoa'],
  ['aisen', '11', 'Aysén'],
])('searches «%s» and lands there', async (typed, code, name) => {
  const page = await person.open('/')
  await coloured(page)
  await page.keyboard.press('/')
  await page.keyboard.type(typed)
  const found = page.getByRole('option').first()
  await found.filter({ hasText: name }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  const address = new URL(page.url()).searchParams
  expect(address.get('t')).toMatch(new RegExp(`^${code}`))
  expect(address.get('mapa')).toMatch(/^-7\d\.\d+,-\d\d\.\d+,\d/)
})

it('is told when no place has that name', async () => {
  const page = await person.open('/')
  await page.getByRole('combobox', { name: /Buscar/ }).fill('Springfield')
  await page.getByText('Ningún territorio se llama así').waitFor()
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).search).toBe('')
})
