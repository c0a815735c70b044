import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, visitor } from '../support/browser.ts'
import { withMirror } from '../support/mirror.ts'
import { missing, saidOf } from '../support/poppler.ts'

const person = visitor()

it('gathers blocks of two comunas, writes a note, orders them by keyboard and exports what is on screen', async () => {
  const page = await person.open('/ficha?t=13124&secciones=deficit,mapa')
  await page.getByRole('button', { name: /^Recoger «Cómo se compone/ }).click()
  await page.getByText(/va al informe/).waitFor()
  await page.goto('/ficha?t=10109&secciones=diagnostico')
  await page.getByRole('button', { name: /^Recoger «Diagnóstico»/ }).click()
  await page.getByRole('button', { name: 'Ver informe' }).click()
  const sections = page.locator('.report-desk .paper-section')
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section').length === 2)
  await page.getByRole('button', { name: 'Agregar una nota' }).click()
  await page.getByLabel('Texto de la nota').fill('Según el alcalde.')
  await sections.getByText('Según el alcalde.').waitFor()
  await page.getByRole('button', { name: 'Mover «Nota»' }).press('ArrowUp')
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section')[1]?.textContent?.includes('Según el alcalde.'))
  expect(await sections.locator('h2').allTextContents()).toEqual([
    'Cómo se compone el déficit: Pudahuel',
    'Nota',
    'Diagnóstico: Puerto Varas',
  ])
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exportar PDF' }).click()
  expect((await coming).suggestedFilename()).toMatch(/^informe-[0-9A-Z-]+\.pdf$/)
  await page.reload()
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section').length === 3)
  await page.getByRole('button', { name: 'Quitar «Nota»' }).click()
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section').length === 2)
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section').length === 3)
})

it('makes a block wider by keyboard and by pointer, in six columns, and never narrower than its table can be read', async () => {
  const page = await person.open('/informe?bloques=13124.mapa.todo.half,13124.deficit.todo.half,13124.cambio.todo.half')
  const sections = page.locator('.report-desk .paper-section')
  const widths = (wanted: string[]) =>
    page.waitForFunction(
      (all) => [...document.querySelectorAll('.report-desk .paper-section')].map((s) => s.className.split(' ')[1]).join() === all,
      wanted.join(),
    )
  await widths(['half', 'half', 'half'])
  const handles = page.locator('.report-desk').getByRole('slider')
  await handles.nth(0).press('ArrowRight')
  await widths(['twothirds', 'half', 'half'])
  await handles.nth(1).press('ArrowLeft')
  await handles.nth(2).press('ArrowLeft')
  await widths(['twothirds', 'third', 'half'])
  await page.getByText('Un bloque va más ancho:').waitFor()
  await handles.nth(0).hover()
  const edge = (await handles.nth(0).boundingBox())!
  const grid = (await page.locator('.report-desk .paper-grid').boundingBox())!
  await page.mouse.down()
  await page.mouse.move(grid.x + grid.width * 0.36, edge.y + edge.height / 2, { steps: 4 })
  await page.mouse.up()
  await widths(['third', 'third', 'half'])
  expect(await sections.count()).toBe(3)
})

it('opens a printed report from its address and gives back what was there', async () => {
  const page = await person.open('/informe?bloques=13124.deficit.0.half,no-es-un-bloque')
  await page.locator('.report-desk .paper-section').waitFor()
  expect(await page.locator('.report-desk .paper-section').count()).toBe(1)
  await page.getByRole('button', { name: 'Recuperar el mío' }).click()
  await page.getByText('Todavía no hay bloques').waitFor()
})

it('gathers from the map what the ficha has of a comuna, first what speaks of the indicator on it', async () => {
  const page = await person.open('/?t=13124')
  await page.getByRole('button', { name: 'Recoger', exact: true }).click()
  const list = page.getByRole('region', { name: 'Recoger para un informe' })
  await list.getByText('Con «Déficit habitacional, edición ajustada»').waitFor()
  await list.getByRole('button', { name: /^Dónde está/ }).click()
  await list.getByRole('button', { name: /^Diagnóstico/ }).click()
  await page.getByRole('button', { name: 'Recoger 2 en el informe' }).waitFor()
  await list.getByRole('button', { name: /^Ver informe 2 bloques/ }).click()
  await page.waitForFunction(() => document.querySelectorAll('.report-desk .paper-section').length === 2)
  expect(await page.locator('.report-desk .paper-section h2').allTextContents()).toEqual(['Dónde está', 'Diagnóstico'])
  await page.locator('.report-desk .map-view svg').first().waitFor()
})

/** The file that the page of the report gives in a format. */
async function exported(page: Page, format: 'PDF' | 'PPTX'): Promise<Uint8Array> {
  await page.getByRole('radio', { name: new RegExp(`^${format} `) }).check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: `Exportar ${format}` }).click()
  return new Uint8Array(readFileSync(await (await coming).path()))
}

const slideText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .flatMap(([name, slide]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(slide)] : []))
    .join('\n')

it('gathers a comparison: the figures of Comparar are those of the report, of its PDF and of its slides', async () => {
  const page = await person.open('/comparar?c=13124,13102,10109&ver=tabla')
  const own = page.locator('.compare-table tbody tr')
  await own.first().waitFor()
  const table = await own.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim())))
  expect(table).toHaveLength(3)
  expect(table.flat().filter((text) => /^\d+,\d$/.test(text ?? '')).length).toBeGreaterThan(10)
  await page.getByRole('button', { name: 'Recoger', exact: true }).click()
  const list = page.getByRole('region', { name: 'Recoger para un informe' })
  await list.getByRole('button', { name: /^Comparación tabla/ }).click()
  await list.getByRole('button', { name: /^Comparación ya está en el informe/ }).waitFor()
  await list.getByRole('button', { name: /^Déficit habitacional, edición ajustada barras, 2024/ }).click()
  await list.getByRole('button', { name: /^Ver informe 2 bloques/ }).click()
  const gathered = page.locator('.report-desk .paper-table tbody tr')
  await gathered.first().waitFor()
  const report = await gathered.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td.right')].map((cell) => cell.textContent?.trim())),
  )
  const turned = table[0]!.map((_, column) => table.map((row) => row[column]))
  expect(report.map((row) => row.slice(0, 3))).toEqual(turned)
  const bars = page.locator('.report-desk .chart-view text[data-figure*=".13124"], .report-desk .chart-view text[data-figure*=".13102"]')
  expect((await bars.allTextContents()).sort()).toEqual([table[0]![0], table[1]![0]].sort())
  const slides = slideText(await exported(page, 'PPTX'))
  for (const text of report.flat()) expect(slides).toContain(`>${text}<`)
  if (missing('pdftotext')) return
  const pdf = saidOf('pdftotext', await exported(page, 'PDF'), (path) => ['-layout', path, '-'])
  const lines = pdf.split('\n').map((line) => line.trim().split(/\s{2,}/))
  for (const row of report)
    expect(
      lines.some((line) => line.slice(-row.length).join('|') === row.join('|')),
      row.join(),
    ).toBe(true)
})

it('opens a report with a comparison from its address, and says which block cannot be made', async () => {
  const good = 'comparacion:lineas:13124*13102:poblacion~2024:half'
  const page = await person.open(`/informe?bloques=${good},comparacion:tabla:13124:no_existe~2024:full`, { expecting: /404/ })
  await page.getByText('El bloque 2 del informe no se puede armar. El indicador «no_existe» no está en el catálogo.').waitFor()
  await page.getByRole('button', { name: 'Quitar «Comparación»' }).click()
  await page.locator('.report-desk .paper-section h2').waitFor()
  expect(await page.locator('.report-desk .paper-section h2').allTextContents()).toEqual(['Población censada en el tiempo'])
})

it('gathers a comparison with a thumb', async () => {
  const page = await person.open('/comparar?c=13124,13102', phone)
  await page.getByRole('button', { name: 'Recoger', exact: true }).tap()
  const list = page.getByRole('region', { name: 'Recoger para un informe' })
  const box = (await list.boundingBox())!
  expect([box.x >= 0, box.x + box.width <= 360]).toEqual([true, true])
  await list.getByRole('button', { name: /^Comparación tabla/ }).tap()
  await page.getByRole('button', { name: 'Recoger 1 en el informe' }).waitFor()
})

withMirror('what is analysed goes to a report', () => {
  it('counts by the database what the browser counted, after each filter and by group', async () => {
    const page = await person.open('/?t=15101&lista=analizar&datos=manzana&filtros=poblacion~50~400,i.extranjeros~10~')
    await page.locator('.groups .sum').waitFor()
    const counts = await page.locator('.funnel-count > b, .funnel-step > b').allInnerTexts()
    expect(counts).toHaveLength(3)
    const groups = await page
      .locator('.groups tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim())))
    expect(groups).toHaveLength(7)
    await page.getByRole('region', { name: 'Analizar' }).getByRole('button', { name: 'Recoger', exact: true }).click()
    const list = page.getByRole('region', { name: 'Recoger para un informe' })
    await list.getByRole('button', { name: /^Filtro de manzanas/ }).click()
    await list.getByRole('button', { name: /^Manzanas por distrito censal tabla/ }).click()
    await list.getByRole('button', { name: /^Ver informe 2 bloques/ }).click()
    const sections = page.locator('.report-desk .paper-section')
    await sections.nth(1).locator('table').waitFor()
    expect(await sections.nth(0).locator('.paper-figure .fig').innerText()).toBe(counts.at(-1))
    expect(await sections.nth(0).locator('.paper-sentence, .paper-phrase').first().locator('.fig').allInnerTexts()).toEqual(counts)
    expect(await sections.nth(1).locator('.paper-sentence .fig').allInnerTexts()).toEqual(counts)
    const told = await sections
      .nth(1)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim())))
    expect(told).toEqual(groups)
    const slides = slideText(await exported(page, 'PPTX'))
    for (const text of [...counts, ...told.flat()]) expect(slides).toContain(`>${text}<`)
    if (missing('pdftotext')) return
    const pdf = saidOf('pdftotext', await exported(page, 'PDF'), (path) => ['-layout', path, '-'])
    const lines = pdf.split('\n').map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .join('|'),
    )
    for (const row of told) expect(lines).toContain(row.join('|'))
    for (const text of counts) expect(pdf).toContain(text)
  })
})
