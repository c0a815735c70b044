import type { ValuesAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { coloured, visitor } from '../support/browser.ts'

const person = visitor()

it('reads the list by keyboard alone: the same territories, order and numbers as the map', async () => {
  const page = await person.open('/')
  await coloured(page)
  await press(page, 'Tab', () => document.activeElement?.textContent === 'Tabla')
  await page.keyboard.press('Enter')
  const rows = page.locator('.list tbody tr')
  await rows.nth(345).waitFor()
  expect(await rows.count()).toBe(346)

  const { codes, tasa } = (await (await fetch(`${inject('address')}/api/values/deficit_cuantitativo/comuna/2024`)).json()) as ValuesAnswer
  const known = codes.map((code, i) => ({ code, tasa: tasa[i] ?? null })).filter((row) => row.tasa !== null)
  const highest = [...known].sort((a, b) => b.tasa! - a.tasa!)
  const written = await rows.locator('td:nth-child(2)').allTextContents()
  expect(written).toEqual([...highest.map((row) => formatNumber(row.tasa, 1)), 'no aplica'])
  expect(await rows.last().textContent()).toMatch(/^Antártica.*no aplica/)

  await press(page, 'Tab', () => document.activeElement?.closest('tbody') !== null)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const name = await page.evaluate(() => document.activeElement?.textContent)
  expect(name).toBe(await rows.nth(2).locator('button').textContent())
  await page.keyboard.press('End')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Antártica')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: name! }).waitFor()
  expect(new URL(page.url()).searchParams.get('t')).toBe(highest[2]!.code)
})

it('sorts the list by its headers', async () => {
  const page = await person.open('/?lista=tabla')
  await coloured(page)
  const header = page.getByRole('columnheader', { name: /^Comuna/ })
  await header.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await header.getAttribute('aria-sort')).toBe('ascending')
  const names = await page.locator('.list tbody th').allTextContents()
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'es')))
  await page.keyboard.press('Enter')
  expect(await header.getAttribute('aria-sort')).toBe('descending')
  expect((await page.locator('.list tbody th').allTextContents()).at(0)).toBe(names.at(-1))
})

it('takes the list home as CSV with the same rows', async () => {
  const page = await person.open('/?lista=tabla')
  await coloured(page)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').trim().split(/\r?\n/)
  expect(file.suggestedFilename()).toMatch(/^Déficit Chile 2024\.csv$/)
  expect(lines.filter((line) => /^"?\d{5}/.test(line)).length).toBe(346)
  expect(lines.find((line) => line.includes('12202'))).toMatch(/;no aplica;/)
})

async function press(page: Page, key: string, until: () => boolean): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press(key)
    if (await page.evaluate(until)) return
  }
  throw new Error('The keyboard did not get there')
}
