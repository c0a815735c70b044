import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import type { App } from '@radier/api/app'
import { Editions } from '@radier/api/edition'
import { fichaAssets, outlinesOf } from '@radier/api/reports/assets'
import { inert } from '@radier/api/reports/cells'
import { renderCsv } from '@radier/api/reports/csv'
import { renderGeojson } from '@radier/api/reports/geojson'
import { renderGeopackage } from '@radier/api/reports/geopackage'
import { renderPng, renderSvg } from '@radier/api/reports/map-page'
import { renderParquet } from '@radier/api/reports/parquet'
import { renderPptx } from '@radier/api/reports/pptx'
import { sheetNames } from '@radier/api/reports/sheet-names'
import { renderWorkbook } from '@radier/api/reports/workbook'
import { catalogue } from '@radier/geodata/catalogue'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { inRows } from '@radier/geodata/ficha/span'
import { unzipSync } from 'fflate'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import initSqlJs from 'sql.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../support/app.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { fillFichaCountry } from '../../support/ficha-country.ts'

const codes = ['01101', '01107', '01401', '02101']
let database: TestDatabase
let app: App
let contents: FichaContent[]
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  app = testApp({ sql: database.api, catalogue, pollMs: 0 })
  contents = await Promise.all(codes.map(async (code) => (await app.request(`/api/fichas/${code}`)).json()))
}, 120_000)
afterAll(() => database?.drop())

const ground = async () => ({ sql: database.sql, catalogue, edition: await new Editions(database.sql, catalogue, 0, () => {}).now() })
const assets = async (content: FichaContent) => fichaAssets(await ground(), content, 'https://radier.prueba', '20-11-2026')

describe('the workbook of several fichas', () => {
  it('has an index, a summary, a sheet for each territory, a dictionary and a methodology', async () => {
    const { SheetNames } = read(await renderWorkbook(contents))
    expect(SheetNames.slice(0, 3)).toEqual(['Índice', 'Resumen', 'Comuna de Prueba'])
    expect(SheetNames.slice(-2)).toEqual(['Diccionario', 'Metodología'])
    expect(SheetNames).toHaveLength(8)
  })

  it('can be added by column: the households of the comunas are those of the country', async () => {
    const rows = utils.sheet_to_json<Record<string, unknown>>(read(await renderWorkbook(contents)).Sheets.Resumen!)
    const column = Object.keys(rows[0]!).find((name) => name.startsWith('Hogares censados')) as string
    expect(rows.map((row) => row[column])).toEqual([100, 50, 80, 40])
  })

  it('holds no formula, whatever a name says, and freezes and repeats its heads', async () => {
    const files = unzipSync(await renderWorkbook(contents))
    const sheets = Object.entries(files).filter(([path]) => /worksheets\/sheet/.test(path))
    expect(sheets).toHaveLength(8)
    for (const [, bytes] of sheets) {
      const xml = new TextDecoder().decode(bytes)
      expect(xml).not.toMatch(/<f[ >]/)
      expect(xml).toContain('state="frozen"')
      expect(xml).toContain('fitToPage="1"')
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="(portrait|landscape)" fitToWidth="[01]" fitToHeight="0"\/>/)
    }
    const workbook = new TextDecoder().decode(files['xl/workbook.xml'])
    expect(workbook).toContain("'Índice'!$1:$1</definedName>")
    expect(workbook).toContain("'Resumen'!$A:$B,'Resumen'!$1:$1</definedName>")
  })

  it('makes a row as tall as the words that wrap in it', async () => {
    const files = unzipSync(await renderWorkbook(contents))
    const heights = (sheet: number) =>
      [...new TextDecoder().decode(files[`xl/worksheets/sheet${sheet}.xml`]).matchAll(/<row [^>]*>/g)].map(([row]) =>
        Number(/ ht="([\d.]+)"/.exec(row)?.[1] ?? 0),
      )
    const [head, first] = heights(2)
    expect(head).toBeGreaterThanOrEqual(28)
    expect(first).toBe(0)
    expect(Math.max(...heights(8))).toBeGreaterThan(40)
  })

  it('of one ficha has the sheet that is read before the figures with their keys, and a link to each section and back', async () => {
    const bytes = await renderWorkbook([contents[0]!])
    const { SheetNames, Sheets, Props } = read(bytes)
    expect(SheetNames).toEqual(['Índice', 'Comuna de Prueba', 'Cifras', 'Metodología'])
    expect(Props).toMatchObject({ Title: 'Ficha comunal: Comuna de Prueba', Author: 'Radier' })
    const sheet = Sheets['Comuna de Prueba']!
    const links = Object.values(Sheets.Índice!).flatMap((cell) =>
      cell?.l ? [[cell.v.trim(), String(cell.l.Target).split('!')] as const] : [],
    )
    for (const [title, [name = '', at = '']] of links) {
      const target = read(bytes).Sheets[name.replace(/^#?'|'$/g, '')]
      expect(target, title).toBeDefined()
      if (name.includes('Comuna de Prueba')) expect(target![at]?.v).toBe(title)
    }
    expect(links.length).toBeGreaterThan(5)
    expect(sheet.A3?.l?.Target).toBe("#'Índice'!A1")
    expect(sheet['!autofilter']?.ref).toMatch(/^A4:[H-J]\d+$/)
    expect(Sheets.Cifras!['!autofilter']).toBeDefined()
  })

  it('says s/i in the summary where one ficha lacks a figure that another has', async () => {
    const short = { ...contents[0]!, sections: contents[0]!.sections.slice(0, 1) }
    const rows = utils.sheet_to_json<unknown[]>(read(await renderWorkbook([short, contents[1]!])).Sheets.Resumen!, {
      header: 1,
      blankrows: false,
    })
    expect(rows[1]!.slice(0, -1)).not.toContain(undefined)
    expect(rows[1]).toContain('s/i')
  })

  it.skipIf(spawnSync('soffice', ['--version']).error !== undefined)(
    'opens in LibreOffice with every row of its index',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'radier-'))
      try {
        writeFileSync(join(folder, 'a.xlsx'), await renderWorkbook(contents))
        const profile = `-env:UserInstallation=file://${folder}/profile`
        execFileSync(
          'soffice',
          [
            profile,
            '--headless',
            '--convert-to',
            'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
            '--outdir',
            folder,
            join(folder, 'a.xlsx'),
          ],
          { stdio: 'ignore' },
        )
        const made = readdirSync(folder).filter((name) => name.endsWith('.csv'))
        expect(made).toHaveLength(8)
        const resumen = readFileSync(join(folder, 'a-Resumen.csv'), 'utf8').trim().split('\n')
        expect(resumen).toHaveLength(5)
        expect(resumen[4]).toContain('s/i')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    180_000,
  )
})

describe('names of sheets', () => {
  it('are short, allowed and each once', () => {
    const names = sheetNames(['a/b:c*?[d]', 'A b c d', "'='", '', 'x'.repeat(40), 'x'.repeat(41), 'History'])
    expect(names).toEqual(['a b c d', 'A b c d (2)', '=', 'Hoja', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'History (2)'])
  })
})

describe('text of a cell', () => {
  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['+1+cmd', "'+1+cmd"],
    ['  @SUM(A1)', "'  @SUM(A1)"],
    ['-2', "'-2"],
    ['+9,1 %', '+9,1 %'],
    ['−1,1 %', '−1,1 %'],
    ['O’Higgins', 'O’Higgins'],
  ])('%s is written %s', (text, expected) => expect(inert(text)).toBe(expected))
})

describe('the CSV', () => {
  it('starts with the mark of UTF-8, parts fields with semicolons and writes decimals with a comma', () => {
    const bytes = renderCsv(contents)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(';10;10,0;de cada 100 hogares;')
    expect(text).not.toMatch(/(^|;)"?=/m)
  })
})

describe('the Parquet', () => {
  it('has the figures as numbers, codes as text, and the dictionary of every column and the sources inside', async () => {
    const bytes = renderParquet(contents)
    const metadata = parquetMetadata(bytes.slice().buffer)
    const types = new Map(metadata.schema.slice(1).map(({ name, type, converted_type: text }) => [name, text ?? type]))
    expect([types.get('valor'), types.get('codigo'), types.get('periodo')]).toEqual(['DOUBLE', 'UTF8', 'UTF8'])
    const kept = (key: string) => JSON.parse(metadata.key_value_metadata?.find((one) => one.key === key)?.value ?? 'null')
    expect(Object.keys(kept('diccionario')).sort()).toEqual([...types.keys()].sort())
    expect(kept('fuentes').length).toBeGreaterThan(3)
    const rows = await parquetReadObjects({ file: bytes.slice().buffer })
    expect(new Set(rows.map(({ codigo }) => codigo))).toEqual(new Set(codes))
    expect(rows.find(({ clave }) => clave === 'hogares_allegados.conteo.2024.02101')).toMatchObject({ valor: null, texto: 's/i' })
  })
})

describe('the territories with their figures', () => {
  it('are a GeoJSON with an outline each and null where nothing is known', async () => {
    const collection = JSON.parse(new TextDecoder().decode(renderGeojson(contents, await outlinesOf(await ground(), codes))))
    expect(collection.features.map(({ geometry }: { geometry: { type: string } }) => geometry.type)).toEqual(
      codes.map(() => 'MultiPolygon'),
    )
    const allegados = collection.features.map(
      ({ properties }: { properties: Record<string, unknown> }) => properties['hogares_allegados.conteo.2024'],
    )
    expect(allegados).toEqual([10, 10, 4, null])
  })

  it('keep a territory without outline', () => {
    const collection = JSON.parse(new TextDecoder().decode(renderGeojson(contents, {})))
    expect(collection.features).toHaveLength(4)
    expect(collection.features[0].geometry).toBeNull()
  })

  it('say in every file which figures are only what is known, and of how many comunas', async () => {
    const covers = '343 de 345 comunas, 99 % de la población'
    const country: FichaContent = JSON.parse(JSON.stringify(contents[0]), (_, value) =>
      value?.kind === 'figure' && value.indicator === 'hogares' ? { ...value, covers } : value,
    )
    const { properties } = JSON.parse(new TextDecoder().decode(renderGeojson([country], {}))).features[0]
    const part = `hogares.conteo.2024: ${covers}`
    expect(properties.lo_conocido).toBe(part)
    expect(new TextDecoder().decode(renderCsv([country]))).toContain(`;${covers}\r\n`)
    const { Sheets, SheetNames } = read(await renderWorkbook([country]))
    for (const name of SheetNames.slice(1, 3)) expect(utils.sheet_to_csv(Sheets[name]!), name).toContain(covers)
    const SQL = await initSqlJs()
    const db = new SQL.Database(await renderGeopackage([country], {}))
    expect(db.exec('select lo_conocido from territorio')[0]?.values).toEqual([[properties.lo_conocido]])
    db.close()
    expect(JSON.parse(new TextDecoder().decode(renderGeojson(contents, {}))).features[0].properties.lo_conocido).toBeNull()
  })

  it('are a GeoPackage whose tables say what they hold', async () => {
    const SQL = await initSqlJs()
    const db = new SQL.Database(await renderGeopackage(contents, await outlinesOf(await ground(), codes)))
    const rows = (sql: string) => db.exec(sql)[0]?.values
    expect(rows('pragma application_id')).toEqual([[0x47504b47]])
    expect(rows('select table_name, data_type, srs_id from gpkg_contents')).toEqual([['territorio', 'features', 4326]])
    expect(rows('select geometry_type_name, srs_id from gpkg_geometry_columns')).toEqual([['MULTIPOLYGON', 4326]])
    expect(rows('select codigo, "hogares_allegados.conteo.2024", hex(substr(geom, 1, 8)) from territorio')).toEqual([
      ['01101', 10, '47500003E6100000'],
      ['01107', 10, '47500003E6100000'],
      ['01401', 4, '47500003E6100000'],
      ['02101', null, '47500003E6100000'],
    ])
    expect(rows("select count(*) from gpkg_data_columns where title like 'Hogares allegados%'")?.[0]?.[0]).toBeGreaterThan(0)
    expect(rows(`select typeof("hogares_allegados.conteo.2024"), "hogares_allegados.conteo.2024.texto" from territorio limit 1`)).toEqual([
      ['real', '10'],
    ])
    expect(rows('pragma integrity_check')).toEqual([['ok']])
    db.close()
  })
})

describe('the map as a page', () => {
  it('carries legend, scale, source and identity, and no text that escapes', async () => {
    const svg = new TextDecoder().decode(renderSvg(contents[1]!, await assets(contents[1]!))!)
    for (const expected of ['&quot;clic&quot;', ' km', '>N<', 'Contornos', contents[1]!.id]) expect(svg).toContain(expected)
    expect(svg).not.toContain('href')
  })

  it('is a PNG twice its size', async () => {
    const png = Buffer.from(renderPng(contents[0]!, await assets(contents[0]!))!)
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1440)
  })

  it('has none when the ficha has no map', async () => {
    expect(renderSvg({ ...contents[0]!, sections: [] }, await assets(contents[0]!))).toBeNull()
  })
})

describe('the slides', () => {
  it('are a cover and one or more for each row of sections, whose text can be read', async () => {
    const files = unzipSync(await renderPptx(contents[1]!, await assets(contents[1]!)))
    const slides = Object.keys(files).filter((path) => /slides\/slide\d+\.xml$/.test(path))
    const told = inRows(contents[1]!.sections).filter((row) =>
      row.some(({ blocks }) => blocks.some(({ kind }) => kind !== 'sources' && kind !== 'note')),
    )
    expect(slides.length).toBeGreaterThan(told.length)
    const all = slides.map((path) => new TextDecoder().decode(files[path])).join('')
    for (const expected of ['Cómo se compone el déficit', contents[1]!.id, 's/i']) expect(all).toContain(expected)
  })

  it('leave no half of them empty', async () => {
    const [inch, left, right] = [914_400, 0.6, 12.73]
    const files = unzipSync(await renderPptx(contents[0]!, await assets(contents[0]!)))
    for (const path of Object.keys(files).filter((name) => /slides\/slide\d+\.xml$/.test(name))) {
      const boxes = [
        ...new TextDecoder().decode(files[path]).matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g),
      ].map((match) => match.slice(1).map((emu) => Number(emu) / inch))
      const body = boxes.filter(([, y = 0]) => y > 1.2 && y < 6.8)
      const reach = [Math.min(...body.map(([x = 0]) => x)), Math.max(...body.map(([x = 0, , w = 0]) => x + w))]
      expect([path, ...reach.map((x) => Math.round(x * 100) / 100)]).toEqual([path, left, right])
    }
  })
})
