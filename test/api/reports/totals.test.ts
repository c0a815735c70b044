/** 346 comunas in one workbook: where the catalogue knows what was published of the country, its column adds up to that. */

import { read, utils } from '@e965/xlsx'
import { fichaOf } from '@radier/api/answers/ficha'
import { renderTogether } from '@radier/api/answers/ficha-formats'
import { createService } from '@radier/api/service'
import { runLoads } from '@radier/etl/run'
import { catalogue, operandsOf } from '@radier/geodata/catalogue'
import type { FichaContent } from '@radier/geodata/ficha/content'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

type Row = Record<string, string | number>
const added = ['poblacion', 'hogares', 'hogares_allegados', 'viviendas_irrecuperables']
const operands = new Set(added.flatMap((id) => operandsOf(catalogue.indicators[id]!, '2024').map(({ name }) => name)))
const feeds = (id: string) =>
  catalogue.sources[id]!.tables?.some(({ variables }) => Object.keys(variables).some((name) => operands.has(name)))
const needed = Object.keys(catalogue.sources).filter(feeds)
let database: TestDatabase
let summary: Row[]
let labels: Map<string, string>

beforeAll(async () => {
  database = await testDatabase()
  const { ok } = await runLoads({ sql: database.sql, catalogue, starter: true, sources: needed })
  expect(ok).toBe(true)
  const service = createService(database.api, catalogue, 0)
  const edition = await service.editions.now()
  const comunas = await database.sql<{ code: string }[]>`select code from radier.territory where level = 'comuna' order by code`
  const contents: FichaContent[] = []
  for (const { code } of comunas) contents.push(await fichaOf(service, edition, { territory: code, sections: ['deficit', 'personas'] }))
  const bytes = await renderTogether(service, edition, contents, 'xlsx')
  const { Sheets } = read(bytes, { sheets: ['Resumen', 'Diccionario'] })
  const rows = (name: string) => utils.sheet_to_json<Row>(Sheets[name]!)
  summary = rows('Resumen')
  labels = new Map(rows('Diccionario').map(({ Columna, Etiqueta }) => [String(Columna), String(Etiqueta)]))
}, 240_000)
afterAll(() => database?.drop())

/** What was published of the country, of the indicator itself or of the variable that it counts. */
function published(indicator: string, period: string): number | undefined {
  const { value, controls = [] } = catalogue.indicators[indicator]!
  const own = controls.find((control) => control.level === 'pais' && control.measure === 'conteo' && control.period === period)
  const variables = Object.values(catalogue.sources).flatMap((source) => source.controls ?? [])
  return (own ?? variables.find((c) => c.level === 'pais' && c.variable === value.conteo && c.period === period))?.value
}

it('has every comuna once', () => {
  expect(summary).toHaveLength(346)
  expect(new Set(summary.map((row) => row.Código)).size).toBe(346)
})

it.each(added)('adds %s up to what was published', (indicator) => {
  const total = published(indicator, '2024')
  const label = labels.get(`${indicator}.conteo.2024`)
  const cells = summary.map((row) => row[label!])
  expect(total).toBeGreaterThan(0)
  expect(cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0)).toBe(total)
  expect(cells.filter((cell) => typeof cell !== 'number' && cell !== 's/i' && cell !== 'no aplica')).toEqual([])
})

it('leaves unknown what is not known of any comuna, and says of the one without households that it does not apply', () => {
  const label = labels.get('deficit_cuantitativo.conteo.2024')
  const cells = summary.map((row) => row[label!])
  expect(cells.filter((cell) => cell === 's/i').length).toBe(345)
  expect(cells.filter((cell) => cell === 'no aplica').length).toBe(1)
})
