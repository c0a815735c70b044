import { statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { regionsNorthToSouth, withoutOutline } from '@radier/geodata/territory/cut'
import { describe, expect, test } from 'vitest'
import { compilePlates } from '../../../etl/starter/plates.ts'
import { shippedPlates } from './plates.ts'

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
]

describe('the outlines that ship', () => {
  const plates = shippedPlates()
  const cuts = plates.topology.objects.comuna.geometries.map((g) => String(g.id))

  test('hold the 345 comunas that have an outline, each once, in all sixteen regions', () => {
    expect(cuts).toHaveLength(345)
    expect(new Set(cuts).size).toBe(345)
    expect(cuts.filter((cut) => withoutOutline.includes(cut))).toEqual([])
    expect(new Set(cuts.map((cut) => cut.slice(0, 2)))).toEqual(new Set(regionsNorthToSouth))
  })

  test('weigh at most 60 kB compressed', () => {
    expect(gzipSync(JSON.stringify(plates), { level: 9 }).length).toBeLessThanOrEqual(60 * 1024)
    expect(statSync(new URL('../../../geodata/starter/plates.json', import.meta.url)).size).toBeGreaterThan(100_000)
  })

  test('keep one common border between neighbours', () => {
    const owners = new Map<number, Set<string>>()
    for (const geometry of plates.topology.objects.comuna.geometries) {
      const arcs = 'arcs' in geometry ? (geometry.arcs as unknown[]).flat(3) : []
      for (const arc of arcs as number[]) {
        const index = arc < 0 ? ~arc : arc
        owners.set(index, (owners.get(index) ?? new Set()).add(String(geometry.id)))
      }
    }
    const shared = [...owners.values()].filter((own) => own.size === 2)
    expect(shared.length).toBeGreaterThan(700)
    expect(shared.some((own) => own.has('13101') && own.has('13108'))).toBe(true)
    const slivers = [...owners.values()].filter((own) => own.size > 2)
    expect(slivers.length, 'the publisher draws one sliver twice, at 08203, 08204 and 09208').toBeLessThanOrEqual(1)
  })
})

describe('compiling outlines', () => {
  test('writes the border of two neighbours once', () => {
    const { topology } = compilePlates([
      { cut: '01101', geometry: { type: 'Polygon', coordinates: square(-70, -20, 1) } },
      { cut: '01107', geometry: { type: 'Polygon', coordinates: square(-69, -20, 1) } },
    ])
    const uses = topology.objects.comuna.geometries.flatMap((g) => ('arcs' in g ? (g.arcs as unknown[]).flat(3) : [])) as number[]
    expect(uses.some((arc) => uses.includes(~arc))).toBe(true)
  })

  test('drops an islet under a pixel but never the only piece of a comuna', () => {
    const { topology } = compilePlates([
      { cut: '01101', geometry: { type: 'MultiPolygon', coordinates: [square(-70, -20, 1), square(-71, -20, 0.005)] } },
      { cut: '05104', geometry: { type: 'Polygon', coordinates: square(-71.5, -33, 0.005) } },
    ])
    const pieces = topology.objects.comuna.geometries.map((g) => [g.id, g.type === 'MultiPolygon' ? g.arcs.length : 0])
    expect(pieces).toEqual([
      ['01101', 1],
      ['05104', 1],
    ])
  })
})
