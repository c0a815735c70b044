import type { Zone } from '@radier/geodata/ficha/data'
import type { FineFigures } from '../answers/fine.ts'
import type { Sql } from '../database.ts'

/** Every feature of a joined layer with its rate, its base and its box, by comuna and key. */
export async function fichaZones(sql: Sql, table: string, { tasa, base }: FineFigures): Promise<(Zone & { cut: string })[]> {
  return sql<(Zone & { cut: string })[]>`
    select key as code, cut, ${sql.unsafe(`${tasa} as tasa, ${base} as base`)},
      array[st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)] as bbox
    from ${sql.unsafe(table)} l
    order by cut, key`
}
