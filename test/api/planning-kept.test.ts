import type { LandSearchAnswer, OverrideAnswer, ProblemAnswer, SavedSearch, SearchAsked, SiteAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { landApp } from '../support/toy-land.ts'

const toy = landApp()
const base = '/api/planning/01101'
const reason = 'El colegio nuevo abre en marzo'
const except = (body: object) =>
  toy.ask<OverrideAnswer & ProblemAnswer>('POST', `${base}/overrides`, { criterion: 'superficie', reason, by: 'Ana Soto', ...body })
const search: SearchAsked = { from: ['lote', 'punto', 'sitios'], criteria: [{ kind: 'superficie', min: 6_000 }] }
const found = async (ref: string) => {
  const { answer } = await toy.ask<LandSearchAnswer>('POST', `${base}/search`, search)
  return { site: answer.sites.find((site) => site.ref === ref), criterion: answer.criteria[0]! }
}

describe('an exception', () => {
  it('counts as met, keeps the finding, and is withdrawn without being forgotten', async () => {
    const before = (await found('punto/1')).criterion.left
    const { status, answer } = await except({ ref: 'punto/1' })
    expect(status).toBe(201)
    expect(answer).toMatchObject({ ref: 'punto/1', criterion: 'superficie', reason, by: 'Ana Soto', withdrawn: null })
    const { site, criterion } = await found('punto/1')
    expect(site).toMatchObject({ verdict: 'dentro', overrides: ['superficie'], findings: [{ verdict: 'no cumple' }] })
    expect(criterion.left).toBe(before + 1)
    expect((await except({ ref: 'punto/1' })).answer.detail).toContain('ya tiene una excepción vigente')
    const { answer: gone } = await toy.ask<OverrideAnswer>('DELETE', `${base}/overrides/${answer.id}`, { by: 'Luis' })
    expect(gone.withdrawn).toMatchObject({ by: 'Luis' })
    expect((await found('punto/1')).site).toMatchObject({ verdict: 'fuera', overrides: [] })
    expect(await toy.get<OverrideAnswer[]>(`${base}/overrides`)).toMatchObject([{ id: answer.id, withdrawn: { by: 'Luis' } }])
    expect((await toy.ask('DELETE', `${base}/overrides/${answer.id}`)).status).toBe(404)
  })

  it('follows the land when somebody keeps it, and back; the history of the site tells it', async () => {
    await except({ ref: 'punto/1', criterion: 'servicio:educacion_basica' })
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', { place: '01101', ref: 'punto/1' })
    const refs = async () =>
      (await toy.get<OverrideAnswer[]>(`${base}/overrides`)).filter(({ withdrawn }) => !withdrawn).map(({ ref }) => ref)
    expect(await refs()).toEqual([`sitio/${site.id}`])
    const { answer } = await except({ ref: 'punto/1', criterion: 'fuera:agua' })
    expect(answer.ref).toBe(`sitio/${site.id}`)
    await toy.ask('DELETE', `${base}/overrides/${answer.id}`)
    expect((await toy.get<SiteAnswer>(`/api/sites/${site.id}`)).history.slice(0, 2).map(({ text }) => text)).toEqual([
      'Excepción retirada a «Aguas».',
      `Excepción a «Aguas»: ${reason}`,
    ])
    await toy.overNow('DELETE', `/api/sites/${site.id}`)
    expect(await refs()).toEqual(['punto/1'])
  })

  it.each([
    [{ ref: 'punto/1', reason: 'porque sí' }, 400, '«reason» debe decir por qué'],
    [{ ref: 'punto/1', by: '' }, 400, '«by» está vacío'],
    [{ ref: 'punto/1', criterion: 'color' }, 400, 'no hay ningún criterio «color»'],
    [{ ref: 'punto/1', criterion: 'fuera:lote' }, 400, 'no hay ningún criterio «fuera:lote»'],
    [{ ref: 'punto/77' }, 404, 'no tiene ningún predio «77»'],
    [{ ref: 'punto' }, 400, '«ref» debe ser'],
  ])('%j → %i', async (body, status, said) => {
    const { status: got, answer } = await except(body)
    expect(answer.detail).toContain(said)
    expect(got).toBe(status)
  })
})

describe('a search that is kept', () => {
  it('comes back as it was, newest first, until it is forgotten', async () => {
    const save = (name: string) => toy.ask<SavedSearch>('POST', `${base}/searches`, { ...search, name, weights: { superficie: 2 } })
    const { status, answer } = await save('Media hectárea')
    expect(status).toBe(201)
    await save('Otra')
    const kept = await toy.get<SavedSearch[]>(`${base}/searches`)
    expect(kept.map(({ name }) => name)).toEqual(['Otra', 'Media hectárea'])
    expect(kept[1]).toEqual({ ...search, weights: { superficie: 2 }, id: answer.id, name: 'Media hectárea', at: answer.at })
    expect((await toy.ask('DELETE', `${base}/searches/${answer.id}`)).status).toBe(204)
    expect((await toy.ask('DELETE', `${base}/searches/${answer.id}`)).status).toBe(404)
    expect(await toy.get<SavedSearch[]>('/api/planning/01102/searches')).toEqual([])
  })
})
