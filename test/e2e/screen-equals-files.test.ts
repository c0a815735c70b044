/** The figures of the screen, of the API, of the PDF and of the workbook: the same, character by character, in the product as it is served. */
import { type FichaContent, figuresOf } from '@radier/geodata/ficha/content'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { visitor } from '../support/browser.ts'
import { figuresInPdf, missing } from '../support/poppler.ts'
import { differences, figuresInWorkbook, type Printed } from '../support/printed.ts'

const person = visitor()
const comunas = '15101 01101 02101 03101 04101 05109 06101 07101 08101 09101 10109 13101 12101 12202'.split(' ')
const territories = ['0', '13', '12', '131', 'red', 'grupo:10109+13101+13124', ...comunas]
const templates = ['comunal', 'resumen']
const withoutPdf = missing('pdfinfo')

/** A connection for each: reading a PDF holds this process for longer than the server holds an idle one. */
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(inject('address') + path, { headers: { Connection: 'close' } })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return new Uint8Array(await response.arrayBuffer())
}

interface Files {
  content: FichaContent
  pdf: Printed | null
  workbook: Printed
}

async function filesOf(territory: string, template: string): Promise<Files> {
  const path = (end: string) => `/api/fichas/${encodeURIComponent(territory)}${end}?plantilla=${template}`
  const [json, xlsx, pdf] = await Promise.all([bytesOf(path('')), bytesOf(path('.xlsx')), withoutPdf ? null : bytesOf(path('.pdf'))])
  return {
    content: JSON.parse(new TextDecoder().decode(json)) as FichaContent,
    pdf: pdf && figuresInPdf(pdf),
    workbook: figuresInWorkbook(xlsx)[0]!,
  }
}

/** Opens a sheet and reads its figures once its charts are drawn. */
async function shown(page: Page, territory: string, template: string): Promise<Printed> {
  await page.goto(`/ficha/${territory}?plantilla=${template}`)
  await page.locator('.paper-foot').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => [...document.querySelectorAll('.chart-view')].every((box) => box.querySelector('svg.drawing')))
  const found = new Map<string, string[]>()
  for (const [key, text] of await page
    .locator('.paper [data-figure]')
    .evaluateAll((all) => all.map((e): [string, string] => [e.getAttribute('data-figure') ?? '', e.textContent ?? ''])))
    found.set(key, [...(found.get(key) ?? []), text])
  return found
}

/** Keys that are printed and that the API does not tell. */
const invented = (content: FichaContent, printed: Printed): string[] => {
  const told = new Set(figuresOf(content).map(({ key }) => key))
  return [...printed.keys()].filter((key) => !told.has(key))
}

it.each(templates)(
  'twenty territories say the same figures on screen, in the API, the PDF and the workbook: template %s',
  async (template) => {
    const page = await person.page()
    let figures = 0
    for (const territory of territories) {
      const [files, screen] = await Promise.all([filesOf(territory, template), shown(page, territory, template)])
      const { content, pdf, workbook } = files
      const told = new Set(figuresOf(content).map(({ key }) => key)).size
      expect(told, content.title).toBeGreaterThan(20)
      for (const [where, printed] of Object.entries({ screen, pdf, workbook })) {
        if (!printed) continue
        expect(differences(content, printed), `${where} · ${content.title}`).toEqual([])
        expect(invented(content, printed), `${where} · ${content.title}`).toEqual([])
      }
      figures += told
    }
    expect(figures).toBeGreaterThan(territories.length * 30)
  },
  300_000,
)

it('one character that differs in one of them is found', async () => {
  const page = await person.page()
  const [{ content, pdf, workbook }, screen] = await Promise.all([filesOf('10109', 'resumen'), shown(page, '10109', 'resumen')])
  const { key, text } = figuresOf(content).find(({ value }) => value !== null)!
  for (const printed of [screen, workbook, ...(pdf ? [pdf] : [])]) {
    expect(differences(content, printed)).toEqual([])
    expect(differences(content, new Map([...printed, [key, [text, `${text} `]]]))).toContain(`${key}: ${text} , no ${text}`)
    expect(differences(content, new Map([...printed].filter(([other]) => other !== key)))).toContain(`${key}: falta ${text}`)
  }
  await page
    .locator(`.paper [data-figure="${key}"]`)
    .first()
    .evaluate((element) => {
      element.textContent = `${element.textContent}0`
    })
  const tampered = await page.locator(`.paper [data-figure="${key}"]`).first().textContent()
  expect(differences(content, new Map([...screen, [key, [tampered ?? '']]]))).toContain(`${key}: ${text}0, no ${text}`)
})
