import {
  addUp,
  type Composite,
  composite,
  directionOfNeed,
  normalisations,
  normalise,
  type Recipe,
} from '@radier/geodata/compare/composite'
import { type Frame, isFault } from '@radier/geodata/compare/frame'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const frame: Frame = {
  codes: ['a', 'b', 'c', 'd'],
  columns: [
    { id: 'x', values: [10, 20, 30, null] },
    { id: 'y', values: [3, 1, 2, 5] },
  ],
}
const recipe = (over: Partial<Recipe> = {}): Recipe => ({
  name: 'Prueba',
  normalisation: 'minmax',
  parts: [
    { indicator: 'x', period: null, weight: 3, direction: 'mas' },
    { indicator: 'y', period: null, weight: 1, direction: 'menos' },
  ],
  ...over,
})
const computed = (asked: Recipe, over: Frame = frame): Composite => {
  const found = composite(asked, over)
  if (isFault(found)) throw new Error(found.fault)
  return found
}

describe('a composite index', () => {
  it('is the weighted sum of what each indicator contributes, by hand', () => {
    const { score, contributions, rank, of, unknown } = computed(recipe())
    // x: 0, 50, 100; y between 1 and 5, turned: 50, 100, 75.
    expect(contributions).toEqual([
      [0, 37.5, 75, null],
      [12.5, 25, 18.75, 0],
    ])
    expect(score).toEqual([12.5, 62.5, 93.75, null])
    expect(rank).toEqual([3, 2, 1, null])
    expect([of, unknown]).toEqual([3, { total: 1, byPart: [1, 0] }])
  })

  it('leaves an indicator of weight zero out, even where it is s/i', () => {
    const [x, y] = recipe().parts
    const { score, contributions } = computed(recipe({ parts: [{ ...x!, weight: 0 }, y!] }))
    expect(score).toEqual([50, 100, 75, 0])
    expect(contributions[0]).toEqual([null, null, null, null])
  })

  it.each([
    ['no indicator', [], 'al menos un indicador'],
    ['weights all zero', recipe().parts.map((part) => ({ ...part, weight: 0 })), 'Todos los pesos son cero'],
    ['a negative weight', recipe().parts.map((part) => ({ ...part, weight: -1 })), 'negativo'],
    ['a weight that is no number', recipe().parts.map((part) => ({ ...part, weight: Number.NaN })), 'negativo'],
    ['one indicator twice', [recipe().parts[0]!, recipe().parts[0]!], 'dos veces'],
    ['an indicator without data', [{ ...recipe().parts[0]!, indicator: 'nada' }], 'nada'],
    ['too many', Array.from({ length: 21 }, (_, i) => ({ ...recipe().parts[0]!, indicator: `i${i}` })), 'a lo más 20'],
  ])('with %s is a fault that says so', (_, parts, words) => {
    const found = composite(recipe({ parts }), frame)
    expect(isFault(found) && found.fault).toContain(words)
  })

  it('of need rises with what is better lower and falls with what is better higher', () => {
    expect((['menos', 'mas', 'ninguno'] as const).map((better) => directionOfNeed({ better }))).toEqual(['mas', 'menos', 'mas'])
  })
})

describe('normalising', () => {
  it.each([
    ['z', [-1.3416, -0.4472, 0.4472, 1.3416]],
    ['minmax', [0, 33.3333, 66.6667, 100]],
    ['percentil', [0, 33.3333, 66.6667, 100]],
  ] as const)('1, 2, 3, 4 by %s', (how, expected) => {
    expect(normalise([1, 2, 3, 4], how).map((v) => Math.round((v as number) * 1e4) / 1e4)).toEqual(expected)
  })

  it('gives equals one percentile and keeps s/i', () => {
    expect(normalise([5, 5, 1, null], 'percentil')).toEqual([75, 75, 0, null])
    expect(normalise([5, 5, 1, null], 'percentil', 'menos')).toEqual([25, 25, 100, null])
  })

  it('of what does not vary is the middle', () => {
    expect(normalisations.map((how) => normalise([0.1, 0.1, 0.1], how)[0])).toEqual([50, 50, 0])
    expect(normalise([7], 'percentil')).toEqual([50])
  })
})

const value = fc.option(
  fc.integer({ min: -1e6, max: 1e6 }).map((v) => v / 7),
  { nil: null, freq: 6 },
)
const anyFrame = fc.integer({ min: 2, max: 12 }).chain((rows) =>
  fc.array(fc.array(value, { minLength: rows, maxLength: rows }), { minLength: 1, maxLength: 6 }).map((columns) => ({
    codes: Array.from({ length: rows }, (_, i) => String(10_000 + i)),
    columns: columns.map((values, i) => ({ id: `i${i}`, values })),
  })),
)
const anyCase = anyFrame.chain((made) =>
  fc
    .tuple(
      fc.constantFrom(...normalisations),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('mas' as const, 'menos' as const)), {
        minLength: made.columns.length,
        maxLength: made.columns.length,
      }),
    )
    .map(([normalisation, choices]) => ({
      frame: made,
      recipe: {
        name: '',
        normalisation,
        parts: choices.map(([weight, direction], i) => ({ indicator: `i${i}`, period: null, weight, direction })),
      } satisfies Recipe,
    })),
)

describe('whatever the figures', () => {
  it('contributions add up to the score exactly, and any s/i makes it s/i without a rank', () => {
    fc.assert(
      fc.property(anyCase, ({ frame: made, recipe: asked }) => {
        const { score, contributions, rank, of } = computed(asked, made)
        for (const row of made.codes.keys()) {
          const all = contributions.map((values) => values[row] ?? null)
          expect(score[row]).toBe(addUp(all))
          expect(score[row] === null).toBe(made.columns.some(({ values }) => values[row] === null))
          expect(rank[row] === null).toBe(score[row] === null)
        }
        expect(Math.max(0, ...rank.map((r) => r ?? 0))).toBeLessThanOrEqual(of)
      }),
    )
  })

  it('the order of comunas and of indicators changes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ frame: made, recipe: asked }) => {
        const straight = computed(asked, made)
        const turned = computed(
          { ...asked, parts: [...asked.parts].reverse() },
          { codes: [...made.codes].reverse(), columns: made.columns.map(({ id, values }) => ({ id, values: [...values].reverse() })) },
        )
        expect([...turned.rank].reverse()).toEqual(straight.rank)
        for (const [row, score] of [...turned.score].reverse().entries())
          if (score === null) expect(straight.score[row]).toBeNull()
          else expect(score).toBeCloseTo(straight.score[row] as number, 8)
      }),
    )
  })

  it('the unit of a figure changes no score', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.5, 2, 8), ({ frame: made, recipe: asked }, factor) => {
        const other = {
          ...made,
          columns: made.columns.map(({ id, values }) => ({ id, values: values.map((v) => (v === null ? null : v * factor)) })),
        }
        const [first, second] = [computed(asked, made), computed(asked, other)]
        for (const [row, score] of first.score.entries())
          if (score === null) expect(second.score[row]).toBeNull()
          else expect(second.score[row]).toBeCloseTo(score, 8)
      }),
    )
  })
})
