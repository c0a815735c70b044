import { comunas } from '@radier/geodata/territory/comunas'
import { aliases, canonicalName, normaliseName } from '@radier/geodata/territory/names'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const official = new Map(comunas.map((c) => [canonicalName(c.name), c.cut]))

describe('names of places', () => {
  it.each([
    ['ÑUÑOA', '13120'],
    ['nunoa', '13120'],
    ['Peñalolén', '13122'],
    ['AISEN', '11201'],
    ['Aysén', '11201'],
    ['Coihaique', '11101'],
    ['COYHAIQUE', '11101'],
    ['Paiguano', '04105'],
    ['Paihuano', '04105'],
    ['Llay-Llay', '05703'],
    ['Llaillay', '05703'],
    ['Trehuaco', '16207'],
    ['Treguaco', '16207'],
    ['La Calera', '05502'],
    ['Calera', '05502'],
    ["O'Higgins", '11302'],
    ['OHiggins', '11302'],
    ['Tiltil', '13303'],
    ['Til Til', '13303'],
    ['Marchigüe', '06204'],
    ['Cabo de Hornos', '12201'],
  ])('«%s» is %s', (name, cut) => {
    expect(official.get(canonicalName(name))).toBe(cut)
  })

  it.each(['Santigo', 'Region', 'Total Comuna', '', 'San'])('«%s» matches no comuna: nothing is guessed', (name) => {
    expect(official.get(canonicalName(name))).toBeUndefined()
  })

  it('tell the 346 comunas apart', () => {
    expect(comunas).toHaveLength(346)
    expect(official.size).toBe(346)
  })

  it('lead every alias to an official name', () => {
    expect(Object.values(aliases).filter((name) => !official.has(name))).toEqual([])
    expect(Object.keys(aliases).filter((name) => name !== normaliseName(name))).toEqual([])
  })

  it('are the same in capitals, without accents and with other punctuation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comunas), ({ name }) => {
        const bare = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
        for (const writing of [name.toUpperCase(), bare, `  ${name.replaceAll(' ', '-')} `])
          expect(canonicalName(writing)).toBe(canonicalName(name))
      }),
    )
  })
})
