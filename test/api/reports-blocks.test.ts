/** Reports over drawn areas and over a layer of blocks, whose figures are computed when asked. */
import type { NewAreaAnswer, TerritoryAnswer } from '@radier/api/contract'
import { type FichaContent, figuresOf, plainText, type TableBlock } from '@radier/geodata/ficha/content'
import type { ReportAsked } from '@radier/geodata/ficha/report-item'
import { formatNumber } from '@radier/geodata/measure/format'
import { expect, it } from 'vitest'
import { corner } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()
const send = (path: string, body: unknown) =>
  toy.app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const report = async (...items: ReportAsked[]): Promise<FichaContent> => {
  const response = await send('/api/reports', { title: 'Informe', items })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}
/** An area from south-west to north-east of Comuna de Prueba, in degrees from its corner. */
async function draw(west: number, south: number, east: number, north: number): Promise<string> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x = 0, y = 0]) => [corner.lon + x, corner.lat + y])
  const drawn = await send('/api/areas', { geometry: { type: 'Polygon', coordinates: [ring] }, name: 'El Alba' })
  return ((await drawn.json()) as NewAreaAnswer).code
}

it('compares a drawn area with its comuna by the figures that each has as a territory, and says why one is s/i', async () => {
  const [whole, unknown] = [await draw(0.049, 0.049, 0.0536, 0.053), await draw(0.049, 0.049, 0.0585, 0.053)]
  const territories = ['01101', whole, unknown]
  const indicators = [
    { id: 'juntos', period: '2024' },
    { id: 'cuantos', period: '2024' },
  ]
  const made = await report({ kind: 'comparacion', show: 'tabla', territories, indicators, span: 'full' })
  const [table, ...notes] = made.sections[0]!.blocks
  for (const [row, [id, measure, decimals]] of (
    [
      ['juntos', 'tasa', 1],
      ['cuantos', 'conteo', 0],
    ] as const
  ).entries()) {
    const own = await Promise.all(
      territories.map(async (code) => {
        const answer = await toy.json<TerritoryAnswer>(`/api/territories/${code}`)
        return formatNumber(answer.values.find(({ indicator }) => indicator === id)?.[measure] ?? null, decimals)
      }),
    )
    const cells = (table as TableBlock).rows[row]!.cells.slice(2, 5)
    expect(cells.map((cell) => (typeof cell === 'string' ? cell : 'text' in cell ? cell.text : ''))).toEqual(own)
    expect(own.filter((text) => text !== 's/i')).toHaveLength(2)
  }
  expect(notes.map((note) => ('rich' in note ? plainText(note.rich) : '')).join(' ')).toContain('1 de 3 manzanas no publican el dato.')
  expect(made.notes.join(' ')).toContain('Área dibujada de')
})

const analysis = (part: Partial<Extract<ReportAsked, { kind: 'analisis' }>>): ReportAsked => ({
  kind: 'analisis',
  show: 'filtro',
  table: 'cuadra',
  territory: '01101',
  brushes: [],
  group: null,
  of: null,
  rate: null,
  span: 'full',
  ...part,
})

it('filters blocks by a rate computed from their columns, as a query written by hand does', async () => {
  const brushes = [
    { column: 'hogares', from: 1, to: null, unknown: false },
    { column: 'i.juntos', from: 10, to: null, unknown: false },
  ]
  const [hand] = await toy.database.sql<{ all: number; some: number; few: number; hogares: number; presentes: number }[]>`
    select count(*)::int as all, count(*) filter (where hogares >= 1)::int some,
      count(*) filter (where hogares >= 1 and 100.0 * (hogares - presentes) / nullif(hogares, 0) >= 10)::int few,
      sum(hogares) filter (where 100.0 * (hogares - presentes) / nullif(hogares, 0) >= 10)::int hogares,
      sum(presentes) filter (where 100.0 * (hogares - presentes) / nullif(hogares, 0) >= 10)::int presentes
    from capa.cuadra where cut = '01101'`
  const made = await report(analysis({ brushes }))
  const figures = figuresOf({ subtitle: [], sections: made.sections, origin: [] }).map(({ value }) => value)
  expect(figures).toEqual([hand!.few, hand!.all, hand!.some, hand!.few, hand!.hogares, hand!.presentes])
  expect(new Set(figures.slice(1, 4)).size).toBeGreaterThan(1)
  expect(made.sources.map(({ source }) => source)).toEqual(['cuadras'])
  expect(made.indicators.map(({ indicator, sources }) => [indicator, sources])).toEqual([['juntos', ['cuadras']]])
})

it('groups blocks by a column of words, with what is not known said under the table', async () => {
  const made = await report(analysis({ show: 'grupos', group: 'nota', of: 'hogares' }))
  const own = await toy.database.sql<{ nota: string; n: number; hogares: number | null }[]>`
    select coalesce(nota, 's/i') nota, count(*)::int n, sum(hogares)::int hogares from capa.cuadra where cut = '01101' group by 1`
  const table = made.sections[0]!.blocks.find((block): block is TableBlock => block.kind === 'table')!
  const rows = table.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : 'text' in cell ? cell.text : '')))
  const byHand = own.map(({ nota, n, hogares }) => [nota, formatNumber(n, 0), formatNumber(hogares, 0)])
  expect(rows.slice(0, -1).sort()).toEqual(byHand.sort())
  const [unknown] = await toy.database.sql<{ n: number }[]>`select count(*)::int n from capa.cuadra where cut = '01101' and hogares is null`
  const notes = made.sections[0]!.blocks.flatMap((block) => (block.kind === 'note' ? [plainText(block.rich)] : []))
  expect(unknown!.n).toBeGreaterThan(0)
  expect(notes.join(' ')).toContain(`lo s/i queda fuera de la cifra, en ${unknown!.n} manzana`)
})
