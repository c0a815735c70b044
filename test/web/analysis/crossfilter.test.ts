import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf, binsOf } from '../../../web/src/analysis/axis.ts'
import { createCrossfilter, type Range } from '../../../web/src/analysis/crossfilter.ts'
import { sortColumn } from '../../../web/src/analysis/sorted.ts'

const value = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -4, max: 60 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) })
const range: fc.Arbitrary<Range | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    from: fc.option(fc.integer({ min: -6, max: 62 })),
    to: fc.option(fc.integer({ min: -6, max: 62 })),
    unknown: fc.boolean(),
  }),
)
const passes = (r: Range | null, v: number) =>
  r === null || (Number.isNaN(v) ? r.unknown : (r.from === null || v >= r.from) && (r.to === null || v <= r.to))

describe('crossfilter', () => {
  test('after any series of brushes, every count is what counting all rows again gives', () => {
    const rows = fc.array(fc.tuple(value, value, value, fc.boolean()), { minLength: 1, maxLength: 60 })
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), range), { maxLength: 12 })
    fc.assert(
      fc.property(rows, moves, fc.boolean(), (table, brushes, scoped) => {
        const dimensions = [0, 1, 2].map((k) => {
          const column = sortColumn(Float64Array.from(table, (row) => row[k] as number))
          return { column, axis: axisOf(column.sorted, column.whole, column.unknowns.length) }
        })
        const inside = scoped ? Uint8Array.from(table, (row) => Number(row[3])) : null
        const cross = createCrossfilter(table.length, dimensions, inside)
        const now: (Range | null)[] = [null, null, null]
        for (const [d, next] of brushes) {
          cross.filter(d, next)
          now[d] = next
        }
        const here = table.filter((row) => !scoped || row[3])
        const left = (skipped: number | null) => here.filter((row) => now.every((r, k) => k === skipped || passes(r, row[k] as number)))
        expect(cross.total()).toBe(here.length)
        expect(cross.passing()).toBe(left(null).length)
        dimensions.forEach(({ axis }, d) => {
          const counted = (some: typeof table) => {
            const bins = binsOf(
              Float64Array.from(some, (row) => row[d] as number),
              axis,
            )
            return Array.from(cross.counts(d).all, (_, bin) => bins.filter((b) => b === bin).length)
          }
          expect([...cross.counts(d).all]).toEqual(counted(here))
          expect([...cross.counts(d).others]).toEqual(counted(left(d)))
          expect([...cross.counts(d).passing]).toEqual(counted(left(null)))
        })
        const stage = (k: number) =>
          here.filter((row) => [2, 0, 1].slice(0, k).every((d) => passes(now[d] ?? null, row[d] as number))).length
        expect(cross.funnel([2, 0, 1])).toEqual([stage(1), stage(2), stage(3)])
      }),
    )
  })
})

describe('the axis of a histogram', () => {
  test('is round, holds all but the tail, and counts what passes of it', () => {
    const column = sortColumn(Float64Array.from({ length: 1000 }, (_, i) => (i < 995 ? i % 500 : 5000)))
    const axis = axisOf(column.sorted, column.whole, 0)
    expect(axis).toMatchObject({ low: 0, width: 20, below: 0, above: 5, step: 5 })
    expect(axis.low + axis.width * axis.bins).toBe(500)
  })

  test('a whole column of few values has a bin for each', () => {
    const column = sortColumn(Float64Array.of(1, 2, 2, 3, Number.NaN))
    const axis = axisOf(column.sorted, column.whole, 1)
    expect(axis.width).toBe(1)
    expect([...binsOf(column.values, axis)].slice(0, 4).every((bin, i, all) => i === 0 || bin >= (all[i - 1] as number))).toBe(true)
    expect(axis.above + axis.below).toBe(0)
  })

  test('a column without any figure has an axis and no bars', () => {
    const column = sortColumn(Float64Array.of(Number.NaN, Number.NaN))
    expect(axisOf(column.sorted, column.whole, 2)).toMatchObject({ low: 0, bins: 1, unknown: 2 })
  })

  test('equal figures keep the order of their rows', () => {
    expect([...sortColumn(Float64Array.of(5, 1, 5, Number.NaN, 1)).order]).toEqual([1, 4, 0, 2])
  })
})
