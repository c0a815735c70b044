/** Several persons at once, and as many sites as fit. */
import { config } from '@radier/api/config'
import type { NormsAnswer, ProblemAnswer, SiteAnswer, ZoneNorm } from '@radier/api/contract'
import { createService } from '@radier/api/service'
import { connect } from '@radier/etl/database'
import { describe, expect, it } from 'vitest'
import { testAppOf } from '../support/app.ts'
import { boxOf, landApp, landCatalogue } from '../support/toy-land.ts'
import { csv, uploader } from '../support/uploader.ts'

const toy = landApp()
const place = '01101'
const draw = (x: number) =>
  toy.ask<SiteAnswer & ProblemAnswer>('POST', '/api/sites', { place, name: 'Terreno', geometry: boxOf(x, 0.03, 0.0004, 0.0004) })

describe('two persons at once', () => {
  it('change a site over what they saw: one is kept, and the others are shown what is there now', async () => {
    const { id, version } = (await draw(0.001)).answer
    const prices = [1, 2, 3, 4, 5, 6]
    type Answer = SiteAnswer & ProblemAnswer & { now: SiteAnswer }
    const all = await Promise.all(prices.map((priceUfM2) => toy.ask<Answer>('PATCH', `/api/sites/${id}`, { priceUfM2, version })))
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    const site = await toy.get<SiteAnswer>(`/api/sites/${id}`)
    expect(site.version).toBe(version + 1)
    for (const { status, answer } of all) expect(status === 200 ? answer : answer.now).toEqual(site)
    const steps = site.history.flatMap(({ kind, text }) => (kind === 'cambio' ? [text] : []))
    expect(steps).toEqual([`Precio: s/i → ${site.priceUfM2} UF/m²`])
  })

  it('send a change again, and it is kept once; a note needs no version', async () => {
    const { id, version } = (await draw(0.0015)).answer
    const send = () => toy.ask<SiteAnswer>('PATCH', `/api/sites/${id}`, { priceUfM2: 3, state: 'visita', version })
    const first = await send()
    expect(await send()).toEqual(first)
    expect((await toy.ask('PATCH', `/api/sites/${id}`, { note: 'Se visitó' })).status).toBe(200)
    expect((await toy.ask<ProblemAnswer>('PATCH', `/api/sites/${id}`, { priceUfM2: 4 })).answer.detail).toContain('«version» falta')
  })

  it('neither remove a site nor a photo of it over what another has changed', async () => {
    const { id, version } = (await draw(0.0018)).answer
    await toy.ask('PATCH', `/api/sites/${id}`, { by: 'Ana', priceUfM2: 40, version })
    const { status, answer } = await toy.ask<ProblemAnswer>('DELETE', `/api/sites/${id}`, { version })
    expect([status, answer.detail]).toEqual([409, 'El sitio «Terreno» cambió después de que usted lo vio. Ana: Precio: s/i → 40 UF/m²'])
    expect((await toy.ask('DELETE', `/api/sites/${id}/photos/1`, { version })).status).toBe(409)
    expect((await toy.ask('DELETE', `/api/sites/${id}`, { version: version + 1 })).status).toBe(204)
  })

  it('remove it and put it back once', async () => {
    const { id, version } = (await draw(0.002)).answer
    const gone = await Promise.all([1, 2, 3].map(() => toy.ask('DELETE', `/api/sites/${id}`, { version })))
    expect(gone.map(({ status }) => status).sort()).toEqual([204, 404, 404])
    await Promise.all([1, 2, 3].map(() => toy.ask('POST', `/api/sites/${id}/restore`)))
    const { history } = await toy.get<SiteAnswer>(`/api/sites/${id}`)
    expect(history.map(({ kind }) => kind)).toEqual(['repuesto', 'quitado', 'creado'])
  })

  it('review a norm once', async () => {
    const review = (by: string) =>
      toy.ask<ZoneNorm & ProblemAnswer>('PUT', `/api/norms/${place}/ZA/densidad`, { action: 'revisar', by, version: 0 })
    const both = await Promise.all([review('Ana'), review('Luis')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)!.answer.detail).toContain('revisar. 200')
  })

  it('read norms while another keeps every session that writes', async () => {
    const writer = connect(toy.database.url, { max: 1 })
    const app = testAppOf(createService(toy.database.api, landCatalogue, 0, writer))
    let free = () => {}
    const busy = new Promise<void>((done) => {
      free = done
    })
    const writing = writer.begin(() => busy)
    try {
      const response = await app.request(`/api/norms/${place}`)
      expect(((await response.json()) as NormsAnswer).zones).toHaveLength(2)
    } finally {
      free()
      await writing
      await writer.end()
    }
  }, 10_000)
})

describe('an installation that is full', () => {
  it('takes no more, drawn, from a file or put back, until one is removed', async () => {
    const { answer: removed } = await draw(0.003)
    await toy.overNow('DELETE', `/api/sites/${removed.id}`)
    const { answer: last } = await draw(0.004)
    await toy.database.sql`
      insert into radier.site (place, name, geom, owner, origin)
      select '01102', 'Otro', st_setsrid(st_makepoint(-70.6 + n * 0.000001, -33.4), 4326), 'privado', '{"kind":"dibujo"}'
      from generate_series(1, ${config.savedSites} - (select count(*) from radier.site where removed_at is null)) n`
    const file = uploader(toy)
    const read = await file.read('uno.csv', csv('NOMBRE;LON;LAT', 'A;-70,67;-33,47'))
    const full = /^Esta instalación guarda a lo más 20\.000 sitios/
    const refused = [await draw(0.005), await toy.ask<ProblemAnswer>('POST', `/api/sites/${removed.id}/restore`)]
    for (const { status, answer } of refused) {
      expect(answer.detail).toMatch(full)
      expect(status).toBe(413)
    }
    expect((await (await file.store(read)).json()).detail).toMatch(full)
    expect((await draw(0.004)).answer.id).toBe(last.id)
    await toy.overNow('DELETE', `/api/sites/${last.id}`)
    expect((await draw(0.005)).status).toBe(201)
  })
})
