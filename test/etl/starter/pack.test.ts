import { compileOutline, outlinesByPrefix } from '@radier/etl/starter/outline'
import { packLayer, packStatistics, unpackLayer, unpackStatistics } from '@radier/etl/starter/pack'
import type { LayerRow, StatisticRow } from '@radier/etl/steps/shaped'
import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'

const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
})
const figure = (code: string, value: number | null, row: number): StatisticRow => ({
  variable: 'hogares',
  level: 'comuna',
  code,
  period: '2024',
  value,
  sheet: '6',
  row,
  col: 'G',
  header: 'Hogares censados',
})

describe('the starter set', () => {
  it('gives back every figure with its cell, the unknown as unknown', () => {
    const figures = [figure('13124', 74144, 111), figure('12202', null, 346)]
    const packed = JSON.parse(JSON.stringify(packStatistics(figures)))
    expect(packed).toHaveLength(1)
    expect(unpackStatistics(packed)).toEqual(figures)
  })
  it('gives back every feature with its attributes', () => {
    const rows: LayerRow[] = [{ key: 'a', cut: '13124', row: 7, values: { hogares: null, nombre: 'Ñipas' }, geometry: square(0, 0) }]
    expect(unpackLayer(JSON.parse(JSON.stringify(packLayer('x', rows, false))), () => undefined)).toEqual(rows)
  })
  it('keeps the border of two comunas shared, and merges them into one region without it', () => {
    const outline = compileOutline([
      { cut: '01001', geometry: square(0, 0) },
      { cut: '01002', geometry: square(1, 0) },
    ])
    const comunas = outlinesByPrefix(outline, 5)
    const region = outlinesByPrefix(outline, 2).get('01')
    expect([...comunas.keys()]).toEqual(['01001', '01002'])
    expect(region?.coordinates).toHaveLength(1)
    const corners = new Set(region?.coordinates[0]?.[0]?.map(([x, y]) => `${Math.round(x!)},${Math.round(y!)}`))
    expect(corners).toEqual(new Set(['0,0', '1,0', '2,0', '2,1', '1,1', '0,1']))
  })
})
