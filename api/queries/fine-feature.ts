import type { FineFigures } from '../answers/fine.ts'
import type { Sql } from '../database.ts'
import type { Figures } from './values.ts'

export interface FineFeature {
  cut: string | null
  bbox: [number, number, number, number]
  label: [number, number]
  /** One for each set asked, in the same order. */
  figures: Omit<Figures, 'code'>[]
}

type Row = Omit<FineFeature, 'figures'> & Record<keyof FineFigures, (number | null)[]>

/** One feature of a fine layer with sets of figures, and where it is. */
export async function fineFeature(sql: Sql, table: string, asked: FineFigures[], key: string): Promise<FineFeature | null> {
  const arrays = (['tasa', 'conteo', 'base'] as const).map((part) => `array[${asked.map((f) => f[part]).join(', ')}]::float8[] as ${part}`)
  const [row] = await sql<Row[]>`
    select cut, ${sql.unsafe(arrays.join(', '))},
      array[st_xmin(geom), st_ymin(geom), st_xmax(geom), st_ymax(geom)] as bbox,
      array[st_x(st_pointonsurface(geom)), st_y(st_pointonsurface(geom))] as label
    from ${sql.unsafe(table)} l
    where key = ${key}`
  if (!row) return null
  const { cut, bbox, label, tasa, conteo, base } = row
  const figures = asked.map((_, i) => ({ tasa: tasa[i] ?? null, conteo: conteo[i] ?? null, base: base[i] ?? null }))
  return { cut, bbox, label, figures }
}
