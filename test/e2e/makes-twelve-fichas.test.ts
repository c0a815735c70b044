import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BatchAnswer } from '@radier/api/contract'
import { expect, it } from 'vitest'
import { visitor } from '../support/browser.ts'

const person = visitor()
const twelve = [
  '13101',
  '10109',
  'nunoa',
  'Pudahuel',
  'La Serena',
  'Arica',
  'Punta Arenas',
  'Temuco',
  'Concepción',
  'Rancagua',
  'Talca',
  '12202',
]

it('W3: pastes twelve comunas, chooses formats, follows the bar, and takes a whole zip', async () => {
  const page = await person.open('/lotes')
  await page.getByLabel('Escriba o pegue nombres o códigos, uno por línea').fill(twelve.join('\n'))
  await page.getByRole('button', { name: 'Agregar', exact: true }).click()
  await page.getByText('12 comunas').waitFor()
  await page.getByLabel('Plantilla').selectOption('resumen')
  await page.getByRole('button', { name: 'Preparar 12 fichas en PDF y XLSX' }).click()
  await page.waitForURL(/\/lotes\/[a-z0-9]+/)
  const address = new URL(page.url()).pathname
  await page.close()

  const later = await person.open(address)
  await later.getByText('Las 12 fichas están listas').waitFor({ timeout: 90_000 })
  const coming = later.waitForEvent('download')
  await later.getByRole('link', { name: /^Descargar zip/ }).click()
  const folder = mkdtempSync(join(tmpdir(), 'lote-'))
  const zip = join(folder, 'lote.zip')
  await (await coming).saveAs(zip)
  const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n')
  expect(execFileSync('unzip', ['-tq', zip], { encoding: 'utf8' })).toMatch(/No errors/)
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(12)
  expect(names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(1)
  rmSync(folder, { recursive: true })
})

it('is shown what was not understood, accepts an offer, and takes it back', async () => {
  const page = await person.open('/lotes')
  await page.getByLabel('Escriba o pegue nombres o códigos, uno por línea').fill('Santiago\nProvidenca')
  await page.getByRole('button', { name: 'Agregar', exact: true }).click()
  await page.getByText('Una línea no se entendió').waitFor()
  await page.getByRole('button', { name: /^Providencia/ }).click()
  await page.getByText('2 comunas').waitFor()
  await page.getByRole('button', { name: 'Quitar Santiago' }).click()
  await page.getByText('1 comuna', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.getByText('2 comunas').waitFor()
})

it('cancels a batch of the whole country and no file is left', async () => {
  const page = await person.open('/lotes')
  await page.getByRole('button', { name: 'Las 346' }).click()
  await page.getByRole('button', { name: 'Preparar 346 fichas en PDF y XLSX' }).click()
  await page.getByRole('button', { name: 'Cancelar' }).click()
  await page.getByText('Cancelado: no quedó ningún archivo').waitFor()
  const batch = (await (await page.request.get(`/api${new URL(page.url()).pathname.replace('lotes', 'batches')}`)).json()) as BatchAnswer
  expect(batch.file).toBeNull()
  await page.goto('/lotes')
  await page.getByRole('heading', { name: 'Pedidos desde este navegador' }).waitFor()
  await page.getByRole('button', { name: '346 fichas en PDF y XLSX', exact: true }).click()
  await page.getByRole('button', { name: 'Pedirlo de nuevo' }).waitFor()
})

it.each([
  ['waits in the queue', { state: 'en cola', before: 3, sentence: 'Empieza cuando terminen.' }, 'En cola: hay 3 lotes antes'],
  ['is half done', { state: 'en curso', done: 7, sentence: 'Dibujando el mapa de Maipú.' }, 'Van 7 de 12'],
  ['has failed', { state: 'fallido', sentence: 'El disco está lleno.' }, 'No se pudo completar'],
  ['has expired', { state: 'vencido', sentence: 'Se borró a las 24 horas.' }, 'El archivo ya no está'],
])('says what a batch that %s is doing', async (_, part, wanted) => {
  const page = await person.page()
  const batch = {
    id: 'x1',
    total: 12,
    done: 0,
    before: null,
    template: 'comunal',
    formats: ['pdf'],
    codes: ['13101'],
    bytes: null,
    file: null,
    createdAt: '2026-11-20T12:00:00Z',
    expiresAt: null,
    ...part,
  }
  await page.route('**/api/batches/x1', (route) => route.fulfill({ json: batch }))
  await page.goto('/lotes/x1')
  await page.getByText(wanted).waitFor()
  await page.getByText(part.sentence).waitFor()
})

it('is told why a batch is refused', async () => {
  const page = await person.page({ expecting: /429/ })
  await page.route('**/api/batches', (route) =>
    route.fulfill({
      status: 429,
      contentType: 'application/problem+json',
      json: { type: '', title: 'Demasiadas peticiones', status: 429, detail: 'Ya tiene cinco lotes en cola.' },
    }),
  )
  await page.goto('/lotes?nomina=13101')
  await page.getByRole('button', { name: /^Preparar 1 ficha/ }).click()
  await page.getByText('Ya tiene cinco lotes en cola.').waitFor()
})
