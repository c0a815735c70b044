import type { FichaContent } from '@radier/geodata/ficha/content'
import { expect, it } from 'vitest'
import { visitor } from '../support/browser.ts'

const person = visitor()

it('types the number of an exported sheet and reads the same figures', async () => {
  const page = await person.open('/verificar')
  const content: FichaContent = await (await page.request.get('/api/fichas/10109?plantilla=resumen')).json()
  expect((await page.request.get('/api/fichas/10109.csv?plantilla=resumen')).status()).toBe(200)
  await page.getByLabel('Número de la ficha').fill(content.id.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Verificar' }).click()
  await page.getByText('Los datos no han cambiado').waitFor()
  await page.getByRole('heading', { level: 2, name: 'Ficha comunal: Puerto Varas' }).waitFor()
  const said = (await page.locator('.verify-table td[data-figure]').allTextContents()).length
  expect(said).toBeGreaterThan(20)
  await page.getByRole('link', { name: 'Abrir con los datos de hoy' }).click()
  await page.getByRole('heading', { level: 1, name: 'Puerto Varas' }).waitFor()
  expect(await page.locator('.paper-proof b').textContent()).toBe(content.id)
})

it('is shown what changed: was, is, and the version of the source', async () => {
  const page = await person.page()
  const version = { version: 1, sha256: 'a'.repeat(64), loadedAt: '2026-10-01T00:00:00Z' }
  const figure = { unit: 'hogares', label: 'Hogares · Pudahuel · 2024' }
  const answer = {
    id: '4K7Q-2M9X-TB5C',
    hash: 'f'.repeat(64),
    canonical: '13124 × comunal 1',
    query: {},
    title: 'Pudahuel',
    subtitle: 'Comuna',
    kindTitle: 'Ficha comunal',
    template: 'Completa',
    issued: '2026-10-02T00:00:00Z',
    path: '/ficha/13124',
    state: 'cambio',
    sentence: 'Cambió 1 de 2 cifras.',
    now: null,
    folios: [],
    figures: [
      { key: 'a', ...figure, was: '74.144', is: '74.150', changed: true },
      { key: 'b', ...figure, was: '5', is: '5', changed: false },
    ],
    sources: [{ source: 's', title: 'Censo', publisher: 'INE', was: version, is: { ...version, version: 2 }, changed: true }],
  }
  await page.route('**/api/verify/4K7Q-2M9X-TB5C', (route) => route.fulfill({ json: answer }))
  await page.goto('/verificar/4K7Q-2M9X-TB5C')
  await page.getByText('Los datos cambiaron después de emitirla').waitFor()
  expect(await page.locator('.verify-table').first().locator('tbody tr td').allTextContents()).toEqual(['74.144', '74.150', 'hogares'])
  await page.getByText(/versión 2, leída el/).waitFor()
})

it('is told that a number is short, and that one was never issued', async () => {
  const page = await person.open('/verificar', { expecting: /404/ })
  await page.getByLabel('Número de la ficha').fill('4K7Q')
  await page.getByRole('button', { name: 'Verificar' }).click()
  await page.getByText(/doce letras o cifras/).waitFor()
  await page.getByLabel('Número de la ficha').fill('0000-0000-0000')
  await page.getByRole('button', { name: 'Verificar' }).click()
  await page.locator('.verify-ask [role=alert]').waitFor()
  expect(new URL(page.url()).pathname).toBe('/verificar/0000-0000-0000')
})
