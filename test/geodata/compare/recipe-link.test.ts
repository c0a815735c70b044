import { normalisations, type Recipe } from '@radier/geodata/compare/composite'
import { decodeRecipe, encodeRecipe } from '@radier/geodata/compare/recipe-link'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const recipe: Recipe = {
  name: 'Necesidad de Ñuñoa',
  normalisation: 'minmax',
  parts: [
    { indicator: 'allegados', period: null, weight: 2, direction: 'mas' },
    { indicator: 'ingresos', period: '2023', weight: 1.5, direction: 'menos' },
  ],
}
const all = () => true

describe('a recipe in the link', () => {
  it('is short and says what it says', () => {
    expect(encodeRecipe(recipe)).toBe('1~m~Necesidad de Ñuñoa~allegados*2~ingresos@2023!1.5')
  })

  it('comes back as it went, through an address', () => {
    const part = fc.record({
      indicator: fc.stringMatching(/^[a-z][a-z0-9_]{0,30}$/),
      period: fc.constantFrom(null, '2024', '2017-2024', '2024-S2', 's/f'),
      weight: fc.integer({ min: 0, max: 10_000_000 }).map((w) => w / 10_000),
      direction: fc.constantFrom('mas' as const, 'menos' as const),
    })
    const any = fc.record({
      name: fc.stringMatching(/^[A-Za-zÑñáé0-9 ()%&+]{0,40}$/).map((name) => name.replace(/\s+/g, ' ').trim()),
      normalisation: fc.constantFrom(...normalisations),
      parts: fc.uniqueArray(part, { maxLength: 20, selector: ({ indicator, period }) => `${indicator}@${period}` }),
    })
    fc.assert(
      fc.property(any, (asked) => {
        const address = new URLSearchParams({ indice: encodeRecipe(asked) }).toString()
        expect(decodeRecipe(new URLSearchParams(address).get('indice') as string, all)).toEqual({ recipe: asked, dropped: [] })
      }),
    )
  })

  it('of an older product leaves out what no longer exists, and tells it', () => {
    const found = decodeRecipe('1~p~~vivo*1~muerto*1~vivo*3~roto~vivo@2017!0.5~caro*1001', (id) => id === 'vivo')
    expect(found?.recipe.parts.map(({ indicator, period, weight }) => [indicator, period, weight])).toEqual([
      ['vivo', null, 1],
      ['vivo', '2017', 0.5],
    ])
    expect(found?.dropped).toEqual(['muerto*1', 'vivo*3', 'roto', 'caro*1001'])
  })

  it.each(['', '2~p~x~a*1', '1~q~x~a*1', 'cualquier cosa'])('«%s» is no recipe', (text) => {
    expect(decodeRecipe(text, all)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeRecipe(`1~z~${text}`, all)))
  })
})
