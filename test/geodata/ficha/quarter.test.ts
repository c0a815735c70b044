import { catalogue } from '@radier/geodata/catalogue'
import type { Context } from '@radier/geodata/ficha/context'
import type { Figure } from '@radier/geodata/ficha/figure'
import { quartered } from '@radier/geodata/ficha/quarter'
import { describe, expect, it } from 'vitest'

const oneToEight = [1, 2, 3, 4, 5, 6, 7, 8]

/** Eight comunas of so many of 100, each over `base`. */
function asked(id: string, value: number, base = 10_000, all = oneToEight) {
  const period = catalogue.indicators[id]!.periods[0]!
  const rows = all.map((tasa, i) => ({ code: `0110${i + 1}`, tasa, conteo: null, base }))
  const column = {
    codes: rows.map(({ code }) => code),
    tasa: rows.map(({ tasa }) => tasa),
    conteo: rows.map(() => null),
    base: rows.map(() => base),
  }
  const context = {
    data: { catalogue, column: () => column },
    indicator: (one: string) => catalogue.indicators[one],
    own: () => ({ tasa: value, conteo: (value * base) / 100, base }),
  } as unknown as Context
  const figure = { kind: 'figure', indicator: id, period, level: 'comuna', value, code: '01101' } as Figure
  return quartered(context, 'tasa', figure).quarter
}

describe('the quarter of a figure', () => {
  it.each([
    ['where less is better', 'hogares_allegados', 1, 1],
    ['where less is better', 'hogares_allegados', 8, 4],
    ['where more is better', 'internet_fija', 8, 1],
    ['where more is better', 'internet_fija', 1, 4],
    ['where nothing is better', 'arrendatarios', 8, undefined],
  ])('%s (%s, %d)', (_, id, value, quarter) => {
    expect(asked(id, value)).toBe(quarter)
  })

  it('is not told where a small base may put it in two', () => {
    expect(asked('hogares_allegados', 4, 100)).toBeUndefined()
  })

  it('is not told of equals that lie in two', () => {
    const half = [0, 0, 0, 0, 5, 6, 7, 8]
    expect(asked('hogares_allegados', 0, 10_000, half)).toBeUndefined()
    expect(asked('hogares_allegados', 8, 10_000, half)).toBe(4)
  })

  it('is not told of an estimate without its interval', () => {
    expect(asked('pobreza_ingresos', 8)).toBeUndefined()
  })
})
