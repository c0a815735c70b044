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
  it('change a site one after the other: its history goes from each value to the next', async () => {
    const { id } = (await draw(0.001)).answer
    const prices = [1, 2, 3, 4, 5, 6]
    await Promise.all(prices.map((priceUfM2) => toy.ask('PATCH', `/api/sites/${id}`, { priceUfM2 })))
    const { history, priceUfM2 } = await toy.get<SiteAnswer>(`/api/sites/${id}`)
    const steps = history.flatMap(({ kind, text }) => (kind === 'cambio' ? [text.replace('Precio: ', '').split(' → ')] : [])).reverse()
    expect(steps).toHaveLength(prices.length)
    expect(steps.map(([from]) => from)).toEqual(['s/i', ...steps.slice(0, -1).map(([, to]) => to)])
    expect(steps.at(-1)![1]).toBe(`${priceUfM2} UF/m²`)
  })

  it('remove it and put it back once', async () => {
    const { id } = (await draw(0.002)).answer
    const gone = await Promise.all([1, 2, 3].map(() => toy.ask('DELETE', `/api/sites/${id}`)))
    expect(gone.map(({ status }) => status).sort()).toEqual([204, 404, 404])
    await Promise.all([1, 2, 3].map(() => toy.ask('POST', `/api/sites/${id}/restore`)))
    const { history } = await toy.get<SiteAnswer>(`/api/sites/${id}`)
    expect(history.map(({ kind }) => kind)).toEqual(['repuesto', 'quitado', 'creado'])
  })

  it('review a norm once', async () => {
    const review = (by: string) => toy.ask<ZoneNorm & ProblemAnswer>('PUT', `/api/norms/${place}/ZA/densidad`, { action: 'revisar', by })
    const both = await Promise.all([review('Ana'), review('Luis')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(both.find(({ status }) => status === 400)!.answer.detail).toBe('La norma ya está en estado revisado.')
  })

  it('read norms while another keeps every session that writes', async () => {
    const writer = connect(toy.database.url, { max: 1 })
    const app = testAppOf(createService(toy.database.sql, landCatalogue, 0, writer))
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
    await toy.ask('DELETE', `/api/sites/${removed.id}`)
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
    await toy.ask('DELETE', `/api/sites/${last.id}`)
    expect((await draw(0.005)).status).toBe(201)
  })
})
