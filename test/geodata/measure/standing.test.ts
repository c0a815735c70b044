import { bandOf, placeText, standingAmong, whyBand } from '@radier/geodata/measure/standing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const share = { value: { conteo: 'a', base: 'b' } }
const figure = (conteo: number, base: number) => ({ tasa: (100 * conteo) / base, conteo, base })

describe('the place of a territory', () => {
  it('is told as a tie among those that have the same figure', () => {
    const values = [...Array.from({ length: 124 }, (_, i) => i + 1), ...new Array<number>(97).fill(0)]
    const place = standingAmong(values, 0, undefined)
    expect(place).toEqual({ place: 125, last: 221, of: 221, why: 'empate' })
    expect(placeText(place!)).toBe('125.ª a 221.ª')
  })

  it('is a band with 13 of 102 households: Ollagüe is not the first of Chile', () => {
    const own = figure(13, 102)
    const band = bandOf(share, false, 'tasa', own)
    const place = standingAmong([own.tasa, 12, 11, 10, 9, 8, 7, 2, 1], own.tasa, band)
    expect(place).toMatchObject({ place: 1, why: 'banda' })
    expect(place!.last).toBeGreaterThan(3)
    expect(whyBand(own, false)).toBe('Base pequeña (102, menos de 300): tiene una banda de lugares, no un lugar.')
  })

  it('is a place from 300 in the base on', () => {
    expect(bandOf(share, false, 'tasa', figure(39, 300))).toBeUndefined()
    expect(bandOf(share, false, 'tasa', figure(39, 299))).toHaveLength(2)
  })

  it('of an estimate is the band of its interval, and none where it has no interval', () => {
    const poverty = { value: { tasa: 'p' } }
    expect(bandOf(poverty, true, 'tasa', { tasa: 20, conteo: null, base: 5000, low: 17, high: 23 })).toEqual([17, 23])
    expect(standingAmong([30, 22, 20, 18, 10], 20, [17, 23])).toEqual({ place: 2, last: 4, of: 5, why: 'banda' })
    expect(standingAmong([30, 20], 20, bandOf(poverty, true, 'tasa', { tasa: 20, conteo: null, base: 5000 }))).toBeNull()
  })

  it('does not exist on a small base whose rate is no proportion', () => {
    const change = { value: { conteo: 'a@2024 - a@2017', base: 'a@2017' } }
    expect(bandOf(change, false, 'tasa', { tasa: -20, conteo: -20, base: 100 })).toBeNull()
  })

  it('counts from the lowest where less comes first', () => {
    expect(standingAmong([5, 4, 4, 1], 4, undefined, false)).toEqual({ place: 2, last: 3, of: 4, why: 'empate' })
  })

  it('always lies among the places there are, its equals and itself within', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), fc.nat(), (values, at) => {
        const own = values[at % values.length] as number
        const { place, last, of } = standingAmong(values, own, undefined)!
        const equal = values.filter((value) => value === own).length
        expect([last - place + 1, of]).toEqual([equal, values.length])
        expect(place).toBe(1 + values.filter((value) => value > own).length)
      }),
    )
  })
})
