import { type Block, microOf } from '@radier/geodata/planning/micro'
import { readNorms } from '@radier/geodata/planning/read-norm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Texts } from './site-question.ts'

const block = (texts: Texts | null, areaM2 = 10_000, people: number | null = 120): Block => ({
  areaM2,
  people,
  zone: texts && { code: 'ZH4', norms: readNorms({ vivienda: '1', ...texts }) },
})
const predial = (texts: Texts | null, areaM2?: number) => microOf(block(texts, areaM2)).predial
const condominio = (texts: Texts | null, areaM2?: number) => microOf(block(texts, areaM2)).condominio

describe('densificación predial: 220 homes per hectare, five to twelve, or four at any density', () => {
  it.each([
    ['100 m2', 4, '2,2: four at any density, and 100 m² are enough'],
    ['160 m2', 4, '160 × 220 ÷ 10.000 = 3,5: four at any density'],
    ['227 m2', 4, '4,99'],
    ['228 m2', 5, '5,01'],
    ['400 m2', 8, '8,8'],
    ['500 m2', 11, '11'],
    ['2.500 m2', 12, '55, and no more than twelve'],
  ])('a lot of %s takes up to %d: %s', (subdivision, most) => {
    expect(predial({ subdivision })).toMatchObject({ verdict: 'cumple', homes: { least: 1, most } })
  })

  it('takes four on a block of 100 m² justly', () => {
    expect(predial({ subdivision: '400 m2' }, 100)).toMatchObject({ verdict: 'cumple', homes: { least: 1, most: 4 } })
  })

  it('is the whole block where it is less than the least lot: 220 × 300 ÷ 10.000 = 6,6', () => {
    expect(predial({ subdivision: '2.500 m2' }, 300)).toMatchObject({
      verdict: 'cumple',
      homes: { least: 1, most: 6 },
      why: [
        'La manzana entera, de 300 m², es menos que el predio mínimo de la zona ZH4: toma hasta 6 viviendas: 220 viv/ha × 300 m² = 6.',
        'Donde ya hay una vivienda se suman hasta 3.',
      ],
    })
  })

  it('says why, with its figures', () => {
    expect(predial({ subdivision: '400 m2' }).why).toEqual([
      'Un predio de 400 m², el mínimo de la zona ZH4, toma hasta 8 viviendas: 220 viv/ha × 400 m² = 8.',
      'Donde ya hay una vivienda se suman hasta 3.',
    ])
    expect(predial({ subdivision: '400 m2' }).citations).toEqual([expect.objectContaining({ text: 'OGUC 6.2.9' })])
  })

  it.each([
    ['no plan', predial(null), 'pendiente', 'No hay plan cargado en la manzana.'],
    ['no housing', predial({ vivienda: '0', subdivision: '400 m2' }), 'no cumple', 'La zona ZH4 no admite vivienda.'],
    ['housing unread', predial({ vivienda: 'según', subdivision: '400 m2' }), 'pendiente', 'No se sabe si la zona ZH4 admite vivienda.'],
    ['no least lot', predial({}), 'pendiente', 'La zona ZH4: no se conoce la superficie predial mínima.'],
    [
      'lots under 100 m²',
      predial({ subdivision: '60 m2' }),
      'pendiente',
      'La zona ZH4 admite predios de 60 m²: solo sirven los de 100 o más.',
    ],
    ['a block under 100 m²', predial({ subdivision: '400 m2' }, 90), 'no cumple', 'Tiene 90 m² y el predio pide 100.'],
  ])('%s', (_, fit, verdict, why) => expect(fit).toMatchObject({ verdict, homes: null, why: [why] }))
})

describe('pequeño condominio: two to nine homes by the gross density', () => {
  it('on a hectare at 200 hab/ha: 400 m² for two homes, 1.800 for nine', () => {
    expect(condominio({ densidad: '200' })).toMatchObject({
      verdict: 'cumple',
      homes: { least: 2, most: 9 },
      why: ['Con 200 hab/ha hacen falta 400 m² para 2 viviendas y 1.800 m² para 9 viviendas: en uno o varios predios de la manzana.'],
    })
  })
  it('fewer than nine where the block ends first: 60 hab/ha × 0,5 ha ÷ 4 = 7', () => {
    expect(condominio({ densidad: '60' }, 5_000).homes).toEqual({ least: 2, most: 7 })
  })
  it('justly two: 200 hab/ha × 0,04 ha ÷ 4, in one block', () => {
    expect(condominio({ densidad: '200' }, 400)).toMatchObject({ verdict: 'cumple', homes: { least: 2, most: 2 } })
  })
  it('none where not even two fit', () => {
    expect(condominio({ densidad: '60' }, 1_000)).toMatchObject({
      verdict: 'no cumple',
      why: ['Con 60 hab/ha hacen falta 1.333 m² para 2 viviendas, y la manzana tiene 1.000.'],
    })
  })
  it('pendiente without a density', () => expect(condominio({}).verdict).toBe('pendiente'))
  it('shows that its sources disagree, 9 or 12, and uses the lower', () => {
    expect(condominio({ densidad: '200' }).conflict).toBe('Las fuentes no coinciden en el tope: 9 o 12 viviendas. Se usa el menor.')
  })
})

it('tells the people of today and those that the density would still admit', () => {
  expect(microOf(block({ densidad: '200' }))).toMatchObject({ peoplePerHa: 120, spare: 80 })
  expect(microOf(block({ densidad: '100' }))).toMatchObject({ spare: 0 })
  expect(microOf(block({ densidad: '200' }, 10_000, null))).toMatchObject({ peoplePerHa: null, spare: null })
  expect(microOf(block(null))).toMatchObject({ peoplePerHa: 120, spare: null })
})

it('says that allegamiento is s/i by block', () => {
  expect(microOf(block({ densidad: '200' })).unknown[0]).toBe('Allegamiento de la manzana: s/i, el censo por manzana no lo trae.')
})

it('more density or more land never gives fewer homes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 900 }), fc.integer({ min: 10, max: 900 }), fc.integer({ min: 100, max: 30_000 }), (a, b, m2) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      const most = (density: number, land: number) => condominio({ densidad: `${density}` }, land).homes?.most ?? 0
      expect(most(high, m2)).toBeGreaterThanOrEqual(most(low, m2))
      expect(most(low, m2 + 500)).toBeGreaterThanOrEqual(most(low, m2))
    }),
  )
})
