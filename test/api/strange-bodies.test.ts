import type { CandidateAnswer, ProblemAnswer, SiteAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { boxOf, landApp } from '../support/toy-land.ts'

const toy = landApp()
const place = '01101'
const long = 'El colegio nuevo abre en marzo'
const search = { from: ['lote'], criteria: [], name: 'Una' }

describe('what no database keeps is refused in a sentence', () => {
  const unseen = 'trae letras que no se ven'
  it.each<[string, string, object, string]>([
    ['POST', '/api/sites', { place, name: 'A\0', geometry: boxOf(0, 0) }, `«name» ${unseen}`],
    ['POST', '/api/sites', { place, name: 'A\ud83d', geometry: boxOf(0, 0) }, `«name» ${unseen}`],
    ['POST', '/api/areas', { name: 'A\ud83d', geometry: boxOf(0, 0) }, 'entre 1 y 80 letras'],
    ['POST', '/api/templates', { name: 'A\ud83d', sections: [{ id: 'identidad' }] }, 'entre 1 y 80 letras'],
    [
      'POST',
      `/api/planning/${place}/overrides`,
      { ref: 'lote/1', criterion: 'superficie', by: 'Ana', reason: `${long}\0` },
      `«reason» ${unseen}`,
    ],
    [
      'POST',
      `/api/planning/${place}/overrides`,
      { ref: 'lote/\ud83d', criterion: 'superficie', by: 'Ana', reason: long },
      '«ref» debe ser',
    ],
    ['POST', `/api/planning/${place}/searches`, { ...search, weights: { 'a\0': 1 } }, 'debe ser el peso de cada criterio'],
    ['POST', `/api/planning/${place}/searches`, { ...search, weights: { '\ud83d': 1 } }, 'debe ser el peso de cada criterio'],
    ['PUT', `/api/norms/${place}/ZA/densidad`, { action: 'leer', by: 'Ana', typed: '12\0', version: 0 }, `«typed» ${unseen}`],
  ])('%s %s %j', async (method, path, body, said) => {
    const { status, answer } = await toy.ask<ProblemAnswer>(method, path, body)
    expect(answer.detail).toContain(said)
    expect(status).toBe(400)
  })

  it.each(['/api/sites', '/api/areas'])('an outline nested without end: %s', async (path) => {
    const coordinates = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const body = `{"place":"${place}","name":"A","geometry":{"type":"Polygon","coordinates":${coordinates}}}`
    const response = await toy.app.request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    expect((await response.json()).detail).toContain('punto sin coordenadas')
    expect(response.status).toBe(400)
  })

  it('in a note, whose lines are kept', async () => {
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', { place, name: 'Con nota', geometry: boxOf(0.01, 0.04) })
    const note = (text: string) => toy.ask<SiteAnswer & ProblemAnswer>('PATCH', `/api/sites/${site.id}`, { note: text })
    expect((await note('uno\0dos')).answer.detail).toBe(`«note» ${unseen}.`)
    expect((await note('uno\n\tdos')).answer.history[0]!.text).toBe('uno\n\tdos')
  })
})

describe('the question of a cabida', () => {
  it('admits no norm that no plan could fix', async () => {
    const { question } = await toy.get<CandidateAnswer>(`/api/planning/${place}/candidates/lote/1`)
    const [part] = question!.parts
    const asked = (value: number) => {
      const densidad = { ...part!.norms.densidad, reading: { kind: 'valor', value } }
      const parts = [{ ...part!, norms: { ...part!.norms, densidad } }]
      return toy.ask<ProblemAnswer>('POST', '/api/cabida', { question: { ...question!, parts } })
    }
    expect((await asked(200)).status).toBe(200)
    for (const value of [-1, -1e300, 1e300]) expect((await asked(value)).status).toBe(400)
  })
})

it('a body that is no JSON is told so', async () => {
  for (const [type, body, status] of [
    ['application/json', '{"place":', 400],
    ['text/plain', '{}', 415],
  ] as const) {
    const response = await toy.app.request('/api/sites', { method: 'POST', headers: { 'Content-Type': type }, body })
    expect(response.status).toBe(status)
    expect((await response.json()).detail).toContain('su cuerpo debe ser JSON')
  }
})
