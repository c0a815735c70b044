/** Job W4: Déficit Cero's staff compare comunas and definitions, and send the link. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, type Visit, visitor } from '../support/browser.ts'

const person = visitor()
const six = 'c=13124,13131,13401,05109,02101,10109'
const ready = (page: Page) => page.locator('.finding h1').waitFor()

async function open(path: string, visit?: Visit): Promise<Page> {
  const page = await person.open(path, visit)
  await ready(page)
  return page
}

/** Pastes as a person does: the system's clipboard and Ctrl V. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+V')
}

it('compares two definitions among comunas of a group and sends a link that says the same', async () => {
  const page = await person.open('/')
  await page.getByRole('link', { name: 'Comparar' }).click()
  await ready(page)
  const box = page.getByRole('combobox', { name: /Nombre o código de comuna/ })
  for (const name of ['pudahuel', 'san ramon', 'nunoa']) {
    await box.fill(name)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('list', { name: 'Comunas comparadas' }).getByRole('button', { name: 'Quitar Ñuñoa' }).waitFor()
  await page.getByRole('button', { name: 'Listo' }).click()
  await page.getByRole('button', { name: /^De fondo/ }).click()
  await page
    .getByRole('button', { name: /^Metropolitana de Santiago/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Definiciones' }).click()
  const definitions = page.getByRole('region', { name: 'Definiciones del déficit' })
  await definitions.getByText('no se suman').waitFor()
  const figures = await definitions.locator('.definition-list > li').allTextContents()
  expect(figures.find((text) => text.includes('491.804'))).toContain('Censo 2024')
  expect(figures.find((text) => text.includes('641.421'))).not.toContain('cargada')
  const rows = definitions.getByRole('table').getByRole('row')
  await rows.nth(1).waitFor()
  expect(await rows.first().textContent()).toContain('Cambio de lugar')
  expect(await definitions.locator('.shifts').textContent()).toMatch(/[Ee]ntre \d+ comunas con las dos cifras/)
  const title = await page.locator('.finding h1').textContent()
  const link = page.url()
  expect(new URL(link).searchParams.get('c')).toBe('13124,13131,13120')
  const colleague = await open(link.slice(new URL(link).origin.length))
  expect(await colleague.locator('.finding h1').textContent()).toBe(title)
  expect(await colleague.getByRole('button', { name: 'Definiciones' }).getAttribute('aria-pressed')).toBe('true')
  expect(await colleague.getByRole('button', { name: /^De fondo/ }).textContent()).toContain('Metropolitana')
})

it('resolves a column of forty names with three misspellings by keyboard in under ten seconds', async () => {
  const page = await open('/comparar?c=13124')
  await page.getByRole('button', { name: 'Agregar' }).click()
  await page.getByRole('combobox', { name: /Nombre o código de comuna/ }).waitFor()
  const start = performance.now()
  await paste(page, forty.join('\n'))
  const list = page.getByRole('region', { name: 'Columna pegada' })
  await list.getByText('3 por decidir').waitFor()
  for (const right of ['Pudahuel', 'Viña del Mar', 'Cerrillos']) {
    await page.waitForFunction((name) => document.activeElement?.textContent?.startsWith(name), right)
    await page.keyboard.press('Enter')
  }
  await page.waitForFunction(() => document.activeElement?.textContent === 'Dejar las 40 de fondo')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^De fondo/ })
    .getByText('Nómina de 40')
    .waitFor()
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(new URL(page.url()).searchParams.get('nomina')?.split(',')).toHaveLength(40)
})

it('says what to do with thirteen comunas, and counts what is repeated once', async () => {
  const page = await open('/comparar')
  await page.getByRole('combobox', { name: /Nombre o código de comuna/ }).focus()
  await paste(page, `CUT\n${Array.from({ length: 13 }, (_, i) => 13101 + i).join('\n')}\n13101\n`)
  const list = page.getByRole('region', { name: 'Columna pegada' })
  await list.getByText('13 comunas: el máximo es 12').waitFor()
  expect(await list.textContent()).toContain('1 repetida')
  await list.getByRole('button', { name: 'Comparar las primeras 12' }).click()
  await page.waitForFunction(() => document.querySelectorAll('.chosen-chips .number').length === 12)
})

it('lights what is brushed in every drawing and keeps it in the link', async () => {
  const page = await open(`/comparar?${six}`)
  const swarm = page.getByRole('img', { name: /^Hogares allegados: \d+ de 346 comunas/ })
  const box = (await swarm.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.3, box.y + 30)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.45, box.y + 30)
  await page.mouse.move(box.x + box.width * 0.6, box.y + 30)
  await page.mouse.up()
  await page.getByText(/^\d+ comunas marcadas:/).waitFor()
  const lit = (where: string) =>
    page.locator(`${where} .dots.lit`).evaluateAll((all) => all.map((e) => e.getAttribute('d')?.match(/M/g)?.length ?? 0))
  const counts = await lit('.swarm')
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(await lit('.cloud')).toHaveLength(1)
  expect((await lit('.strip-map'))[0]).toBeGreaterThan(0)
  expect(new URL(page.url()).searchParams.get('pincel')).toMatch(/^hogares_allegados:[\d.]+~[\d.]+$/)
  await page.getByRole('button', { name: /^Desmarcar/ }).click()
  await page.locator('.dots.lit').first().waitFor({ state: 'detached' })
})

it('marks one comuna in swarms, cloud and map at once, with the pointer or the keyboard', async () => {
  const page = await open(`/comparar?${six}`)
  const cell = page.getByRole('link', { name: /^San Ramón: 12,7 de cada 100 hogares, peor cuarto/ })
  await cell.hover()
  const marked = page.locator('.hovered[visibility="visible"]')
  const names = await marked.evaluateAll((all) =>
    all.map((g) => `${g.closest('svg')?.getAttribute('class')}: ${g.lastElementChild?.textContent}`),
  )
  expect(names.filter((n) => n.startsWith('swarm: San Ramón'))).toHaveLength(6)
  expect(names.filter((n) => n.startsWith('cloud: San Ramón'))).toHaveLength(1)
  expect(names).toContain('strip-map: San Ramón')
  await page.getByRole('link', { name: /^Pudahuel: 5,2/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^San Ramón: 2,4 de cada 100 viviendas/)
})

it('puts what does not apply last in every order and never writes it as zero', async () => {
  const page = await open(`/comparar?c=13124,12202,10109&ver=ranking`)
  const rows = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem')
  await rows.first().waitFor()
  expect(await rows.last().textContent()).toMatch(/Antártica.*no aplica/)
  const places = page.getByRole('region', { name: 'Ranking' })
  await places.getByText('1.ª = la cifra más alta, donde más aprieta').waitFor()
  await places.getByRole('button', { name: /^Todas/ }).click()
  const figures = (await places.locator('.figure-small').allTextContents()).slice(0, 20).map((text) => Number(text.replace(',', '.')))
  expect(figures).toEqual([...figures].sort((a, b) => b - a))
  expect(await rows.first().textContent()).toMatch(/^1\.ª/)
  await page.getByRole('button', { name: 'Tabla' }).click()
  const table = page.getByRole('table', { name: /Comunas por fila/ })
  for (const direction of ['descending', 'ascending']) {
    await table.getByRole('button', { name: /^Déficit/ }).click()
    await table.locator(`th[aria-sort="${direction}"]`).waitFor()
    expect(await table.getByRole('row').last().textContent()).toMatch(/Antártica.*no aplica/)
  }
})

it('says what a link from another version asks for and is no longer here', async () => {
  const page = await open(
    '/comparar?t=13124&i=viviendas_irrecuperables&c=13124,99999&ind=viviendas_irrecuperables,indicador_ido~2011&ver=radar',
  )
  await page.getByText('El enlace pide un indicador que ya no existe: indicador_ido').waitFor()
  expect(await page.locator('.lost').textContent()).toContain('99999')
  await page.getByRole('img', { name: /^Viviendas irrecuperables:/ }).waitFor()
})

it('reads the comparison with a thumb: figures, number and sentence at 360 px', async () => {
  const page = await open(`/comparar?${six}`, phone)
  const cell = page.getByRole('link', { name: /^San Ramón: 19,5/ })
  await cell.waitFor()
  expect((await cell.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  await page.getByRole('button', { name: 'Nube' }).tap()
  await page
    .getByRole('region', { name: 'Nube de puntos' })
    .getByText(/ρ de Spearman/)
    .waitFor()
})

// biome-ignore format: a column of names
const forty = [
  'Pudahuell', 'Vinya del Mar', 'Cerriyos', 'Santiago', 'Ñuñoa', 'MAIPÚ', 'La Florida', 'Puente Alto', 'Peñalolén', 'Las Condes',
  'Providencia', 'Recoleta', 'Independencia', 'Quilicura', 'Renca', 'Conchalí', 'Huechuraba', 'Lo Barnechea', 'Vitacura', 'La Reina',
  'Macul', 'San Joaquín', 'La Granja', 'La Pintana', 'San Ramón', 'San Miguel', 'El Bosque', 'La Cisterna', 'Lo Espejo', 'Pedro Aguirre Cerda',
  'Estación Central', 'Quinta Normal', 'Lo Prado', 'Cerro Navia', 'San Bernardo', 'Valparaíso', 'Concepción', 'Temuco', 'Antofagasta', 'Puerto Varas',
]
