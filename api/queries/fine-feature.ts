import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { FineFigures } from '../answers/fine.ts'
import type { Sql } from '../database.ts'
import type { Figures } from './values.ts'

export interface FineFeature extends Figures {
  row: number
  cut: string | null
  bbox: [number, number, number, number]
  label: [number, number]
}

/** One feature of a fine layer with its figures, its number in the file, and where it is. */
export async function fineFeature(sql: Sql, layer: string, figures: FineFigures, key: string): Promise<FineFeature | null> {
  const [row] = await sql<FineFeature[]>`
    select key as code, source_row as row, cut,
      ${sql.unsafe(`${figures.tasa} as tasa, ${figures.conteo} as conteo, ${figures.base} as base`)},
      array[st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)] as bbox,
      array[st_x(st_pointonsurface(geom)), st_y(st_pointonsurface(geom))] as label
    from ${sql.unsafe(`${CURRENT}.${identifier(layer)}`)}
    where key = ${key}`
  return row ?? null
}
