/** Screen = PDF = XLSX = CSV = API: every figure of a ficha, character by character, wherever it is printed. */
import type { App } from '@radier/api/app'
import { Editions } from '@radier/api/edition'
import { fichaAssets } from '@radier/api/reports/assets'
import { renderCsv } from '@radier/api/reports/csv'
import { renderPdf } from '@radier/api/reports/pdf/render'
import { renderWorkbook } from '@radier/api/reports/workbook'
import { catalogue } from '@radier/geodata/catalogue'
import { type FichaContent, type Figure, figuresOf } from '@radier/geodata/ficha/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'
import { figuresInPdf, missing } from '../support/poppler.ts'
import { differences, figuresInWorkbook, type Printed } from '../support/printed.ts'

const comunas = ['01101', '01107', '01401', '02101']
const pairs = comunas.flatMap((a, i) => comunas.slice(i + 1).map((b) => `grupo:${a}+${b}`))
const triples = comunas.map((left) => `grupo:${comunas.filter((code) => code !== left).join('+')}`)
const territories = ['0', '01', '02', '011', '014', '021', ...comunas, ...pairs, ...triples]
const templates = ['comunal', 'resumen']

let database: TestDatabase
let app: App
const fichas: FichaContent[] = []
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  app = testApp({ sql: database.api, catalogue, pollMs: 0 })
  for (const code of territories)
    for (const template of templates) {
      const response = await app.request(`/api/fichas/${encodeURIComponent(code)}?plantilla=${template}`)
      if (response.status !== 200) throw new Error(`${code}: ${await response.text()}`)
      fichas.push((await response.json()) as FichaContent)
    }
}, 120_000)
afterAll(() => database?.drop())

async function pdfOf(content: FichaContent): Promise<Printed> {
  const edition = await new Editions(database.sql, catalogue, 0, () => {}).now()
  const assets = await fichaAssets({ sql: database.sql, catalogue, edition }, content, 'https://radier.prueba', '20-11-2026')
  return figuresInPdf(await renderPdf(content, assets))
}

const workbookOf = async (contents: readonly FichaContent[]): Promise<Printed[]> => figuresInWorkbook(await renderWorkbook(contents))

function csvOf(content: FichaContent): Printed {
  const found = new Map<string, string[]>()
  for (const line of new TextDecoder()
    .decode(renderCsv([content]))
    .split('\r\n')
    .slice(1, -1)) {
    const fields = [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    )
    found.set(fields[13] as string, [fields[6] as string])
  }
  return found
}

/** The same content with one figure that says something else. */
function tampered(content: FichaContent): FichaContent {
  const copy = structuredClone(content)
  const known = figuresOf(copy).find(({ value }) => value !== null) as Figure
  for (const figure of figuresOf(copy))
    if (figure.key === known.key) Object.assign(figure, { value: (known.value as number) + 1, text: `${known.text}9` })
  return copy
}

describe('every figure of twenty territories in both templates', () => {
  it('there are twenty territories, and figures in each', () => {
    expect(new Set(fichas.map(({ territory }) => territory.code)).size).toBe(20)
    expect(Math.min(...fichas.map((content) => figuresOf(content).length))).toBeGreaterThan(20)
  })

  it('is in the CSV as the API tells it', () => {
    for (const content of fichas) expect(differences(content, csvOf(content)), content.title).toEqual([])
  })

  it('reads in the workbook as the API tells it, and is a number wherever it is known', async () => {
    for (const template of templates) {
      const own = fichas.filter((content) => content.query.template === template)
      const sheets = await workbookOf(own)
      expect(sheets).toHaveLength(own.length)
      for (const [i, content] of own.entries()) expect(differences(content, sheets[i]!), content.title).toEqual([])
    }
  })

  it.skipIf(missing('pdfinfo'))(
    'is in the PDF as the API tells it',
    async () => {
      for (const content of fichas) expect(differences(content, await pdfOf(content)), content.title).toEqual([])
    },
    240_000,
  )

  it('is missed when a renderer says something else', async () => {
    const content = fichas[0]!
    const other = tampered(content)
    expect(differences(content, csvOf(other))).not.toEqual([])
    expect(differences(content, (await workbookOf([other]))[0]!)).not.toEqual([])
    if (!missing('pdfinfo')) expect(differences(content, await pdfOf(other))).not.toEqual([])
  })
})
