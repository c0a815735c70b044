import type { MicroAnswer, NormsAnswer, ProblemAnswer } from '@radier/api/contract'
import { areaM2 } from '@radier/geodata/planning/ruler'
import { describe, expect, it } from 'vitest'
import { boxOf, landApp } from '../support/toy-land.ts'

const toy = landApp()
const micro = () => toy.get<MicroAnswer>('/api/planning/01101/micro')

describe('what the blocks of a place take', () => {
  it('each block of the comuna, by the zone that holds most of it', async () => {
    const { blocks } = await micro()
    expect(blocks.map(({ key, zones }) => [key, zones.map(({ zone, share }) => [zone, Math.round(share * 100)])])).toEqual([
      ['1', [['ZA', 100]]],
      [
        '2',
        [
          ['ZB', 75],
          ['ZA', 25],
        ],
      ],
      ['3', []],
    ])
    expect(blocks.map(({ condominio }) => [condominio.verdict, condominio.homes])).toEqual([
      ['cumple', { least: 2, most: 9 }],
      ['no cumple', null],
      ['pendiente', null],
    ])
    expect(blocks.map(({ predial }) => predial.why)).toEqual([
      ['La zona ZA: no se conoce la superficie predial mínima.'],
      ['La zona ZB no admite vivienda.'],
      ['No hay plan cargado en la manzana.'],
    ])
  })

  it('land on the ellipsoid as the ruler of the browser measures it, people for its hectares, and the need of where it stands', async () => {
    const { blocks, need } = await micro()
    const ruled = areaM2([boxOf(0.002, 0.016).coordinates])
    const [first, second, third] = blocks
    expect(Math.abs(first!.areaM2 / ruled - 1)).toBeLessThan(0.001)
    expect(first).toMatchObject({ people: 120, peoplePerHa: expect.closeTo(120 / (ruled / 10_000), 0) })
    expect(first!.spare).toBe(Math.floor((200 * ruled) / 10_000 - 120))
    expect(second).toMatchObject({ people: null, peoplePerHa: null, spare: null, need: null })
    expect([need, third!.need]).toEqual([{ layer: 'estrecho', title: 'Faltan de cada 100' }, 5])
  })

  it('so few people that they could be told apart are s/i', async () => {
    expect((await micro()).blocks[2]).toMatchObject({ people: null, peoplePerHa: null })
  })

  it('adds one project for each block that admits it, and tells the conflict of the sources once', async () => {
    const { predial, condominio, total, unknown } = await micro()
    expect(predial).toMatchObject({ conflict: null, total: { blocks: 0, least: 0, most: 0 } })
    expect(condominio).toMatchObject({
      conflict: 'Las fuentes no coinciden en el tope: 9 o 12 viviendas. Se usa el menor.',
      citations: [{ text: 'D.S. 49 (V. y U.) 2011', since: '2026-02-16' }],
      total: { blocks: 1, least: 2, most: 9 },
    })
    expect(total).toEqual({ blocks: 1, least: 2, most: 9 })
    expect(unknown[0]).toBe('Allegamiento de la manzana: s/i, el censo por manzana no lo trae.')
  })

  it('follows the norm as a person reads it', async () => {
    const { status } = await toy.ask<NormsAnswer>('PUT', '/api/norms/01101/ZA/subdivision', {
      action: 'leer',
      by: 'Ana Soto',
      typed: '400 m2',
      version: 0,
    })
    expect(status).toBe(200)
    expect((await micro()).blocks[0]!.predial).toMatchObject({ verdict: 'cumple', homes: { least: 1, most: 8 } })
  })

  it.each([
    ['/api/planning/99999/micro', 404, 'No hay ninguna comuna'],
    ['/api/planning/ejemplo/micro', 404, 'El ejemplo no está abierto'],
    ['/api/planning/Varas/micro', 400, '«place» debe ser'],
  ])('%s → %i', async (path, status, said) => {
    const { status: got, answer } = await toy.ask<ProblemAnswer>('GET', path)
    expect([got, answer.detail]).toEqual([status, expect.stringContaining(said)])
  })
})
