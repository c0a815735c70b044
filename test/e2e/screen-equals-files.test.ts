/** The figures of the screen, of the API and of every file: the same, character by character, in the product as it is served. */
import { type FichaContent, figuresOf } from '@radier/geodata/ficha/content'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { visitor } from '../support/browser.ts'
import { figuresInPdf, missing } from '../support/poppler.ts'
import {
  type Data,
  differences,
  figuresInCsv,
  figuresInGeojson,
  figuresInGeopackage,
  figuresInWorkbook,
  imprecise,
  ownFigures,
  type Printed,
  untyped,
} from '../support/printed.ts'

const person = visitor()
const comunas = '15102 01405 02103 03202 04303 05201 06310 07404 08303 09121 10401 11302 12401 16305'.split(' ')
const territories = ['05', '16', '141', '101', 'ruralidad-3', 'grupo:05201+11302+16305', ...comunas]
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
  data: Record<'xlsx' | 'csv' | 'geojson' | 'gpkg', Data>
}

async function filesOf(territory: string, template: string): Promise<Files> {
  const path = (end: string) => `/api/fichas/${encodeURIComponent(territory)}${end}?plantilla=${template}`
  const [json, xlsx, csv, geojson, gpkg, pdf] = await Promise.all([
    ...['', '.xlsx', '.csv', '.geojson', '.gpkg'].map((end) => bytesOf(path(end))),
    withoutPdf ? null : bytesOf(path('.pdf')),
  ] as [Bytes, Bytes, Bytes, Bytes, Bytes, Promise<Uint8Array> | null])
  const content = JSON.parse(new TextDecoder().decode(json)) as FichaContent
  return {
    content,
    pdf: pdf && figuresInPdf(pdf),
    data: {
      xlsx: figuresInWorkbook(xlsx, [content])[0]!,
      csv: figuresInCsv(csv),
      geojson: figuresInGeojson(geojson),
      gpkg: await figuresInGeopackage(gpkg),
    },
  }
}
type Bytes = Promise<Uint8Array>
/** Files of one row for each territory hold its own figures. */
const figuresOfFile = (name: string, content: FichaContent) =>
  ['geojson', 'gpkg'].includes(name) ? ownFigures(content) : figuresOf(content)

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
  'twenty territories say the same figures on screen, in the API and in every file, which hold every digit: template %s',
  async (template) => {
    const page = await person.page()
    let figures = 0
    for (const territory of territories) {
      const [files, screen] = await Promise.all([filesOf(territory, template), shown(page, territory, template)])
      const { content, pdf, data } = files
      const told = new Set(figuresOf(content).map(({ key }) => key)).size
      expect(told, content.title).toBeGreaterThan(20)
      const all = Object.entries(data)
      for (const [where, printed] of [['pantalla', screen], ['pdf', pdf], ...all.map(([name, { printed }]) => [name, printed])] as [
        string,
        Printed,
      ][]) {
        if (!printed) continue
        expect(differences(content, printed, figuresOfFile(where, content)), `${where} · ${content.title}`).toEqual([])
        expect(invented(content, printed), `${where} · ${content.title}`).toEqual([])
      }
      for (const [where, { stored }] of all) {
        const figures = figuresOfFile(where, content)
        expect(imprecise(where === 'csv' ? untyped(figures) : figures, stored), `${where} · ${content.title}`).toEqual([])
      }
      figures += told
    }
    expect(figures).toBeGreaterThan(territories.length * 30)
  },
  300_000,
)

it('one character that differs in one of them is found', async () => {
  const page = await person.page()
  const [{ content, pdf, data }, screen] = await Promise.all([filesOf('10109', 'resumen'), shown(page, '10109', 'resumen')])
  const { key, text } = ownFigures(content).find(({ value }) => value !== null)!
  const printeds: [string, Printed][] = [
    ['pantalla', screen],
    ...Object.entries(data).map(([name, { printed }]): [string, Printed] => [name, printed]),
    ...(pdf ? [['pdf', pdf] as [string, Printed]] : []),
  ]
  for (const [where, printed] of printeds) {
    const figures = figuresOfFile(where, content)
    expect(differences(content, printed, figures)).toEqual([])
    expect(differences(content, new Map([...printed, [key, [text, `${text} `]]]), figures)).toContain(`${key}: ${text} , no ${text}`)
    expect(differences(content, new Map([...printed].filter(([other]) => other !== key)), figures)).toContain(`${key}: falta ${text}`)
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
