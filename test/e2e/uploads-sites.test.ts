import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { phone, visitor } from '../support/browser.ts'

const person = visitor()
const count = (page: Page, name: string) => page.locator('.up-counts dl div', { hasText: name }).locator('dd')
const chooseFile = (page: Page, name: string, text: string) =>
  page.getByLabel('Archivo de sitios', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const example = async (page: Page, place: string) => (await page.request.get(`/api/uploads/example?place=${place}`)).text()

it('uploads a file with faults, chooses what is doubtful, undoes a repair and takes it back, stores the good ones and sees them', async () => {
  const page = await person.open('/cargar?lugar=10109')
  await chooseFile(page, 'sitios-municipales.csv', await example(page, '10109'))
  await page.getByRole('heading', { level: 1, name: '27 de 30 sitios pueden entrar; falta elegir qué es VALOR_PREDIAL' }).waitFor()
  for (const [name, expected] of [
    ['aceptadas', '24'],
    ['reparadas', '3'],
    ['rechazadas', '3'],
  ] as const)
    expect(await count(page, name).textContent()).toBe(expected)
  await page.getByText('nada guardado').waitFor()
  const store = page.getByRole('button', { name: /^Guardar \d+ sitios$/ })
  expect(await store.isDisabled()).toBe(true)
  expect(await page.locator('body').textContent()).not.toContain('5555')

  await page.getByLabel('Qué es VALOR_PREDIAL').selectOption({ label: 'Guardar como dato' })
  await page.getByRole('radio', { name: /UTM 18 Sur · WGS 84/ }).check()
  await expect.poll(() => count(page, 'rechazadas').textContent()).toBe('30')
  await page.getByRole('radio', { name: /UTM 19 Sur · WGS 84/ }).check()
  await expect.poll(() => count(page, 'rechazadas').textContent()).toBe('3')

  await page.getByRole('button', { name: 'Deshacer: fila 28, 0 no es una superficie' }).click()
  await expect.poll(() => count(page, 'rechazadas').textContent()).toBe('4')
  await page.getByRole('button', { name: 'Reparar: fila 28, 0 no es una superficie' }).click()
  await expect.poll(() => count(page, 'reparadas').textContent()).toBe('3')
  await page.getByRole('button', { name: /^Ver en el mapa: fila 31, Repite el sitio de la fila 5/ }).click()
  await page.locator('.up-findings li.seen').waitFor()
  expect(await barriers(page)).toEqual([])

  expect(await store.isDisabled()).toBe(true)
  await page.getByLabel('Guardar sólo los 27 que pueden entrar, sin las 3 rechazadas').check()
  await store.click()
  await page.getByText('27 sitios guardados en Puerto Varas; 3 no entraron').waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/planificar?lugar=10109&suelo=sitios')
  const kept = (await (await page.request.get('/api/sites?place=10109')).json()) as {
    name: string
    origin: { kind: string; row: number }
  }[]
  expect(kept).toHaveLength(27)
  expect(kept.every(({ name, origin }) => /^EJ-1\d\d$/.test(name) && origin.kind === 'archivo')).toBe(true)
  await page.getByText('EJ-100').first().waitFor()
})

it('on a phone says what a file has wrong, and finds no barrier there nor in the dark', async () => {
  const page = await person.open('/cargar?lugar=13101', { ...phone, colorScheme: 'dark', expecting: /400 \(Bad Request\)/ })
  await chooseFile(page, 'plano.csv', '%PDF-1.7')
  await page.getByText('es un PDF, que no trae una tabla').waitFor()
  expect(await barriers(page)).toEqual([])
  await chooseFile(page, 'ejemplo.csv', await example(page, '13101'))
  await page.getByRole('heading', { level: 1, name: /27 de 30 sitios pueden entrar/ }).waitFor()
  expect(await page.evaluate(() => document.querySelector('main')!.scrollWidth)).toBe(360)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Descartar' }).click()
  await page.getByRole('button', { name: 'Elegir archivo' }).waitFor()
})

it('asks first of which comuna the sites are', async () => {
  const page = await person.open('/cargar')
  await page.getByLabel('Comuna', { exact: true }).fill('Pudahuel')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cargar sitios de Pudahuel' }).waitFor()
})
