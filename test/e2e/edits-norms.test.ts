/** The editor of norms over the land of Comuna de Prueba: the text is never touched, a reading goes from draft to validated by two persons. */
import type { NormsAnswer, ZoneNorms } from '@radier/api/contract-norms'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { barriers } from '../support/barriers.ts'
import { phone, type Visit, visitor } from '../support/browser.ts'
import { landPlace, servedLand } from '../support/served-land.ts'

const land = servedLand()
const person = visitor()
const norms = () => land.ask<NormsAnswer>('GET', `/api/norms/${landPlace}`)
const open = async (zone: string, visit?: Visit) => {
  const page = await person.open(`/norma?lugar=${landPlace}&zona=${encodeURIComponent(zone)}`, { address: land.address, ...visit })
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Zona ${zone}:`) }).waitFor()
  return page
}
const row = (page: Page, field: NormField) => page.locator(`tr:has(> th:has-text("${normField(field).label}"))`).first()
const work = (page: Page, field: NormField) => page.locator(`#norma-${field}`)

/** The first norm of the plan that answers. */
const find = ({ zones }: NormsAnswer, what: (norm: ZoneNorms['norms'][NormField]) => boolean) => {
  for (const zone of zones)
    for (const field of Object.keys(zone.norms) as NormField[]) if (what(zone.norms[field])) return { zone, field, norm: zone.norms[field] }
  throw new Error('The plan has no such norm.')
}

it('shows every zone of the plan with its text as it was published, and finds them by name and by state', async () => {
  const plan = await norms()
  const [first, second] = plan.zones
  const page = await open(first!.zone)
  expect(await page.locator('.norm-zones tbody tr').count()).toBe(plan.zones.length)
  const texts = Object.values(first!.norms).flatMap(({ raw }) => (raw === null ? [] : [raw]))
  expect(await page.locator('.norm-table q').allTextContents()).toEqual(texts)
  expect(await page.locator('.norm-table q input, .norm-table q [contenteditable]').count()).toBe(0)

  await page.getByLabel('Buscar zona').fill(second!.zone)
  await page.getByRole('button', { name: second!.zone, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(`^Zona ${second!.zone}:`) }).waitFor()
})

it('opens a doubt with its possible readings; a person chooses one and it is a draft, never the text', async () => {
  const { zone, field, norm } = find(
    await norms(),
    ({ reading, raw }) => reading.kind === 'pendiente' && raw !== null && reading.options.length > 1,
  )
  const page = await open(zone.zone)
  const options = norm.reading.kind === 'pendiente' ? norm.reading.options : []
  for (const { label } of options) await work(page, field).getByRole('radio', { name: label, exact: true }).waitFor()
  await work(page, field).getByRole('radio').first().check()
  expect(await work(page, field).getByRole('button', { name: 'Guardar lectura' }).isDisabled()).toBe(true)
  await work(page, field).getByLabel('Su nombre').fill('Rosa Ancán')
  await work(page, field).getByRole('button', { name: 'Guardar lectura' }).click()
  await row(page, field).getByText('borrador').waitFor()
  const after = (await norms()).zones.find((one) => one.zone === zone.zone)!.norms[field]
  expect(after.raw).toBe(norm.raw)
  expect(after.reading).toEqual(options[0]!.reading)
  expect(after.history[0]).toMatchObject({ by: 'Rosa Ancán', action: 'leer' })
})

it('goes from borrador to validado by two persons and with an article, and reopens with a reason', async () => {
  const { zone, field } = find(await norms(), ({ reading, state, article }) => reading.kind === 'valor' && state === 'borrador' && !article)
  const page = await open(zone.zone)
  await row(page, field)
    .getByRole('button', { name: /falta el artículo/ })
    .click()
  const place = work(page, field)
  await place.getByLabel('Su nombre').fill('Rosa Ancán')
  await place.getByRole('button', { name: 'Marcar revisada' }).click()
  await row(page, field).getByText('revisado').waitFor()
  const validate = place.getByRole('button', { name: 'Validar' })
  expect(await validate.isDisabled()).toBe(true)
  await place.getByLabel('Artículo').fill('Ordenanza local, art. 25')
  await place.getByLabel('Su nombre').fill('Pedro Soto')
  await validate.click()
  await row(page, field).getByText('validado').waitFor()
  await row(page, field).getByText('Ordenanza local, art. 25').waitFor()

  const reopen = place.getByRole('button', { name: 'Reabrir' })
  expect(await reopen.isDisabled()).toBe(true)
  await place.getByLabel('Motivo para reabrir').fill('Cambió la ordenanza')
  await reopen.click()
  await row(page, field).getByText('borrador').waitFor()
  await place.getByText(/Pedro Soto: reabrir.*Cambió la ordenanza/).waitFor()
})

it('says why whoever reviewed may not validate', async () => {
  const { zone, field } = find(await norms(), ({ reading, state }) => reading.kind === 'valor' && state === 'borrador')
  const page = await person.page({ expecting: /status of 4\d\d/, address: land.address })
  await page.goto(`/norma?lugar=${landPlace}&zona=${encodeURIComponent(zone.zone)}`)
  await row(page, field).getByRole('button', { expanded: false }).first().click()
  const place = work(page, field)
  await place.getByLabel('Su nombre').fill('Rosa Ancán')
  await place.getByLabel('Artículo').fill('Ordenanza local, art. 26')
  await place.getByRole('button', { name: 'Marcar revisada' }).click()
  await row(page, field).getByText('revisado').waitFor()
  await place.getByRole('button', { name: 'Validar' }).click()
  await place.getByRole('alert').waitFor()
  await row(page, field).getByText('revisado').waitFor()
})

it('refuses what a person types without sense before it is sent', async () => {
  const { zone } = find(await norms(), ({ raw }) => raw !== null)
  const page = await open(zone.zone)
  if (!(await work(page, 'ocupacion').count())) await row(page, 'ocupacion').locator('.reading').click()
  await work(page, 'ocupacion').getByLabel('Su nombre').fill('Rosa Ancán')
  await work(page, 'ocupacion')
    .getByLabel(/Otra lectura|Otro sentido|Escriba la norma/)
    .fill('-3')
  await work(page, 'ocupacion').getByRole('alert').waitFor()
  expect(await work(page, 'ocupacion').getByRole('button', { name: 'Guardar lectura' }).isDisabled()).toBe(true)
})

const views: [name: string, visit?: Visit][] = [
  ['the editor'],
  ['the editor in the dark', { colorScheme: 'dark' }],
  ['the editor on a phone', phone],
]
it.each(views)('finds no barrier in %s', async (_, visit) => {
  const page = await open((await norms()).zones[0]!.zone, visit)
  await page.waitForLoadState('networkidle')
  expect(await barriers(page)).toEqual([])
})

it('never validates what another has changed meanwhile: both values come on screen, and nothing is signed until one is chosen', async () => {
  const [zone, field] = ['ZA', 'rasante'] as const
  const now = async () => (await norms()).zones.find((one) => one.zone === zone)!.norms[field]
  const put = async (change: object) =>
    land.ask('PUT', `/api/norms/${landPlace}/${zone}/${field}`, { ...change, version: (await now()).version })
  await put({ action: 'leer', by: 'Ana', typed: '60°', article: 'Art. 8' })
  await put({ action: 'revisar', by: 'Berta' })
  const page = await open(zone, { expecting: /409/ })
  await row(page, field)
    .getByRole('button', { name: new RegExp(`^${normField(field).label}: .*Abrir`) })
    .click()
  await work(page, field).getByLabel('Su nombre').fill('Carlos Paz')

  await put({ action: 'leer', by: 'Ana', typed: '70°' })
  await put({ action: 'revisar', by: 'Berta' })
  const validate = work(page, field).getByRole('button', { name: 'Validar' })
  await validate.click()
  const dialog = page.getByRole('dialog', { name: /cambió mientras usted la veía/ })
  await dialog.getByText('Berta: revisar. 70°, Art. 8').waitFor()
  expect(await dialog.getByRole('radio', { name: '70° la de ahora' }).isChecked()).toBe(true)
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Dejar como está ahora' }).click()
  expect(await now()).toMatchObject({ state: 'revisado', reading: { value: 70 } })
  await row(page, field).getByText('70°').waitFor()

  await put({ action: 'leer', by: 'Ana', typed: '50°' })
  await put({ action: 'revisar', by: 'Berta' })
  await validate.click()
  await dialog.getByRole('radio', { name: '70° la suya' }).check()
  await dialog.getByRole('button', { name: 'Guardar lo elegido' }).click()
  await row(page, field).getByText('borrador').waitFor()
  expect(await now()).toMatchObject({
    state: 'borrador',
    reading: { value: 70 },
    history: [{ by: 'Carlos Paz', action: 'leer' }, {}, {}, {}, {}, {}, {}],
  })
})
