import { comunas } from '@radier/geodata/territory/comunas'
import { provinciaOf, readCut, regionOf, regionsNorthToSouth } from '@radier/geodata/territory/cut'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const existing = new Set(comunas.map((c) => c.cut))
const exists = (cut: string) => existing.has(cut)

describe('a CUT', () => {
  it.each([
    ['05101', false, '05101'],
    [' 13120 ', false, '13120'],
    [13120, true, '13120'],
    [1101, true, '01101'],
    ['10109.0', false, '10109'],
  ])('%j (numeric: %s) is read as %s', (cell, numeric, cut) => {
    expect(readCut(cell, exists, numeric)).toMatchObject({ cut })
  })

  it.each([
    ['1101', false, /cuatro cifras/],
    ['1350', false, /cuatro cifras/],
    ['99999', false, /ninguna comuna/],
    ['8401', true, /cuatro cifras/],
    ['Santiago', false, /no es un código/],
    ['', false, /no es un código/],
    [null, false, /no es un código/],
    ['131012', false, /no es un código/],
  ])('%j (numeric: %s) is refused', (cell, numeric, reason) => {
    const reading = readCut(cell, exists, numeric)
    expect('fault' in reading && reading.fault).toMatch(reason)
  })

  it('read as a number or as text is the same comuna, and every comuna can be read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comunas), ({ cut }) => {
        expect(readCut(Number(cut), exists, true)).toMatchObject({ cut })
        expect(readCut(cut, exists)).toEqual({ cut, repaired: false })
        expect(cut.startsWith(regionOf(cut)) && provinciaOf(cut).startsWith(regionOf(cut))).toBe(true)
      }),
    )
  })

  it('belongs to one of sixteen regions, listed north to south', () => {
    expect(new Set(comunas.map((c) => regionOf(c.cut)))).toEqual(new Set(regionsNorthToSouth))
    expect(regionsNorthToSouth).toHaveLength(16)
  })
})
