import type { CatalogueAnswer, ColumnTable, TablesAnswer } from '@radier/api/contract'
import { connect, type Sql } from '@radier/etl/database'
import { examples } from '@radier/geodata/analysis/examples'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axisOf } from '../../web/src/analysis/axis.ts'
import { createCrossfilter } from '../../web/src/analysis/crossfilter.ts'
import { byStretch, cross, groupBy, whole } from '../../web/src/analysis/groups.ts'
import { readOnly } from '../../web/src/analysis/sql-text.ts'
import { type OpenTable, openTable } from '../../web/src/analysis/table.ts'
import { asked, mapped, phone, visitor } from '../support/browser.ts'
import { mirror, withMirror } from '../support/mirror.ts'
import { openEngine } from '../web/analysis/engine.ts'

const visit = visitor()
const blocks = 'manzana'
let sql: Sql
let tables: TablesAnswer
let catalogue: CatalogueAnswer

const get = async <T>(path: string): Promise<T> => (await fetch(new URL(path, inject('address')))).json() as Promise<T>
const funnel = (page: Page) => page.locator('.funnel').innerText()
/** The counts of the funnel, as they are written. */
const counts = async (page: Page) => (await page.locator('.funnel-count > b, .funnel-step > b').allInnerTexts()).join(' → ')

beforeAll(async () => {
  sql = connect(inject('servedDatabase'), { max: 2 })
  tables = await get('/api/columns')
  catalogue = await get('/api/catalogue')
})
afterAll(() => sql?.end())

async function opened(id: string): Promise<OpenTable> {
  const about = tables.tables.find((table) => table.id === id)
  if (!about) throw new Error(`no table ${id}`)
  return openTable(about, await (await fetch(new URL(about.address, inject('address')))).arrayBuffer(), catalogue)
}

/** Rows as they are read: figures with the decimals that are shown. */
const written = (rows: (string | number | null)[][], decimals: number) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : formatNumber(cell, decimals)))).sort()

withMirror('what the browser counts is what PostGIS answers', () => {
  let table: OpenTable
  let fails: Uint32Array
  const [from, to, least] = [50, 400, 10]
  const where = () => sql`poblacion between ${from} and ${to} and 100.0 * extranjeros / nullif(poblacion, 0) >= ${least}`

  beforeAll(async () => {
    table = await opened(blocks)
    const dimensions = ['poblacion', 'i.extranjeros'].map((name) => {
      const column = table.sorted(name)
      return { column, axis: axisOf(column.sorted, column.whole, column.unknowns.length) }
    })
    const filter = createCrossfilter(table.rows, dimensions, null)
    filter.filter(0, { from, to, unknown: false })
    filter.filter(1, { from: least, to: null, unknown: false })
    fails = filter.fails
    const [{ n } = { n: 0 }] = await sql<{ n: number }[]>`select count(*)::int n from capa.manzana where ${where()}`
    expect(filter.passing()).toBe(n)
    expect(n).toBeGreaterThan(1000)
  })

  test('sums, averages and percentiles of every comuna, to the last digit shown', async () => {
    const own = await sql<{ cut: string; suma: number; promedio: number; mediana: number; p10: number; p90: number }[]>`
      select cut, sum(jovenes)::float8 suma, avg(jovenes)::float8 promedio,
        percentile_cont(0.5) within group (order by jovenes) mediana,
        percentile_cont(0.1) within group (order by jovenes) p10,
        percentile_cont(0.9) within group (order by jovenes) p90
      from capa.manzana where ${where()} group by cut`
    const by = table.grouping('clave.5') ?? whole(0)
    for (const statistic of ['suma', 'promedio', 'mediana', 'p10', 'p90'] as const) {
      const { rows, value } = groupBy(by, fails, table.values('jovenes'), statistic)
      const ours = by.names.flatMap((name, g) => (rows[g] ? [[name, value[g] as number]] : []))
      const theirs = own.map((row) => [row.cut, row[statistic]])
      expect(written(ours, 4), statistic).toEqual(written(theirs, 4))
    }
  })

  test('a pivot of regions by quarters of people', async () => {
    const quarters = byStretch(table.values('poblacion'), table.sorted('poblacion').sorted, 4)
    const regions = table.grouping('clave.2') ?? whole(0)
    const both = cross(regions, quarters)
    const { rows, value } = groupBy(both, fails, table.values('i.jovenes'), 'mediana')
    const ours = both.names.flatMap((name, g) => (rows[g] ? [[name, rows[g] as number, value[g] as number]] : []))
    const own = await sql<{ region: string; cuarto: number; n: number; mediana: number | null }[]>`
      with cortes as (select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by poblacion) c from capa.manzana)
      select left(cut, 2) region, (poblacion >= c[1])::int + (poblacion >= c[2])::int + (poblacion >= c[3])::int cuarto,
        count(*)::int n, percentile_cont(0.5) within group (order by 100.0 * jovenes / nullif(poblacion, 0)) mediana
      from capa.manzana, cortes where ${where()} group by 1, 2`
    const theirs = own.map((row) => [`${row.region} · ${quarters.names[row.cuarto]}`, row.n, row.mediana])
    expect(written(ours, 4)).toEqual(written(theirs, 4))
  })

  test('a comuna is filtered by brush and by keyboard, and the link says it all', async () => {
    const page = await visit.open('/?t=15101&lista=analizar&filtros=poblacion~50~400')
    await page.locator('.hist').first().waitFor()
    const total = async (condition: ReturnType<Sql>) => {
      const [row] = await sql<{ n: number }[]>`select count(*)::int n from capa.manzana where cut = '15101' and ${condition}`
      return formatNumber(row?.n)
    }
    const [all, some] = [await total(sql`true`), await total(sql`poblacion between 50 and 400`)]
    expect(await counts(page)).toBe(`${all} → ${some}`)
    const low = page.getByRole('slider', { name: 'Personas, desde' })
    const before = Number(await low.getAttribute('aria-valuenow'))
    await low.focus()
    await page.keyboard.press('ArrowRight')
    const after = Number(await low.getAttribute('aria-valuenow'))
    expect(after).toBeGreaterThan(before)
    expect(await counts(page)).toBe(`${all} → ${await total(sql`poblacion between ${after} and 400`)}`)
    expect(page.url()).toContain(`filtros=poblacion~${after}~400`)
    await page.locator('#agrupar').selectOption('distrito censal')
    const foot = await page.locator('.groups .sum td').first().innerText()
    expect(foot).toBe(await total(sql`poblacion between ${after} and 400`))
    await low.focus()
    await page.keyboard.press('Delete')
    expect(await counts(page)).toBe(all)
  })

  test('dragging over a histogram filters the whole country, and the dots on the plates follow', async () => {
    const page = await visit.open('/?lista=analizar')
    const plot = page.locator('.hist-plot').first()
    await plot.waitFor()
    expect(await funnel(page)).toContain('166.302')
    const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40)
    await page.mouse.move(box.x + box.width * 0.7, box.y + 40)
    await page.waitForFunction(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.filtro-puntos')
      return canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((v) => v > 0)
    })
    await page.mouse.up()
    const [, low, high] = /filtros=poblacion~(\d+)~(\d+)/.exec(page.url()) ?? []
    const [row] = await sql<
      { n: number }[]
    >`select count(*)::int n from capa.manzana where poblacion between ${Number(low)} and ${Number(high)}`
    expect(await counts(page)).toBe(`166.302 → ${formatNumber(row?.n)}`)
  })

  test('columns travel once: opening the same link again asks for none', async () => {
    const page = await visit.open('/?lista=analizar')
    await page.locator('.hist').first().waitFor()
    const again = asked(page, /\/api\/columns\/\w+\/\d+/)
    await page.reload()
    await page.locator('.hist').first().waitFor()
    expect(again).toEqual([])
  })
})

describe('the SQL console', () => {
  /** Pastes a query over the one there was, as a person does. */
  const run = async (page: Page, text: string) => {
    await page.locator('.sql-editor .cm-content').click()
    await page.keyboard.press('Control+A')
    await page.locator('.sql-editor .cm-content').evaluate((editor, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, text)
    await page.getByRole('button', { name: 'Ejecutar' }).click()
  }

  test('every worked example over what is loaded runs, and finds something', async () => {
    const engine = await openEngine()
    const loaded = new Map(tables.tables.map((table) => [table.id, table]))
    const usable = examples.filter((example) => example.tables.every((id) => loaded.has(id)))
    expect(examples.length).toBeGreaterThanOrEqual(12)
    expect(usable.length).toBeGreaterThanOrEqual(mirror ? 10 : 5)
    for (const id of new Set(usable.flatMap((example) => example.tables))) {
      const { address, columns } = loaded.get(id) as ColumnTable
      engine.fill(id, columns, new Uint8Array(await (await fetch(new URL(address, inject('address')))).arrayBuffer()))
    }
    for (const { title, sql: text } of usable) {
      const read = readOnly(text)
      expect('sql' in read && engine.ask(read.sql).rows.length, title).toBeGreaterThan(0)
    }
  })

  test('an example runs with one press and says what it found', async () => {
    const page = await visit.open('/?lista=analizar&datos=comunas&consola=1')
    await page.getByRole('button', { name: 'Ejemplos' }).click()
    await page.getByRole('button', { name: 'Comunas con más allegados' }).click()
    await page.locator('.result').waitFor()
    expect(await page.locator('.result h2').innerText()).toContain('20 filas')
  })

  test('a misspelt column is named with its line and mended with one press', async () => {
    const page = await visit.open('/?lista=analizar&datos=comunas&consola=1')
    await run(page, 'SELECT cut, nombre\nFROM comunas\nWHERE regin IS NOT NULL')
    const says = page.locator('.says')
    await says.waitFor()
    expect(await says.innerText()).toMatch(/No existe la columna «regin»[\s\S]*línea 3[\s\S]*¿Quiso decir «region»\?/)
    await says.getByRole('button', { name: 'Corregir' }).click()
    await page.locator('.result').waitFor()
    expect(await page.locator('.result h2').innerText()).toContain('346 filas')
    expect(decodeURIComponent(page.url())).toContain('WHERE region IS NOT NULL')
  })

  test('what would write is explained; what never ends is cancelled, and the console goes on', async () => {
    const page = await visit.open('/?lista=analizar&datos=comunas&consola=1')
    await run(page, 'DROP TABLE comunas')
    expect(await page.locator('.says').innerText()).toContain('sólo lectura')
    await run(page, 'SELECT COUNT(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 7')
    await page.getByRole('button', { name: 'Cancelar' }).click()
    await page.getByText('La consulta se canceló.').waitFor()
    await run(page, 'SELECT COUNT(*) AS n FROM comunas')
    await page.locator('.result td').first().waitFor()
    expect(await page.locator('.result td').first().innerText()).toBe('346')
  })

  test('whoever opens the link of a query sees its text; its rows are outlined on the map, charted and saved', async () => {
    const query = "SELECT cut, nombre, hogares_allegados FROM comunas WHERE region LIKE 'Arica%'"
    const page = await visit.open(`/?mapa=-69.8000,-18.4000,7.50&lista=analizar&consola=1&sql=${encodeURIComponent(query)}`)
    await mapped(page)
    await page.getByRole('button', { name: 'Ejecutar' }).click()
    await page.locator('.on-map').waitFor()
    expect(await page.locator('.on-map').innerText()).toContain('En el mapa, 4 comunas')
    await page.getByRole('button', { name: 'Gráfico' }).last().click()
    await page.locator('.result-plot .recharts-bar-rectangle').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    expect((await download).suggestedFilename()).toBe('Consulta de comunas.csv')
    await page.getByRole('button', { name: 'Guardar receta' }).click()
    await page.getByRole('button', { name: 'Recetas guardadas' }).click()
    expect(await page.locator('.recipes').innerText()).toContain('Consulta de comunas')
  })
})

test('nothing of the analysis is asked for before it is opened', async () => {
  const page = await visit.page()
  const heavy = asked(page, /duckdb|console-|editor-|filter-on-map|\/api\/columns/)
  await page.goto('/')
  await page.locator('.laminas').waitFor()
  await page.waitForLoadState('networkidle')
  expect(heavy).toEqual([])
})

test('on a phone the histograms are a list in the sheet, and the console fills the screen', async () => {
  const page = await visit.open('/?t=15101&datos=comunas&lista=analizar', phone)
  await page.locator('.hist').first().waitFor()
  const [first, second] = await page.locator('.hist').evaluateAll((all) => all.slice(0, 2).map((e) => e.getBoundingClientRect().top))
  expect(second).toBeGreaterThan(first ?? 0)
  await page.getByRole('button', { name: 'Consola SQL' }).click()
  await page.locator('.console').waitFor()
  const box = await page.locator('.console-panel').boundingBox()
  expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 360, 740])
})
