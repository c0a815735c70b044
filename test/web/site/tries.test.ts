import { defaultAssumptions } from '@radier/geodata/planning/assumptions'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { expect, it } from 'vitest'
import { decodeTries, encodeTries, noTries, type Tries, tried } from '../../../web/src/features/site/tries.ts'

const question: CabidaQuestion = {
  areaM2: 5_000,
  grossM2: 6_000,
  region: '10',
  parts: [],
  outline: null,
  fronts: [1],
  programme: 'ds19',
  assumptions: defaultAssumptions,
  change: {},
}

it('carries what a person tries in the link and reads it back the same', () => {
  const tries: Tries = {
    change: { density: 0.1, height: -0.05, incentive: 'conjunto_armonico' },
    assumptions: { homeM2: 48.5, efficiency: 0.8, floorM: 2.5, parkingM2: 0, publicUseM2: 120, riskM2: 0, openings: false },
    grossM2: 6_200,
    fronts: [0, 2],
    programme: 'ds49_cnt',
  }
  const link = encodeTries(tries)
  expect(link).toBe(
    'densidad:10,altura:-5,incentivo:conjunto_armonico,m2:48.5,eficiencia:0.8,piso:2.5,estacionamiento:0,publica:120,riesgo:0,vanos:0,bruta:6200,frentes:0-2,programa:ds49_cnt',
  )
  expect(decodeTries(link)).toEqual(tries)
  expect(link?.length).toBeLessThanOrEqual(200)
})

it('tells «nobody knows» from «as the site has it»', () => {
  const unknown = { ...noTries, grossM2: null, fronts: null, programme: null }
  expect(decodeTries(encodeTries(unknown))).toEqual(unknown)
  expect(tried(question, unknown)).toMatchObject({ grossM2: null, fronts: null, programme: null })
  expect(tried(question, noTries)).toEqual(question)
  expect(encodeTries(noTries)).toBeNull()
})

it.each([
  ['a density beyond the slider', 'densidad:51'],
  ['a density that is no whole percent', 'densidad:1.5'],
  ['a home of no size', 'm2:0'],
  ['an efficiency over one', 'eficiencia:1.2'],
  ['words of nobody', 'casas:10,,:,m2'],
  ['not a number', 'piso:alto'],
])('leaves out %s', (_, link) => {
  expect(decodeTries(link)).toEqual(noTries)
})
