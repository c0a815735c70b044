import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { mapped, phone, type Visit, visitor } from '../support/browser.ts'

const person = visitor()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const six = 'c=13124,13131,13401,05109,02101,10109'
const comuna = '/?t=13124&mapa=-70.7600,-33.4400,9.50'

const states: [name: string, path: string, visit?: Visit][] = [
  ['the country', '/'],
  ['a comuna', comuna],
  ['the open list', `${comuna}&lista=tabla`],
  ['the open chart', '/?lista=grafico'],
  ['the origin of a figure', '/?t=13124&origen=1'],
  ['Datos', '/datos'],
  ['Metodología', '/metodologia'],
  ['Comparar', `/comparar?${six}`],
  ['Comparar with nobody chosen', '/comparar'],
  ...['ranking', 'nube', 'tiempo', 'mapas', 'tabla', 'definiciones'].map((screen): [string, string] => [
    `Comparar, ${screen}`,
    `/comparar?${six}&ver=${screen}`,
  ]),
  ['Comparar in the dark', `/comparar?${six}&pincel=hogares_allegados:3~8`, { colorScheme: 'dark' }],
  ['Comparar on a phone', `/comparar?${six}`, phone],
  ['a phone', '/', phone],
  ['a phone with the list', '/?lista=tabla', phone],
  ['a phone with the ficha', '/?t=13124&origen=1', phone],
  ['the dark theme', '/', { colorScheme: 'dark' }],
  ['the dark theme at a comuna', `${comuna}&lista=tabla`, { colorScheme: 'dark' }],
]

it.each(states)('finds no barrier in %s', async (_, path, visit) => {
  const page = await person.open(path, visit)
  if (path.includes('mapa=')) await mapped(page)
  await page.waitForLoadState('networkidle')
  expect(await barriers(page)).toEqual([])
})

it.each(['Territorio', 'Tiempo', 'Indicador', 'Capas'])('finds no barrier in the open menu %s', async (name) => {
  const page = await person.open('/')
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.locator('.menu-panel').waitFor()
  expect(await barriers(page)).toEqual([])
})

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 4).map((n) => `${id}: ${n.target.join(' ')} · ${n.failureSummary?.split('\n')[1] ?? ''}`),
  )
}
