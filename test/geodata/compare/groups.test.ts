import { catalogue } from '@radier/geodata/catalogue'
import { groupById, groupsOf, ruralityIndicator, sizeBands } from '@radier/geodata/compare/groups'
import { comparisonIndicators, exampleRecipe, scatterIndicators, similarityIndicators } from '@radier/geodata/compare/presets'
import { comunas } from '@radier/geodata/territory/comunas'
import { describe, expect, it } from 'vitest'

const facts = comunas.map(({ cut }, i) => ({ code: cut, population: i === 3 ? null : i * 1_000, rurality: i % 4 || null }))
const kinds = groupsOf(facts)
const kind = (id: string) => kinds.find((k) => k.id === id)!

describe('the groups of comparison', () => {
  it('say of the Red only what a source confirms', () => {
    expect(kind('red').groups[0]?.codes).toEqual(['13102'])
    expect(kind('red').coverage).toMatch(/^1 de 70 confirmada: .*Castro\.$/)
  })

  it('by region and provincia hold the 346, each once', () => {
    for (const id of ['region', 'provincia']) {
      const codes = kind(id).groups.flatMap((group) => group.codes)
      expect(codes.toSorted()).toEqual(comunas.map(({ cut }) => cut))
      expect(kind(id).coverage).toBeNull()
    }
    expect(
      kind('region')
        .groups.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['region-15', 'region-01'])
  })

  it('by size put a comuna in one band, its lower end included, and leave the unknown out', () => {
    const sized = kind('tamano').groups
    expect(sized.flatMap(({ codes }) => codes)).toHaveLength(345)
    const five = comunas[5]!.cut
    expect(sized.filter(({ codes }) => codes.includes(five)).map(({ id }) => id)).toEqual(['tamano-2'])
    expect(sized.map(({ title }) => title).slice(0, 2)).toEqual(['Menos de 5.000 habitantes', '5.000 a 9.999 habitantes'])
    expect(sized).toHaveLength(sizeBands.length)
    expect(kind('tamano').coverage).toBe('Sin población conocida: Camiña.')
  })

  it('by rurality say how many are not classified', () => {
    expect(kind('ruralidad').coverage).toMatch(/^Sin clase conocida: \d+ comunas\.$/)
    expect(kind('ruralidad').groups.map(({ codes }) => codes.length)).toEqual([87, 86, 86])
  })

  it('are found by the id that goes in a link', () => {
    expect(groupById(kinds, 'region-15')?.title).toBe('Arica y Parinacota')
    expect(groupById(kinds, 'nada')).toBeUndefined()
  })
})

it('every indicator that a comparison opens with is in the catalogue', () => {
  const ids = [
    ruralityIndicator,
    ...similarityIndicators,
    ...comparisonIndicators,
    ...Object.values(scatterIndicators),
    ...exampleRecipe.parts.map(({ indicator }) => indicator),
  ]
  expect(ids.filter((id) => !catalogue.indicators[id])).toEqual([])
})
