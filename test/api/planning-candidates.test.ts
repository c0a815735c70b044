import type { CandidateAnswer, LandSearchAnswer, ProblemAnswer, SiteAnswer } from '@radier/api/contract'
import { cabida } from '@radier/geodata/planning/cabida'
import { distanceM } from '@radier/geodata/planning/ruler'
import { describe, expect, it } from 'vitest'
import { at, landApp } from '../support/toy-land.ts'

const toy = landApp()
const whole = (ref: string) => toy.get<CandidateAnswer>(`/api/planning/01101/candidates/${ref}`)

describe('one candidate', () => {
  it('of a layer has its area, zones, norms, cabida and what its source says', async () => {
    const lot = await whole('lote/1')
    expect(lot).toMatchObject({
      ref: 'lote/1',
      name: 'Lote del norte',
      example: false,
      areaFrom: 'medida',
      owner: 'serviu',
      priceUfM2: null,
      origin: { kind: 'capa', layer: 'lote', key: '1' },
      attributes: [
        { label: 'NOMBRE', text: 'Lote del norte' },
        { label: 'DUENO', text: 'SERVIU' },
      ],
      masks: [
        { layer: 'agua', title: 'Aguas', share: expect.closeTo(0.1, 3), why: null },
        { layer: 'lava', title: 'Lavas', share: null, why: 'no hay capa cargada aquí' },
        { layer: 'ola', title: 'Olas', share: expect.closeTo(0.04, 2), why: null },
      ],
      site: null,
    })
    expect(lot.question).toMatchObject({
      region: '01',
      grossM2: null,
      fronts: null,
      parts: [{ plan: 'trazado', zone: 'ZA', name: 'Zona A', share: 1 }],
    })
    expect(lot.question!.areaM2).toBe(lot.areaM2)
    expect(lot.question!.outline).toHaveLength(1)
    expect(lot.cabida).toEqual(JSON.parse(JSON.stringify(cabida(lot.question!))))
    expect(lot.cabida!.limits[0]!.homes).toBe(51)
  })

  it('says the nearest of each service, as the ruler of the browser measures it within 0,1 %', async () => {
    const { nearest, at: here } = await whole('punto/1')
    expect(nearest.educacion_basica).toMatchObject({ name: 'Escuela Uno', layer: 'colegio' })
    const ruler = distanceM(here, at(0.01, 0.015))
    expect(Math.abs(nearest.educacion_basica!.metres - ruler) / ruler).toBeLessThan(0.001)
    expect(nearest.plaza).toBeNull()
  })

  it('says the same as the search', async () => {
    const { answer } = await toy.ask<LandSearchAnswer>('POST', '/api/planning/01101/search', { from: ['lote', 'punto'], criteria: [] })
    for (const { ref, homes, atMost, areaM2, zone } of answer.sites) {
      const one = await whole(ref)
      expect([one.cabida?.homes ?? null, one.cabida?.atMost ?? false, one.areaM2]).toEqual([homes, atMost, areaM2])
      expect(one.question?.parts[0]?.zone ?? zone).toBe(zone)
    }
  })

  it('that somebody kept is the site, by either name', async () => {
    const { answer: site } = await toy.ask<SiteAnswer>('POST', '/api/sites', { place: '01101', ref: 'lote/1' })
    await toy.overNow('PATCH', `/api/sites/${site.id}`, { fronts: [1], programme: 'ds49_cnt', priceUfM2: 4 })
    const byLayer = await whole('lote/1')
    expect(byLayer).toMatchObject({ ref: `sitio/${site.id}`, priceUfM2: 4, question: { fronts: [1], programme: 'ds49_cnt' } })
    expect(byLayer.site!.history).toHaveLength(4)
    expect(await whole(`sitio/${site.id}`)).toEqual(byLayer)
  })

  it('without area has no cabida; outside every zone none is known', async () => {
    expect(await whole('punto/2')).toMatchObject({ areaM2: null, question: null, cabida: null })
    expect((await whole('lote/3')).cabida).toMatchObject({ homes: null })
  })

  it.each([
    ['lote/99', 404, 'no tiene ningún predio «99»'],
    ['sitio/s00', 404, 'No hay ningún sitio guardado'],
    ['colegio/1', 404, 'no hay ninguna capa de suelo'],
    ['radier.site/1', 400, '«from» debe ser'],
  ])('%s → %i', async (ref, status, said) => {
    const { status: got, answer } = await toy.ask<ProblemAnswer>('GET', `/api/planning/01101/candidates/${ref}`)
    expect(answer.detail).toContain(said)
    expect(got).toBe(status)
  })
})
