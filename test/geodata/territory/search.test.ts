import { comunas, regiones } from '@radier/geodata/territory/comunas'
import { searchTerritories } from '@radier/geodata/territory/search'
import { describe, expect, it } from 'vitest'

const places = [
  ...regiones.map(({ code, name }) => ({ code, name, level: 'region' })),
  ...comunas.map(({ cut, name }) => ({ code: cut, name, level: 'comuna', population: cut === '13101' ? 438856 : 1 })),
]
const first = (query: string) => searchTerritories(query, places)[0]?.code

describe('search', () => {
  it.each([
    ['nunoa', '13120'],
    ['ÑUÑOA', '13120'],
    ['13120', '13120'],
    ['  ñuñoa ', '13120'],
    ['santiago', '13101'],
    ['coihaique', '11101'],
    ['penalol', '13122'],
    ['la calera', '05502'],
    ['viña', '05109'],
  ])('«%s» lands on %s', (query, code) => {
    expect(first(query)).toBe(code)
  })

  it('finds a place by the start of its code', () => {
    expect(searchTerritories('131', places, 60).every((p) => p.code.startsWith('131'))).toBe(true)
  })

  it('gives an exact name before a longer one, and the larger place before the smaller', () => {
    const two = [
      { code: '1', name: 'San Pedro', level: 'comuna', population: 1 },
      { code: '2', name: 'San Pedro de la Paz', level: 'comuna', population: 9 },
      { code: '3', name: 'San Pablo', level: 'comuna', population: 5 },
    ]
    expect(searchTerritories('san pedro', two).map((p) => p.code)).toEqual(['1', '2'])
    expect(searchTerritories('san p', two).map((p) => p.code)).toEqual(['2', '3', '1'])
  })

  it.each(['', '   ', '¿?', 'zzzz'])('«%s» finds nothing', (query) => {
    expect(searchTerritories(query, places)).toEqual([])
  })

  it('gives no more than asked', () => {
    expect(searchTerritories('a', places, 3)).toHaveLength(3)
  })
})
