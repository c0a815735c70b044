/** PDF = XLSX = CSV = GeoJSON = GPKG = API: every figure of a ficha, character by character, wherever it is printed, and digit by digit where it is stored. */
import { read } from '@e965/xlsx'
import type { App } from '@radier/api/app'
import { Editions } from '@radier/api/edition'
import { fichaAssets } from '@radier/api/reports/assets'
import { renderCsv } from '@radier/api/reports/csv'
import { renderGeojson } from '@radier/api/reports/geojson'
import { renderGeopackage } from '@radier/api/reports/geopackage'
import { renderParquet } from '@radier/api/reports/parquet'
import { renderPdf } from '@radier/api/reports/pdf/render'
import { renderWorkbook } from '@radier/api/reports/workbook'
import { catalogue } from '@radier/geodata/catalogue'
import { type FichaContent, type Figure, figuresOf } from '@radier/geodata/ficha/content'
import { templates } from '@radier/geodata/ficha/templates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'
import { figuresInPdf, missing } from '../support/poppler.ts'
import {
  type Data,
  differences,
  figuresInCsv,
  figuresInGeojson,
  figuresInGeopackage,
  figuresInParquet,
  figuresInWorkbook,
  imprecise,
  ownFigures,
  type Printed,
  untyped,
} from '../support/printed.ts'

const comunas = ['01101', '01107', '01401', '02101']
const pairs = comunas.flatMap((a, i) => comunas.slice(i + 1).map((b) => `grupo:${a}+${b}`))
const triples = comunas.map((left) => `grupo:${comunas.filter((code) => code !== left).join('+')}`)
const territories = ['0', '01', '02', '011', '014', '021', ...comunas, ...pairs, ...triples]

let database: TestDatabase
let app: App
const fichas: FichaContent[] = []
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  app = testApp({ sql: database.api, catalogue, pollMs: 0 })
  for (const code of territories)
    for (const template of Object.keys(templates)) {
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

/** What each format of data holds of a ficha, and which of its figures. */
const formats: [name: string, read: (content: FichaContent) => Promise<Data>, of: (content: FichaContent) => Figure[]][] = [
  ['workbook', async (content) => figuresInWorkbook(await renderWorkbook([content]), [content])[0]!, figuresOf],
  ['CSV', async (content) => figuresInCsv(renderCsv([content])), figuresOf],
  ['Parquet', async (content) => figuresInParquet(renderParquet([content])), figuresOf],
  ['GeoJSON', async (content) => figuresInGeojson(renderGeojson([content], {})), ownFigures],
  ['GeoPackage', async (content) => figuresInGeopackage(await renderGeopackage([content], {})), ownFigures],
]
const storedIn = (name: string, figures: Figure[]) => (name === 'CSV' ? untyped(figures) : figures)

/** The same content with one figure of its own that says or holds something else. */
function tampered(content: FichaContent, change: (figure: Figure) => Partial<Figure>): FichaContent {
  const copy = structuredClone(content)
  const { key } = ownFigures(copy).find(({ value }) => value !== null) as Figure
  for (const figure of figuresOf(copy)) if (figure.key === key) Object.assign(figure, change(figure))
  return copy
}
const otherText = (content: FichaContent) => tampered(content, ({ value, text }) => ({ value: (value as number) + 1, text: `${text}9` }))
const otherDigit = (content: FichaContent) => tampered(content, ({ value }) => ({ value: (value as number) + 1e-9 }))

describe('every figure of twenty territories in every template', () => {
  it('there are twenty territories, and figures in each', () => {
    expect(new Set(fichas.map(({ territory }) => territory.code)).size).toBe(20)
    expect(Math.min(...fichas.map((content) => figuresOf(content).length))).toBeGreaterThan(20)
  })

  it.each(formats)('reads in the %s as the API tells it, and is stored with every digit', async (name, read, of) => {
    for (const content of fichas) {
      const { printed, stored } = await read(content)
      expect(differences(content, printed, of(content)), content.title).toEqual([])
      expect(imprecise(storedIn(name, of(content)), stored), content.title).toEqual([])
    }
  })

  it('reads so too in a workbook of many', async () => {
    for (const template of Object.keys(templates)) {
      const own = fichas.filter(({ query }) => query.template === template)
      const sheets = figuresInWorkbook(await renderWorkbook(own), own)
      for (const [i, content] of own.entries()) {
        expect(differences(content, sheets[i]!.printed), content.title).toEqual([])
        expect(imprecise(figuresOf(content), sheets[i]!.stored), content.title).toEqual([])
      }
    }
  })

  it.skipIf(missing('pdfinfo'))(
    'is in the PDF as the API tells it',
    async () => {
      for (const content of fichas) expect(differences(content, await pdfOf(content)), content.title).toEqual([])
    },
    240_000,
  )

  it.each(formats)('is missed when the %s says something else, or holds another digit', async (name, read, of) => {
    const content = fichas.find((content) => ownFigures(content).some(({ value }) => value !== null))!
    expect(differences(content, (await read(otherText(content))).printed, of(content))).not.toEqual([])
    expect(imprecise(storedIn(name, of(content)), (await read(otherDigit(content))).stored)).not.toEqual([])
  })

  it.skipIf(missing('pdfinfo'))('is missed when the PDF says something else', async () => {
    expect(differences(fichas[0]!, await pdfOf(otherText(fichas[0]!)))).not.toEqual([])
  })
})

/** A figure whose text is not its value: rounded away, without sign, or no quantity. */
const strange: [what: string, figure: Partial<Figure>][] = [
  ['a small number whose digits are all rounded away', { value: 0.028, text: '0', decimals: 0 }],
  ['a small negative one, which has no sign then', { value: -0.028, text: '0,0', decimals: 1 }],
  ['a change that is rounded away', { value: -0.04, text: '0,0 %', decimals: 1, style: 'cambio' }],
  ['more digits than anybody reads', { value: 12345.678901234567, text: '12.345,7', decimals: 1 }],
  ['a number that a program writes with an exponent', { value: 1e-7, text: '0,00', decimals: 2 }],
  ['a year, which is text', { value: 2015, text: '2015', decimals: 0, style: 'ano' }],
]

describe('a figure as it is stored', () => {
  it.each(strange.flatMap(([what, figure]) => formats.map(([name, read, of]) => ({ what, figure, name, read, of }))))(
    '$what: $name',
    async ({ figure, name, read, of }) => {
      const content = tampered(fichas.find((content) => ownFigures(content).some(({ value }) => value !== null))!, () => figure)
      const { printed, stored } = await read(content)
      expect(differences(content, printed, of(content))).toEqual([])
      expect(imprecise(storedIn(name, of(content)), stored)).toEqual([])
    },
  )

  it('codes are text in every file that has types', async () => {
    const content = fichas.find(({ territory }) => territory.code === '01101')!
    expect(JSON.parse(new TextDecoder().decode(renderGeojson([content], {}))).features[0].properties.codigo).toBe('01101')
    for (const { Sheets, SheetNames } of [read(await renderWorkbook([content])), read(await renderWorkbook([content, fichas[0]!]))])
      for (const name of SheetNames)
        for (const [at, cell] of Object.entries(Sheets[name]!))
          if (/^01(101)?$/.test(String((cell as { v?: unknown }).v))) expect((cell as { t: string }).t, `${name}!${at}`).toBe('s')
  })
})
