/** A table as one Arrow IPC stream, whose columns are those of its description. */
import { arrowStream } from '../arrow-stream.ts'
import { type Builder, builderOf, type Shape } from '../column-builder.ts'
import { config } from '../config.ts'
import type { ColumnTable, TableColumn } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type ColumnFacts, layerRows } from '../queries/layer-columns.ts'
import { matrixValues } from '../queries/matrix.ts'
import type { Service } from '../service.ts'
import { cardsOf, pathTo } from './cards.ts'

/** `within`: prefixes of comuna codes; null = all of it. */
export async function columnsArrow(service: Service, edition: Edition, table: ColumnTable, within: string[] | null): Promise<Uint8Array> {
  const comunas = (await cardsOf(service, edition)).filter(
    ({ level, code }) => level === 'comuna' && (within === null || within.some((prefix) => code.startsWith(prefix))),
  )
  if (table.kind === 'comunas') return wideArrow(service, edition, table, comunas)
  return layerArrow(service, table, within && comunas.map(({ code }) => code))
}

async function layerArrow({ sql }: Service, table: ColumnTable, comunas: string[] | null): Promise<Uint8Array> {
  const stored = table.columns.filter(({ role }) => role !== 'lon' && role !== 'lat')
  let builders: Builder[] = []
  let rows = 0
  await layerRows(sql, table.id, stored, comunas, (found) => {
    if (found.load !== null && found.load !== table.load) throw justChanged(table)
    if (found.rows > config.columnRows)
      throw new Problem(
        'malformado',
        `Son ${found.rows} filas y se entregan a lo más ${config.columnRows}. Pida menos territorios en «within».`,
      )
    rows = found.rows
    builders = table.columns.map((column, i) => builderOf(shapeOf(column, found.facts[i]), rows, i))
    return (values) => {
      for (let i = 0; i < builders.length; i++) (builders[i] as Builder).add(values[i])
    }
  })
  return streamOf(table, builders, rows)
}

function shapeOf({ role, type }: TableColumn, facts: ColumnFacts | undefined): Shape {
  if (role === 'lon' || role === 'lat') return { type: 'coordinate' }
  if (type === 'text') return { type, distinct: facts?.distinct ?? 0, bytes: facts?.bytes ?? 0 }
  if (type === 'integer') return { type, least: facts?.least ?? null, most: facts?.most ?? null }
  return { type }
}

type Card = Awaited<ReturnType<typeof cardsOf>>[number]

async function wideArrow(service: Service, edition: Edition, table: ColumnTable, comunas: Card[]): Promise<Uint8Array> {
  const asked = new Map(table.columns.flatMap(({ indicator }) => (indicator ? [[indicator.id, indicator.period] as const] : [])))
  const rows = await matrixValues(
    service.sql,
    'comuna',
    [...asked].map(([indicator, period]) => ({ indicator, period })),
  )
  if (edition.version !== (await service.editions.now()).version) throw justChanged(table)
  const values = new Map(rows.map((row) => [`${row.indicator} ${row.code}`, row]))
  const cards = await cardsOf(service, edition)
  const builders = table.columns.map(({ name, role, type, indicator }, i) => {
    const shape: Shape = type === 'text' ? textShape(comunas, name, cards) : { type: role === 'value' ? 'number' : 'coordinate' }
    const builder = builderOf(shape, comunas.length, i)
    for (const card of comunas)
      builder.add(
        indicator ? (values.get(`${indicator.id} ${card.code}`)?.[indicator.measure] ?? null) : cardValue(card, name, role, cards),
      )
    return builder
  })
  return streamOf(table, builders, comunas.length)
}

function cardValue(card: Card, name: string, role: TableColumn['role'], cards: Card[]): string | number | null {
  if (role === 'key') return card.code
  if (role === 'name') return card.name
  if (role === 'lon') return card.label?.[0] ?? null
  if (role === 'lat') return card.label?.[1] ?? null
  return pathTo(cards, card).find(({ level }) => level === name)?.name ?? null
}

function textShape(comunas: Card[], name: string, cards: Card[]): Shape {
  const role = name === 'cut' ? 'key' : name === 'nombre' ? 'name' : 'value'
  const texts = comunas.map((card) => String(cardValue(card, name, role, cards) ?? ''))
  return { type: 'text', distinct: new Set(texts).size, bytes: Buffer.byteLength(texts.join('')) }
}

const streamOf = (table: ColumnTable, builders: Builder[], rows: number): Uint8Array =>
  arrowStream(
    table.columns.map(({ name }, i) => ({ name, vector: (builders[i] as Builder).vector(), nullable: true })),
    rows,
    table,
  )

const justChanged = ({ id }: ColumnTable) => new Problem('ocupado', `La tabla «${id}» acaba de cambiar de carga. Pídala de nuevo.`)
