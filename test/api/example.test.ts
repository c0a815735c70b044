import type { App } from '@radier/api/app'
import type {
  CandidateAnswer,
  LandSearchAnswer,
  NormsAnswer,
  OverrideAnswer,
  PlaceAnswer,
  PlanningAnswer,
  SiteAnswer,
} from '@radier/api/contract'
import { catalogue } from '@radier/geodata/catalogue'
import { exampleSites } from '@radier/geodata/planning/example/land'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { fillComunaDePrueba } from '../support/comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'

let database: TestDatabase
let app: App
beforeAll(async () => {
  database = await testDatabase()
  await fillComunaDePrueba(database.sql)
  app = testApp({ sql: database.api, catalogue, pollMs: 0 })
})
afterAll(() => database.drop())

const ask = async (method: string, path: string, body?: unknown) => {
  const init = body === undefined ? { method } : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  return app.request(path, init)
}
async function get<T>(path: string): Promise<T> {
  const response = await ask('GET', path)
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return response.json()
}
const open = async () => (await (await ask('POST', '/api/example')).json()) as PlaceAnswer
const search = async (from: string[]) =>
  (await (
    await ask('POST', '/api/planning/ejemplo/search', {
      from,
      criteria: [
        { kind: 'superficie', min: 2_000 },
        { kind: 'vivienda' },
        { kind: 'precio', max: 3 },
        { kind: 'servicio', service: 'educacion_basica', metres: 1_000 },
      ],
    })
  ).json()) as LandSearchAnswer

describe('the synthetic comuna', () => {
  it('is closed until somebody opens it', async () => {
    expect((await get<PlanningAnswer>('/api/planning')).example).toBe(false)
    expect((await ask('GET', '/api/planning/ejemplo')).status).toBe(404)
  })

  it('opens whole, once: zones, land, services, masks and sites with their owner', async () => {
    const place = await open()
    expect(place).toMatchObject({ place: 'ejemplo', name: 'Comuna de Prueba', example: true })
    expect(place.plan!.zones).toBeGreaterThan(5)
    expect(Object.values(place.services).every((service) => service && service.count > 0)).toBe(true)
    expect(place.masks.every(({ loaded }) => loaded)).toBe(true)
    expect(place.land.every(({ title, from }) => from === 'sitios' || / de ejemplo$/.test(title))).toBe(true)
    expect(place.land[0]).toMatchObject({ from: 'sitios', count: exampleSites.length })
    const sites = await get<SiteAnswer[]>('/api/sites?place=ejemplo')
    expect(sites.map(({ name }) => name).sort()).toEqual(exampleSites.map(({ name }) => name).sort())
    expect(sites.every(({ example }) => example)).toBe(true)
    expect(await open()).toEqual(place)
    expect(await get('/api/sites?place=ejemplo')).toEqual(sites)
    expect((await get<PlanningAnswer>('/api/planning')).example).toBe(true)
  })

  it('is searched as any other place: some stay, some do not, some are not known', async () => {
    const { sites, total } = await search([
      'sitios',
      ...(await get<PlaceAnswer>('/api/planning/ejemplo')).land.slice(1).map(({ from }) => from),
    ])
    expect(total).toBeGreaterThan(exampleSites.length)
    expect(new Set(sites.map(({ verdict }) => verdict))).toEqual(new Set(['dentro', 'pendiente', 'fuera']))
    const best = await get<CandidateAnswer>(`/api/planning/ejemplo/candidates/${sites[0]!.ref}`)
    expect(best).toMatchObject({ example: true, cabida: { homes: sites[0]!.homes } })
    expect(best.around.people).not.toBe(0)
  })

  it('takes what a person draws in it, and refuses what is drawn elsewhere', async () => {
    const { bbox } = await get<PlaceAnswer>('/api/planning/ejemplo')
    const draw = (lon: number, lat: number) => {
      const ring = [
        [lon, lat],
        [lon + 0.001, lat],
        [lon + 0.001, lat + 0.001],
        [lon, lat],
      ]
      return ask('POST', '/api/sites', { place: 'ejemplo', name: 'Mío', geometry: { type: 'Polygon', coordinates: [ring] } })
    }
    const kept = await draw((bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2)
    expect(kept.status).toBe(201)
    const site = (await kept.json()) as SiteAnswer
    expect(site.example).toBe(true)
    expect((await ask('DELETE', `/api/sites/${site.id}`, { version: site.version })).status).toBe(204)
    const far = await draw(-70.65, -33.45)
    expect(far.status).toBe(400)
    expect(await far.text()).toContain('queda fuera de la Comuna de Prueba')
  })

  it('never enters the tables, the counts and the lists of what is real', async () => {
    const before = await database.sql`select count(*) from pg_tables where schemaname = 'capa'`
    await open()
    expect(await database.sql`select count(*) from pg_tables where schemaname = 'capa'`).toEqual(before)
    expect((await get<PlanningAnswer>('/api/planning')).places.some(({ place }) => place === 'ejemplo')).toBe(false)
    const found = await get<{ layers: Record<string, { features: number }> }>('/api/catalogue')
    expect(Object.entries(found.layers).filter(([id, { features }]) => features && !['sede', 'cuadra', 'contorno'].includes(id))).toEqual(
      [],
    )
  })

  it('goes away with everything that was kept in it, and nothing else', async () => {
    const [site] = await get<SiteAnswer[]>('/api/sites?place=ejemplo')
    await ask('PATCH', `/api/sites/${site!.id}`, { note: 'Visitado', by: 'Ana' })
    const asked = { ref: `sitio/${site!.id}`, criterion: 'vivienda', reason: 'Se cambia el plan', by: 'Ana' }
    expect((await ask('POST', '/api/planning/ejemplo/overrides', asked)).status).toBe(201)
    await ask('POST', '/api/planning/ejemplo/searches', { name: 'Una', from: ['sitios'], criteria: [] })
    const { zones } = await get<NormsAnswer>('/api/norms/ejemplo')
    const known = zones.find(({ norms }) => norms.densidad.reading.kind === 'valor')!
    expect((await ask('PUT', `/api/norms/ejemplo/${known.zone}/densidad`, { action: 'revisar', by: 'Ana', version: 0 })).status).toBe(200)
    await database.sql`insert into radier.saved_search (place, name, asked) values ('01101', 'Real', '{}')`

    expect((await ask('DELETE', '/api/example')).status).toBe(204)
    expect((await ask('DELETE', '/api/example')).status).toBe(204)
    const left = await database.sql`
      select 'sites' as what from radier.site union all select 'events' from radier.site_event union all select 'exceptions' from radier.site_override
      union all select 'norms' from radier.norm_review union all select 'acts' from radier.norm_event union all select 'searches' from radier.saved_search
      union all select 'tables' from pg_tables where schemaname = 'ejemplo'`
    expect([...left]).toEqual([{ what: 'searches' }])
    expect((await ask('GET', `/api/sites/${site!.id}`)).status).toBe(404)
    const again = await open()
    expect(again.land[0]!.count).toBe(exampleSites.length)
    expect(await get<OverrideAnswer[]>('/api/planning/ejemplo/overrides')).toEqual([])
  })

  it('begins anew: what was kept while it was taken away is forgotten', async () => {
    await ask('DELETE', '/api/example')
    await database.sql`
      insert into radier.site (place, name, geom, owner, origin)
      values ('ejemplo', 'Tardío', st_setsrid(st_makepoint(-78.2, -36.6), 4326), 'privado', '{"kind":"dibujo"}')`
    expect((await open()).land[0]!.count).toBe(exampleSites.length)
  })

  it('taken away while it is searched is not there', async () => {
    await open()
    let asked: Promise<Response> | undefined
    await database.sql.begin(async (tx) => {
      for (const { name } of await tx<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'ejemplo'`)
        await tx`drop table ${tx(`ejemplo.${name}`)}`
      asked = ask('POST', '/api/planning/ejemplo/search', { from: ['sitios'], criteria: [] }) as Promise<Response>
      // Asked within the transaction: the search may hold every other connection.
      const waits = async () =>
        (await tx`select 1 from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`)
          .length
      while (!(await waits())) await new Promise((done) => setTimeout(done, 20))
    })
    const response = await asked!
    expect(response.status).toBe(404)
    expect((await response.json()).detail).toBe('El ejemplo se quitó mientras se leía. Ábralo de nuevo desde Planificar.')
    await ask('DELETE', '/api/example')
  })

  it('opened by two at once is one', async () => {
    await ask('DELETE', '/api/example')
    const both = await Promise.all([open(), open()])
    expect(both[0]).toEqual(both[1])
    expect(both[0]!.land[0]!.count).toBe(exampleSites.length)
  })
})
