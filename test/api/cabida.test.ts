import type { CabidaAnswer, ProblemAnswer } from '@radier/api/contract'
import { defaultAssumptions } from '@radier/geodata/planning/assumptions'
import { cabida } from '@radier/geodata/planning/cabida'
import type { CabidaQuestion } from '@radier/geodata/planning/question'
import { readNorms } from '@radier/geodata/planning/read-norm'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import { describe, expect, it } from 'vitest'
import { landApp, ring } from '../support/toy-land.ts'

const toy = landApp()
const question: CabidaQuestion = {
  areaM2: 50_000,
  grossM2: null,
  region: '13',
  parts: [
    {
      plan: 'trazado',
      zone: 'ZA',
      name: 'Zona A',
      share: 1,
      norms: readNorms({ vivienda: '1', densidad: '300', altura: '3 pisos o 9 m', constructibilidad: '1,2', ocupacion: '0.6' }),
    },
  ],
  outline: [[ring(0.001, 0.001, 0.002, 0.002)]],
  fronts: [0],
  programme: 'ds49_cnt',
  assumptions: defaultAssumptions,
  change: { density: 0.1 },
}
const ask = (asked: unknown) => toy.ask<CabidaAnswer & ProblemAnswer>('POST', '/api/cabida', { question: asked })

describe('the cabida of a question', () => {
  it.each([
    ['as it is', question],
    ['without change: 5 ha × 300 hab/ha', { ...question, change: {}, programme: null }],
    ['without zone', { ...question, parts: [] }],
    ['of a point', { ...question, outline: null, fronts: null }],
  ])('%s is the same as that of the screen', async (_, asked) => {
    const { status, answer } = await ask(asked)
    expect(status).toBe(200)
    expect(answer).toEqual(JSON.parse(JSON.stringify({ cabida: cabida(asked), sensitivity: sensitivity(asked) })))
  })

  it('gives 375 homes by density to five hectares at 300', async () => {
    const { answer } = await ask({ ...question, change: {}, programme: null })
    expect(answer.cabida.limits.find(({ id }) => id === 'densidad')!.homes).toBe(375)
  })

  it.each([
    [{ ...question, areaM2: -1 }, '«question.areaM2» no puede ser menos de 0'],
    [{ ...question, areaM2: 'mucha' }, '«question.areaM2» debe ser un número'],
    [{ ...question, region: 'RM' }, '«question.region» debe ser el código de una región'],
    [{ ...question, parts: [{ ...question.parts[0], norms: {} }] }, '«question.parts.0.norms.vivienda»'],
    [{ ...question, assumptions: { ...defaultAssumptions, homeM2: 1 } }, '«question.assumptions.homeM2» no puede ser menos de 10'],
    [{ ...question, outline: [[Array.from({ length: 5_001 }, () => [0, 0])]] }, 'admite a lo más 5000 vértices'],
    [null, '«question»'],
  ])('that cannot be is refused by its field', async (asked, said) => {
    const { status, answer } = await ask(asked)
    expect(answer.detail).toContain(said)
    expect(status).toBe(400)
  })

  it('that is too large is refused', async () => {
    expect((await ask({ ...question, relleno: 'x'.repeat(600_000) })).status).toBe(413)
  })
})
