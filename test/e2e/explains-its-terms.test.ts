/** A term is explained where it is read: by pointer, keyboard and finger, with whose meaning it is and the way to the glossary. */
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { coloured, phone, visitor } from '../support/browser.ts'

const person = visitor()

it('is shown by pointer and by keyboard, leaves with Escape, and leads to its place in the glossary', async () => {
  const page = await person.open('/')
  await coloured(page)
  const word = page.locator('.parts .term-word').filter({ hasText: 'Hogares allegados' })
  const meaning = page.locator('.term-meaning')
  await word.hover()
  await meaning.getByText('Hogar que comparte la vivienda con otro').waitFor()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await meaning.count()).toBe(0)
  await word.focus()
  await page.keyboard.press('Enter')
  const id = await word.getAttribute('aria-describedby')
  expect(await page.locator(`[id="${id}"]`).textContent()).toContain('Hogar que comparte')
  await meaning.getByRole('link', { name: 'MINVU con Censo 2024' }).waitFor()
  await meaning.getByRole('link', { name: 'Ver en el glosario' }).click()
  await page.locator('#termino-hogar-allegado').waitFor()
})

it('is shown by a finger, inside the screen, in the ficha', async () => {
  const page = await person.open('/ficha/13101', phone)
  const word = page.locator('.paper .term-word').first()
  await word.scrollIntoViewIfNeeded()
  await word.tap()
  const box = (await page.locator('.term-meaning').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(360)
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(360)
})
