/** What Analizar counts in the browser, counted by the database: rows left after each filter, and figures of their groups. */
import type { Brush } from '@radier/geodata/analysis/brush'
import type { TableFigure } from '@radier/geodata/analysis/table-figures'
import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import { UNKNOWN } from '@radier/geodata/measure/format'
import { formulaToSql } from '@radier/geodata/measure/formula'
import type { PendingQuery, Row } from 'postgres'
import type { Sql } from '../database.ts'

type Fragment = PendingQuery<Row[]>

/** Rows of a table, and how each of its columns is read. */
interface Rows {
  from: Fragment
  key: Fragment
  cut: Fragment
  number(figure: TableFigure): Fragment
  text(column: string): Fragment
}

/** `layer` null: the wide table, one row for each comuna. */
function rowsOf(sql: Sql, layer: string | null): Rows {
  if (layer === null) {
    const above = (length: number) => sql`(select name from radier.territory a where a.code = left(r.code, ${length}))`
    return {
      from: sql`(select code from radier.territory where level = 'comuna') r`,
      key: sql`r.code`,
      cut: sql`r.code`,
      number: ({ indicator }) => sql`(
        select ${sql(indicator?.measure ?? 'tasa')} from radier.indicator_value v
        where v.indicator = ${indicator?.id ?? ''} and v.level = 'comuna' and v.period = ${indicator?.period ?? ''} and v.code = r.code)`,
      text: (column) => above(column === 'region' ? 2 : 3),
    }
  }
  const column = (name: string) => `r.${identifier(name)}`
  return {
    from: sql`${sql.unsafe(`${CURRENT}.${identifier(layer)}`)} r`,
    key: sql`r.key`,
    cut: sql`r.cut`,
    number: ({ name, formula }) =>
      sql`${sql.unsafe(formula ? formulaToSql(formula, (operand) => `${column(operand)}::double precision`) : `${column(name)}::double precision`)}`,
    text: (name) => sql`${sql.unsafe(column(name))}`,
  }
}

export interface Asked {
  layer: string | null
  territory: string
  brushes: { figure: TableFigure; brush: Brush }[]
}

/** Rows of the territory: by comuna, or by key inside one. */
function inside({ key, cut }: Rows, sql: Sql, territory: string): Fragment {
  const code = territory.length > 5 ? key : cut
  return territory === '0' ? sql`true` : sql`starts_with(${code}, ${territory})`
}

function passes(sql: Sql, rows: Rows, { figure, brush: { from, to, unknown } }: Asked['brushes'][number]): Fragment {
  const value = rows.number(figure)
  const known = sql`${value} >= ${String(from ?? '-Infinity')}::float8 and ${value} <= ${String(to ?? 'Infinity')}::float8`
  return unknown ? sql`(${value} is null or (${known}))` : sql`coalesce(${known}, false)`
}

const listed = (sql: Sql, parts: readonly Fragment[]): Fragment => parts.reduce((all, part) => sql`${all}, ${part}`)
const together = (sql: Sql, parts: readonly Fragment[]): Fragment => parts.reduce((all, part) => sql`${all} and ${part}`, sql`true`)

/** Rows of the territory, then those left after each filter. */
export async function funnel(sql: Sql, asked: Asked): Promise<number[]> {
  const rows = rowsOf(sql, asked.layer)
  const conditions = asked.brushes.map((brush) => passes(sql, rows, brush))
  const counts = [...conditions, null].map((_, i) => sql`count(*) filter (where ${together(sql, conditions.slice(0, i))})`)
  const [found] = await sql<{ counts: number[] }[]>`
    select array[${listed(sql, counts)}]::int[] as counts from ${rows.from} where ${inside(rows, sql, asked.territory)}`
  return found?.counts ?? []
}

/** Sum of each figure over the rows that pass, null when none is known, and how many rows do not know it. */
export async function sums(sql: Sql, asked: Asked, figures: readonly TableFigure[]): Promise<{ sum: number | null; unknown: number }[]> {
  if (!figures.length) return []
  const rows = rowsOf(sql, asked.layer)
  const each = figures.map((figure) => sql`sum(${rows.number(figure)}), (count(*) - count(${rows.number(figure)}))::float8`)
  const [found] = await sql<{ all: (number | null)[] }[]>`
    select array[${listed(sql, each)}]::float8[] as all from ${rows.from} where ${passing(sql, rows, asked)}`
  return figures.map((_, i) => ({ sum: found?.all[2 * i] ?? null, unknown: found?.all[2 * i + 1] ?? 0 }))
}

const passing = (sql: Sql, rows: Rows, asked: Asked): Fragment =>
  together(sql, [inside(rows, sql, asked.territory), ...asked.brushes.map((brush) => passes(sql, rows, brush))])

/** First characters of the code of the comuna or of the key, a text column, or the stretches of a figure between edges. */
export type Grouping = { prefix: number } | { text: string } | { figure: TableFigure; edges: number[] }

function groupOf(sql: Sql, rows: Rows, by: Grouping): Fragment {
  if ('text' in by) return sql`coalesce(${rows.text(by.text)}, ${UNKNOWN})`
  if ('prefix' in by) {
    const code = by.prefix <= 5 ? rows.cut : rows.key
    return sql`case when length(${code}) >= ${by.prefix} then left(${code}, ${by.prefix}) end`
  }
  const value = rows.number(by.figure)
  return sql`case when ${value} is null then ${UNKNOWN} else width_bucket(${value}, ${by.edges}::float8[])::text end`
}

export interface GroupCount {
  /** Null: of every group together. */
  name: string | null
  rows: number
  known: number
  /** The sum of what is known, or the median of what cannot be added. */
  value: number | null
  /** Over the rows that know both. */
  part: number | null
  base: number | null
}

export interface Measured {
  of: TableFigure
  rate: { part: TableFigure; base: TableFigure } | null
}

/** Every group with rows, and all of them; with `only`, those together and nothing else. Rows without a group count in the whole. */
export async function groupCounts(
  sql: Sql,
  asked: Asked,
  by: Grouping,
  { of, rate }: Measured,
  only: readonly string[] | null = null,
): Promise<GroupCount[]> {
  const rows = rowsOf(sql, asked.layer)
  const nothing = sql`null::float8`
  const both = sql`filter (where part is not null and base is not null)`
  return sql<GroupCount[]>`
    with counted as (
      select ${groupOf(sql, rows, by)} as name, ${rows.number(of)} as value,
        ${rate ? rows.number(rate.part) : nothing} as part, ${rate ? rows.number(rate.base) : nothing} as base
      from ${rows.from} where ${passing(sql, rows, asked)}
    )
    select ${only ? sql`null::text` : sql`name`} as name, count(*)::int as rows, count(value)::int as known,
      ${of.additive ? sql`sum(value)` : sql`percentile_cont(0.5) within group (order by value)`}::float8 as value,
      sum(part) ${both} as part, sum(base) ${both} as base
    from counted
    ${only ? sql`where name = any(${[...only]}::text[])` : sql`group by grouping sets ((name), ()) having grouping(name) = 1 or name is not null`}`
}

/** Quarters of a figure over the whole table, as the browser cuts them; empty where nothing is known. */
export async function quarters(sql: Sql, layer: string | null, figure: TableFigure): Promise<{ edges: number[]; least: number | null }> {
  const rows = rowsOf(sql, layer)
  const [found] = await sql<{ edges: number[] | null; least: number | null }[]>`
    select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by ${rows.number(figure)}) as edges, min(${rows.number(figure)}) as least
    from ${rows.from}`
  return { edges: found?.edges ?? [], least: found?.least ?? null }
}
