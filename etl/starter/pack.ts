/** The compact writing of one source in `geodata/starter/<source>.json.gz`: figures by column, features by attribute. */
import type { Geometry } from 'geojson'
import type { AttributeValue, LayerRow, StatisticRow } from '../steps/shaped.ts'

/** One variable of one table: its cells share sheet, column and header; `codes`, `values` and `rows` have equal length. */
export interface PackedColumn {
  variable: string
  level: StatisticRow['level']
  period: string
  sheet: string | null
  col: string | null
  header: string | null
  codes: string[]
  values: (number | null)[]
  rows: (number | null)[]
  /** Only where some figure is not one cell as published. */
  made?: (StatisticRow['made'] | null)[]
}

/** `geometry: 'outline'` = the shapes are in outline.json.gz, by key. */
export interface PackedLayer {
  id: string
  keys: string[]
  cuts: (string | null)[]
  rows: number[]
  attributes: Record<string, AttributeValue[]>
  geometry: 'outline' | Geometry[]
}

export interface PackedSource {
  source: string
  file: string
  sha256: string
  columns: PackedColumn[]
  layers: PackedLayer[]
}

export function packStatistics(statistics: readonly StatisticRow[]): PackedColumn[] {
  const columns = new Map<string, PackedColumn>()
  for (const { variable, level, period, sheet, col, header, code, value, row, made } of statistics) {
    const id = JSON.stringify([variable, level, period, sheet, col, header])
    const column = columns.get(id) ?? { variable, level, period, sheet, col, header, codes: [], values: [], rows: [] }
    columns.set(id, column)
    column.codes.push(code)
    column.values.push(value)
    column.rows.push(row)
    if (made) {
      column.made ??= []
      column.made[column.rows.length - 1] = made
    }
  }
  return [...columns.values()]
}

export function unpackStatistics(columns: readonly PackedColumn[]): StatisticRow[] {
  return columns.flatMap(({ codes, values, rows, made, ...shared }) =>
    codes.map((code, i) => ({ ...shared, code, value: values[i] ?? null, row: rows[i] ?? null, ...(made?.[i] && { made: made[i] }) })),
  )
}

export function packLayer(id: string, rows: readonly LayerRow[], inOutline: boolean): PackedLayer {
  const names = Object.keys(rows[0]?.values ?? {})
  return {
    id,
    keys: rows.map((r) => r.key),
    cuts: rows.map((r) => r.cut),
    rows: rows.map((r) => r.row),
    attributes: Object.fromEntries(names.map((name) => [name, rows.map((r) => r.values[name] ?? null)])),
    geometry: inOutline ? 'outline' : rows.map((r) => r.geometry),
  }
}

/** `outlineOf` gives the shape of a key when the layer's geometry is in the outline. */
export function unpackLayer(layer: PackedLayer, outlineOf: (key: string) => Geometry | undefined): LayerRow[] {
  return layer.keys.flatMap((key, i) => {
    const geometry = layer.geometry === 'outline' ? outlineOf(key) : layer.geometry[i]
    const values = Object.fromEntries(Object.entries(layer.attributes).map(([name, column]) => [name, column[i] ?? null]))
    return geometry ? [{ key, cut: layer.cuts[i] ?? null, row: layer.rows[i]!, values, geometry }] : []
  })
}
