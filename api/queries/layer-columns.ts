import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { AttributeType } from '@radier/geodata/layer'
import { config } from '../config.ts'
import type { Sql } from '../database.ts'

export interface LayerColumn {
  name: string
  type: AttributeType
}

/** What one column of a layer holds, to choose its type in memory. */
export interface ColumnFacts {
  least: number | null
  most: number | null
  distinct: number
  bytes: number
}

export interface LayerRows {
  rows: number
  /** Load of the rows; null when there are none. */
  load: number | null
  facts: ColumnFacts[]
}

/**
 * Reads a layer whole, or the features of some comunas, by key: first what each column holds, then row by row. Both in one transaction, which keeps the table
 * from being replaced in between. The values of a row are those of `columns`, then the longitude and latitude of the centroid (EPSG:4326).
 */
export async function layerRows(
  sql: Sql,
  layer: string,
  columns: LayerColumn[],
  comunas: string[] | null,
  begin: (found: LayerRows) => (values: unknown[]) => void,
): Promise<void> {
  const table = `${CURRENT}.${identifier(layer)}`
  // A table loaded before an identifier was text holds it as a number.
  const names = columns.map(({ name, type }) => (type === 'text' ? `${identifier(name)}::text` : identifier(name)))
  await sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx.unsafe(`set local statement_timeout = ${config.tableTimeoutMs}`)
    const facts = columns.map((column, i) => `${factsOf(column)} as facts_${i}`)
    const [found] = await tx<Record<string, number | number[] | null>[]>`
      select count(*) as rows, max(load) as load, ${tx.unsafe(facts.join(', '))}
      from ${tx.unsafe(table)} where ${comunas}::char(5)[] is null or cut = any(${comunas}::char(5)[])`
    const add = begin({
      rows: found?.rows as number,
      load: found?.load as number | null,
      facts: columns.map((_, i) => {
        const [least = null, most = null, distinct = 0, bytes = 0] = (found?.[`facts_${i}`] ?? []) as (number | null)[]
        return { least, most, distinct: distinct ?? 0, bytes: bytes ?? 0 }
      }),
    })
    const rows = tx`
      select ${tx.unsafe(names.join(', '))}, st_x(centroid) as lon, st_y(centroid) as lat
      from (
        select *, st_centroid(geom) as centroid from ${tx.unsafe(table)}
        where ${comunas}::char(5)[] is null or cut = any(${comunas}::char(5)[])
        offset 0
      ) features
      order by key collate "C"`
    await rows.values().cursor(2_000, (batch) => {
      for (const row of batch as unknown as unknown[][]) add(row)
    })
  })
}

const factsOf = ({ name, type }: LayerColumn): string => {
  const column = identifier(name)
  if (type === 'integer') return `array[min(${column}), max(${column}), 0, 0]::float8[]`
  if (type !== 'text') return 'null::float8[]'
  const distinct = name === 'key' ? 'count(*)' : `count(distinct ${column})`
  return `array[null, null, ${distinct}, coalesce(sum(octet_length(${column}::text)), 0)]::float8[]`
}
