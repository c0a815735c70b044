import { areaCode, isAreaCode, readOutline } from '@radier/geodata/territory/area'
import { levelOfCode } from '@radier/geodata/territory/level'
import { describe, expect, it } from 'vitest'

const limits = { vertices: 100 }
const square = (x: number, y: number, side = 1) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const polygon = (...coordinates: number[][][]) => ({ type: 'Polygon', coordinates })
const outline = (value: unknown) => (readOutline(value, limits) as { outline: unknown }).outline
const fault = (value: unknown) => (readOutline(value, limits) as { fault: string }).fault

describe('the writing of a drawn area', () => {
  const once = outline(polygon(square(-70, -33)))

  it.each([
    ['turned the other way', polygon([...square(-70, -33)].reverse())],
    ['begun at another corner', polygon([...square(-70, -33).slice(2, 4), ...square(-70, -33).slice(0, 3)])],
    ['left open', polygon(square(-70, -33).slice(0, 4))],
    ['with a point twice', polygon([[-70, -33], ...square(-70, -33)])],
    ['with centimetres more', polygon(square(-70.0000001, -33))],
    ['inside a Feature', { type: 'Feature', geometry: polygon(square(-70, -33)) }],
    ['as one of many', { type: 'MultiPolygon', coordinates: [[square(-70, -33)]] }],
  ])('is the same when it is %s', (_, value) => {
    expect(outline(value)).toEqual(once)
  })

  it('puts polygons in order, outer rings one way and holes the other', () => {
    const [one, two] = [[square(-70, -33, 4), square(-69, -32)], [square(-80, -33)]]
    const both = outline({ type: 'MultiPolygon', coordinates: [one, two] }) as number[][][][]
    expect(outline({ type: 'MultiPolygon', coordinates: [two, one] })).toEqual(both)
    expect(both.map((rings) => rings.length)).toEqual([2, 1])
    expect(both[0]![1]).toEqual([...square(-69, -32)].reverse())
  })

  it.each([
    ['a point', { type: 'Point', coordinates: [-70, -33] }, /debe ser un polígono/],
    ['nothing', null, /debe ser un polígono/],
    ['no polygons', { type: 'MultiPolygon', coordinates: [] }, /está vacía/],
    ['no rings', polygon(), /está vacía/],
    [
      'two points',
      polygon([
        [-70, -33],
        [-69, -33],
        [-70, -33],
      ]),
      /no encierra nada/,
    ],
    ['letters', polygon([['a', 'b']] as never), /sin coordenadas/],
    [
      'metres',
      polygon([
        [345000, 6300000],
        [345100, 6300000],
        [345100, 6300100],
      ]),
      /UTM/,
    ],
    [
      'an edge round the world',
      polygon([
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ]),
      /cuarto de vuelta al mundo/,
    ],
    ['too many points', polygon(Array.from({ length: 101 }, (_, i) => [-70 + i / 1e4, -33])), /101 vértices; caben 100/],
  ])('refuses %s with a sentence', (_, value, said) => {
    expect(fault(value)).toMatch(said)
  })
})

it('a drawn area is a territory by its code', () => {
  const code = areaCode('0123456789abcdef')
  expect(code).toBe('area-0123456789ab')
  expect(levelOfCode(code)).toBe('area')
  expect(['area-0123', 'area-0123456789aZ', '0123456789ab'].map(isAreaCode)).toEqual([false, false, false])
})
