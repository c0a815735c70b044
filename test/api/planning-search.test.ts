import type { CandidateAnswer, FoundSite, LandSearchAnswer, ProblemAnswer, SearchAsked, SiteAnswer } from '@radier/api/contract'
import type { Criterion } from '@radier/geodata/planning/criterion'
import { describe, expect, it } from 'vitest'
import { at, boxOf, landApp, ring } from '../support/toy-land.ts'

const toy = landApp()
const ask = (criteria: unknown, more: object = {}, place = '01101') =>
  toy.ask<LandSearchAnswer & ProblemAnswer>('POST', `/api/planning/${place}/search`, { from: ['lote', 'punto'], criteria, ...more })
const search = async (criteria: Criterion[], more: Partial<SearchAsked> = {}) => {
  const { status, answer } = await ask(criteria, more)
  if (status !== 200) throw new Error(JSON.stringify(answer))
  return answer
}
const found = ({ sites }: LandSearchAnswer, ref: string): FoundSite => sites.find((site) => site.ref === ref)!
const school: Criterion = { kind: 'servicio', service: 'educacion_basica', metres: 700 }
const metresTo = async (from: string, to: [number, number]) => {
  const [row] = await toy.database.sql<{ m: number }[]>`
    select st_distance(geom::geography, st_setsrid(st_makepoint(${to[0]}::float8, ${to[1]}::float8), 4326)::geography) as m
    from ${toy.database.sql.unsafe(`capa.${from.split('/')[0]}`)} where key = ${from.split('/')[1]!}`
  return row!.m
}

describe('a search', () => {
  it('measures the area on the ellipsoid, or takes the stated one; without it is pendiente', async () => {
    const answer = await search([{ kind: 'superficie', min: 6_000 }])
    expect(answer.total).toBe(5)
    expect(found(answer, 'lote/1').areaM2).toBeCloseTo(10_320, -2)
    expect(found(answer, 'punto/1')).toMatchObject({ areaM2: 5_000, verdict: 'fuera' })
    expect(found(answer, 'punto/2')).toMatchObject({ areaM2: null, verdict: 'pendiente', homes: null })
    expect(answer.criteria).toMatchObject([{ id: 'superficie', left: 3, pending: 1, failed: 1, source: null }])
  })

  it('finds the nearest school exactly, also beyond the comuna, and no other kind of school', async () => {
    const answer = await search([school])
    expect(found(answer, 'punto/1').findings[0]).toMatchObject({ verdict: 'cumple', at: at(0.01, 0.015).map((n) => expect.closeTo(n, 6)) })
    expect(found(answer, 'punto/1').findings[0]!.found).toBeCloseTo(await metresTo('punto/1', at(0.01, 0.015)), 3)
    expect(found(answer, 'lote/1').findings[0]!.found).toBeCloseTo(await metresTo('lote/1', at(0.01, 0.015)), 3)
    expect(found(answer, 'lote/3').findings[0]!.found).toBeCloseTo(
      Math.min(await metresTo('lote/3', at(0.01, 0.015)), await metresTo('lote/3', at(0.101, 0.01))),
      3,
    )
    expect(answer.criteria[0]!.source).toMatch(/^Colegios\. Instituto de Prueba/)
  })

  it('shares a site between two zones; what lies outside every zone admits nothing', async () => {
    const answer = await search([{ kind: 'vivienda' }, { kind: 'densidad', min: 100 }])
    expect(found(answer, 'lote/1')).toMatchObject({ zone: 'ZA', verdict: 'dentro' })
    expect(found(answer, 'lote/2').findings[0]!.text).toBe('ZB 75 % no admite vivienda, ZA 25 % admite vivienda')
    expect(found(answer, 'lote/2').verdict).toBe('pendiente')
    expect(found(answer, 'lote/3')).toMatchObject({ zone: null, verdict: 'fuera' })
    expect(found(answer, 'punto/2').findings[1]).toMatchObject({ verdict: 'pendiente' })
    expect(answer.criteria).toMatchObject([
      { left: 2, pending: 1, failed: 2 },
      { left: 2, pending: 1, failed: 2 },
    ])
  })

  it('says how much lies in a mask, and does not know a mask that is not loaded here', async () => {
    const answer = await search([
      { kind: 'fuera', layer: 'agua' },
      { kind: 'fuera', layer: 'lava' },
    ])
    expect(found(answer, 'lote/1').findings[0]).toMatchObject({ verdict: 'no cumple', found: expect.closeTo(0.1, 3) })
    expect(found(answer, 'lote/2').findings[0]).toMatchObject({ verdict: 'cumple', found: 0 })
    expect(new Set(answer.sites.map(({ findings }) => findings[1]!.verdict))).toEqual(new Set(['pendiente']))
  })

  it('does not take for safe what lies outside the frame of a layer that covers a part of the place', async () => {
    const answer = await search([{ kind: 'fuera', layer: 'ola' }])
    const verdicts = ['lote/1', 'lote/2', 'lote/3'].map((ref) => found(answer, ref).findings[0]!)
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['no cumple', 'cumple', 'pendiente'])
    expect(verdicts[2]!.text).toBe('s/i: aquí nadie lo ha estudiado, solo la caleta')
    const far = await toy.get<CandidateAnswer>('/api/planning/01101/candidates/lote/3')
    expect(far.masks.find(({ layer }) => layer === 'ola')).toEqual({
      layer: 'ola',
      title: 'Olas',
      share: null,
      why: 'aquí nadie lo ha estudiado, solo la caleta',
    })
  })

  it('says where people live, and how many households, also of what somebody kept of it', async () => {
    const answer = await search([], { from: ['lote', 'toma'] })
    expect(found(answer, 'lote/1').lived).toBeNull()
    expect(found(answer, 'toma/1').lived).toEqual({ households: 82 })
    expect(found(answer, 'toma/2').lived).toEqual({ households: null })
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', { place: '01101', ref: 'toma/1' })
    const own = await search([], { from: ['sitios'] })
    expect(found(own, `sitio/${site.id}`).lived).toEqual({ households: null })
    await toy.overNow('DELETE', `/api/sites/${site.id}`)
  })

  it('asks urban limit, owner, price and need', async () => {
    const answer = await search([
      { kind: 'limite_urbano' },
      { kind: 'propietario', owners: ['serviu'] },
      { kind: 'precio', max: 5 },
      { kind: 'necesidad', percent: 20, metres: 1_000 },
    ])
    expect(found(answer, 'lote/1').findings.map(({ verdict }) => verdict)).toEqual(['cumple', 'cumple', 'pendiente', 'cumple'])
    expect(found(answer, 'lote/3').findings.map(({ verdict }) => verdict)).toEqual(['no cumple', 'pendiente', 'pendiente', 'no cumple'])
    expect(found(answer, 'lote/1').findings[3]!.found).toBe(0)
    expect(found(answer, 'punto/2').findings[3]!.found).toBeGreaterThan(1_800)
  })

  it('a lot that somebody kept appears once, as the site', async () => {
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', { place: '01101', ref: 'lote/1' })
    await toy.overNow('PATCH', `/api/sites/${site.id}`, { priceUfM2: 2, state: 'visita' })
    const { answer: drawn } = await toy.ask<SiteAnswer>('POST', '/api/sites', {
      place: '01101',
      name: 'Mío',
      geometry: boxOf(0.012, 0.012),
    })
    const answer = await search([{ kind: 'precio', max: 5 }], { from: ['lote'] })
    expect(answer.sites.map(({ ref }) => ref).sort()).toEqual(['lote/2', 'lote/3', `sitio/${site.id}`].sort())
    expect(found(answer, `sitio/${site.id}`)).toMatchObject({ verdict: 'dentro', state: 'visita', owner: 'serviu' })
    const all = await search([], { from: ['sitios', 'lote', 'punto'] })
    expect(all.total).toBe(6)
    const own = await search([], { from: ['sitios'] })
    expect(own.sites.map(({ ref }) => ref).sort()).toEqual([`sitio/${site.id}`, `sitio/${drawn.id}`].sort())
    await toy.overNow('DELETE', `/api/sites/${site.id}`)
    await toy.overNow('DELETE', `/api/sites/${drawn.id}`)
    expect((await search([], { from: ['sitios', 'lote', 'punto'] })).total).toBe(5)
  })

  it('ranks those that stay, by score; contributions add up', async () => {
    const answer = await search([{ kind: 'superficie', min: 2_000 }, school], {
      weights: { superficie: 0, 'servicio:educacion_basica': 3 },
    })
    const out = answer.sites.map(({ verdict }) => verdict === 'fuera')
    expect(out).toEqual([...out].sort((a, b) => Number(a) - Number(b)))
    for (const { score, contributions } of answer.sites)
      if (score !== null) expect(contributions.reduce((sum: number, part) => sum + (part ?? 0), 0)).toBeCloseTo(score, 6)
  })

  it('without a criterion excludes no site that it had', async () => {
    const criteria: Criterion[] = [{ kind: 'superficie', min: 6_000 }, { kind: 'vivienda' }, school]
    const whole = await search(criteria)
    for (const dropped of criteria) {
      const fewer = await search(criteria.filter((criterion) => criterion !== dropped))
      for (const site of whole.sites.filter(({ verdict }) => verdict !== 'fuera')) expect(found(fewer, site.ref).verdict).not.toBe('fuera')
    }
  })

  it('on the border of two zones shares a point evenly', async () => {
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', {
      place: '01101',
      name: 'Borde',
      geometry: { type: 'Point', coordinates: ring(0.02, 0.01, 0, 0)[0] },
    })
    const answer = await search([{ kind: 'vivienda' }], { from: ['sitios'] })
    expect(found(answer, `sitio/${site.id}`).findings[0]!.text).toContain('50 %')
    await toy.overNow('DELETE', `/api/sites/${site.id}`)
  })

  it.each([
    [[{ kind: 'vivienda' }, { kind: 'vivienda' }], {}, '«criteria» trae dos veces «vivienda»'],
    [[{ kind: 'fuera', layer: 'lote' }], {}, '«lote» no es una capa de resguardo'],
    [[{ kind: 'servicio', service: 'bar', metres: 10 }], {}, '«criteria.0.service» debe ser uno de'],
    [[{ kind: 'densidad', min: -3 }], {}, '«criteria.0.min» no puede ser negativo'],
    [[{ kind: 'color' }], {}, '«criteria.0.kind» debe ser uno de: superficie'],
    [Array.from({ length: 21 }, () => ({ kind: 'vivienda' })), {}, 'admite a lo más 20 criterios'],
    [[], { from: ['colegio'] }, 'no hay ninguna capa de suelo «colegio»'],
    [[], { from: ["lote'; drop table radier.site; --"] }, '«from.0» debe ser el identificador de una capa'],
    [[], { weights: { vivienda: 11 } }, 'no puede pasar de 10'],
  ])('%j %j is refused', async (criteria, more, said) => {
    const { status, answer } = await ask(criteria, more)
    expect(answer.detail).toContain(said)
    expect(status).toBe(400)
  })
})
