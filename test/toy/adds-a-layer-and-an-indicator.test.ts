/** What geodata/README.md promises: one file per thing, and the rest follows. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { VectorTile } from '@mapbox/vector-tile'
import type { CatalogueAnswer, ValuesAnswer } from '@radier/api/contract'
import { startServer } from '@radier/api/main'
import { runLoads } from '@radier/etl/run'
import { type Catalogue, catalogue, catalogueFaults } from '@radier/geodata/catalogue'
import { PbfReader } from 'pbf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { coloured, visitor } from '../support/browser.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { toyDefinitions, toyFiles } from './toy-files.ts'

const person = visitor()
const folder = mkdtempSync(join(tmpdir(), 'radier-toy-'))
let database: TestDatabase
let server: Awaited<ReturnType<typeof startServer>>
const json = async <T>(path: string) => (await (await fetch(server.address + path)).json()) as T

beforeAll(async () => {
  const definitions = toyDefinitions(fileURLToPath(new URL('../../geodata', import.meta.url)))
  for (const [file, text] of Object.entries({ ...toyFiles, ...definitions })) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const grown: Catalogue = {
    sources: { ...catalogue.sources, ...(await read('sources', 'sedes_de_prueba', 'cuentas_de_prueba')) },
    layers: { ...catalogue.layers, ...(await read('layers', 'sede_de_prueba')) },
    indicators: { ...catalogue.indicators, ...(await read('indicators', 'socios_de_prueba')) },
  }
  expect(catalogueFaults(grown)).toEqual([])
  database = await testDatabase()
  const { results } = await runLoads({
    sql: database.sql,
    catalogue: grown,
    mirror: folder,
    drop: join(folder, 'entrega'),
    cache: join(folder, 'cache'),
    sources: ['sedes_de_prueba', 'cuentas_de_prueba'],
  })
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['publicada', 'publicada'])
  server = await startServer({ databaseUrl: database.apiUrl, catalogue: grown, port: 0, host: '127.0.0.1', webDir: inject('webDir') })
})

afterAll(async () => {
  await server?.close()
  await database?.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Definitions as a person adds them: one file each, whose name is the id. */
async function read(kind: string, ...ids: string[]) {
  const files = await Promise.all(ids.map((id) => import(/* @vite-ignore */ pathToFileURL(join(folder, kind, `${id}.ts`)).href)))
  return Object.fromEntries(ids.map((id, i) => [id, files[i].default]))
}

describe('a layer and an indicator added as one file each', () => {
  it('are in the catalogue of the API, loaded', async () => {
    const { layers, indicators } = await json<CatalogueAnswer>('/api/catalogue')
    expect(layers.sede_de_prueba).toMatchObject({ title: 'Sedes de prueba', features: 3, comunas: 2 })
    expect(indicators.socios_de_prueba!.available).toContainEqual({ level: 'comuna', period: '2025', known: 3, total: 346 })
  })

  it('have values that a person can add by hand, and null where the file says nothing', async () => {
    const values = await json<ValuesAnswer>('/api/values/socios_de_prueba/comuna/2025')
    const at = (code: string) => values.tasa[values.codes.indexOf(code)]
    expect([at('13101'), at('13120'), at('05101'), at('13124')]).toEqual([25, 50, 0, null])
  })

  it('travel in tiles, without what is personal', async () => {
    const { layers } = await json<CatalogueAnswer>('/api/catalogue')
    const response = await fetch(`${server.address}/api/tiles/sede_de_prueba/${layers.sede_de_prueba!.load}/9/155/306`)
    const tile = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer()))).layers.sede_de_prueba!
    const names = Array.from({ length: tile.length }, (_, i) => tile.feature(i).properties)
    expect(names.map((p) => p.nombre).sort()).toEqual(['Sede Norte', 'Sede Sur'])
    expect(names.flatMap((p) => Object.keys(p)).filter((key) => key === 'telefono')).toEqual([])
  })

  it('are found in the indicator picker, and the legend says the new sentence', async () => {
    const page = await person.open('/', { address: server.address })
    await page.getByRole('button', { name: /^Indicador/ }).click()
    await page.getByLabel('Filtrar indicadores').fill('socios de prueba')
    await page.keyboard.press('Enter')
    const legend = page.getByRole('region', { name: 'Leyenda' })
    await legend.getByText('socios de una sede de prueba').waitFor()
    await coloured(page)
    expect(await page.locator('.laminas [data-cut="13120"]').getAttribute('class')).toBe('k2')
    expect(await page.locator('.laminas [data-cut="13124"]').getAttribute('class')).toBe('ks')
  })

  it('are found in the layers panel, and their tiles are drawn when switched on', async () => {
    const page = await person.open('/?i=socios_de_prueba&mapa=-70.6500,-33.4500,9.00', { address: server.address })
    await page.locator('canvas.maplibregl-canvas').waitFor()
    const tile = page.waitForResponse((response) => response.url().includes('/api/tiles/sede_de_prueba/'))
    await page.getByRole('button', { name: /^Capas/ }).click()
    await page.getByRole('checkbox', { name: /^Sedes de prueba/ }).check()
    expect((await tile).status()).toBe(200)
    await page.getByRole('button', { name: 'Ficha de dato: Sedes de prueba' }).click()
    await page.locator('.data-sheet').getByText('Editor de prueba').waitFor()
  })
})
