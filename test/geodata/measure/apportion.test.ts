import { countPieces, evaluate, meanOf, type Piece, sumOf } from '@radier/geodata/measure/apportion'
import { parseFormula } from '@radier/geodata/measure/formula'
import { describe, expect, it } from 'vitest'

const piece = (centred: boolean, share: number, personas: number | null, tasa: number | null = null): Piece => ({
  centred,
  share,
  values: { personas, tasa },
})
const inside = piece(true, 1, 100, 10)
const mostly = piece(true, 0.6, 50, 40)
const brushed = piece(false, 0.2, 10, 90)

describe('a sum over the blocks of an area', () => {
  it('takes whole the blocks with their centre inside, and nothing of the others', () => {
    expect(sumOf([inside, mostly, brushed], 'personas', 'centroide')).toEqual({ value: 150, known: 150, pieces: 2, unknown: 0 })
  })

  it('takes of each block its share of the surface', () => {
    expect(sumOf([inside, mostly, brushed], 'personas', 'superficie')).toEqual({ value: 132, known: 132, pieces: 3, unknown: 0 })
  })

  it('is unknown with an unknown block inside, and says what is known', () => {
    expect(sumOf([inside, piece(true, 1, null)], 'personas', 'centroide')).toEqual({ value: null, known: 100, pieces: 2, unknown: 1 })
    expect(sumOf([inside, piece(false, 0.4, null)], 'personas', 'centroide').value).toBe(100)
  })

  it('is unknown, not zero, without blocks', () => {
    expect(sumOf([], 'personas', 'centroide').value).toBeNull()
    expect(sumOf([brushed], 'personas', 'centroide').value).toBeNull()
    expect(sumOf([piece(true, 1, 0)], 'personas', 'centroide').value).toBe(0)
  })
})

describe('an average of rates', () => {
  it('is weighted by what each zone has, and by its share', () => {
    expect(meanOf([inside, mostly], 'tasa', 'personas', 'centroide').value).toBeCloseTo((100 * 10 + 50 * 40) / 150)
    expect(meanOf([inside, mostly, brushed], 'tasa', 'personas', 'superficie').value).toBeCloseTo((100 * 10 + 30 * 40 + 2 * 90) / 132)
  })

  it('leaves out zones where nobody lives and is unknown with an unknown rate', () => {
    expect(meanOf([inside, piece(true, 1, 0, null)], 'tasa', 'personas', 'centroide').value).toBe(10)
    expect(meanOf([inside, piece(true, 1, 5, null)], 'tasa', 'personas', 'centroide').value).toBeNull()
    expect(meanOf([], 'tasa', 'personas', 'centroide').value).toBeNull()
  })
})

it('tells whole blocks from cut ones, and which of these count', () => {
  expect(countPieces([inside, mostly, brushed, piece(true, 0.9995, 1)])).toEqual({ whole: 2, cut: 2, cutCounted: 1 })
})

it.each([
  ['100 * (a - b) / a', 25],
  ['a + b * 2', 50],
  ['a / cero', null],
  ['a - nadie', null],
])('the formula «%s» over the sums gives %j', (text, result) => {
  const figures: Record<string, number | null> = { a: 20, b: 15, cero: 0, nadie: null }
  expect(evaluate(parseFormula(text), (name) => figures[name] ?? null)).toBe(result)
})
