import { cabida } from '@radier/geodata/planning/cabida'
import { incentives } from '@radier/geodata/planning/incentives'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import { describe, expect, it } from 'vitest'
import { siteOf, zh5, zoneOf } from './site-question.ts'

describe('what a change of a norm would do', () => {
  it('is ten per cent more of what is already tried: 400 × 1,1 × 1,1 = 484 hab/ha × 1 ha ÷ 4 = 121', () => {
    const [density, height] = sensitivity(siteOf(10_000, zh5, { change: { density: 0.1, height: -0.3 } }))
    expect([density?.homes, density?.delta]).toEqual([121, 11])
    expect([height?.homes, height?.delta]).toEqual([110, 0])
  })

  it('is told for each, with what the law asks and whether the site is known to meet it', () => {
    const effects = sensitivity(siteOf(5_000, [zoneOf('ZH5', { ...zh5, subdivision: '250 m2' })]))
    expect(effects.map(({ id, homes, delta, binding, condition }) => [id, homes, delta, binding, condition?.verdict])).toEqual([
      ['densidad', 55, 5, 'densidad', undefined],
      ['altura', 50, 0, 'densidad', undefined],
      ['conjunto_armonico', 50, 0, 'densidad', 'cumple'],
      ['conjunto_armonico_manzana', 50, 0, 'densidad', 'pendiente'],
      ['conjunto_armonico_fusion', 50, 0, 'densidad', 'pendiente'],
      ['vivienda_economica', 62, 12, 'densidad', 'pendiente'],
      ['junto_a_tren', 50, 0, 'densidad', 'pendiente'],
      ['integracion_social', null, null, null, 'pendiente'],
      ['densidad_minima', null, null, null, 'pendiente'],
    ])
  })

  it.each([
    [4_999, '250 m2', 'no cumple'],
    [5_000, '1.000 m2', 'cumple'],
    [5_000, '1.001 m2', 'no cumple'],
    [5_000, undefined, 'pendiente'],
  ])('a harmonic whole on %d m² with a least lot of %s: %s', (area, subdivision, verdict) => {
    const question = siteOf(area, { ...zh5, ...(subdivision && { subdivision }) })
    expect(incentives.conjunto_armonico?.condition(question).verdict).toBe(verdict)
  })
})

it('an incentive that does not exist changes nothing, whatever its name', () => {
  const { homes, notes } = cabida(siteOf(5_000, zh5, { change: { incentive: 'constructor' } }))
  expect(homes).toBe(cabida(siteOf(5_000, zh5)).homes)
  expect(notes[0]).toBe('Es un ejercicio, no la norma vigente: incentivo desconocido «constructor».')
})

it.each([
  ['conjunto_armonico_fusion', 2_499, 55, 'no cumple'],
  ['conjunto_armonico_fusion', 2_500, 55, 'pendiente'],
  ['vivienda_economica', 2_500, 140, 'pendiente'],
  ['vivienda_economica', 2_500, 140.1, 'no cumple'],
] as const)('%s on %d m² with homes of %d m²: %s', (id, area, homeM2, verdict) => {
  expect(incentives[id]?.condition(siteOf(area, zh5, { assumptions: { homeM2 } })).verdict).toBe(verdict)
})
