import type { AreaAnswer, NewAreaAnswer, ProblemAnswer, TerritoryAnswer, VerifyAnswer } from '@radier/api/contract'
import { Quota } from '@radier/api/quota'
import { beforeAll, describe, expect, it } from 'vitest'
import { corner } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'

const toy = toyApp()
const send = (method: string, path: string, body: unknown) =>
  toy.app.request(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const box = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ].map(([x = 0, y = 0]) => [corner.lon + x, corner.lat + y]),
  ],
})
const draw = async (geometry: unknown, name = 'Prueba') => {
  const response = await send('POST', '/api/areas', { geometry, name })
  if (response.status !== 200) throw new Error(await response.text())
  return (await response.json()) as NewAreaAnswer
}
const refused = async (geometry: unknown, name = 'Prueba') =>
  (await (await send('POST', '/api/areas', { geometry, name })).json()) as ProblemAnswer
const territory = (code: string, split = 'centroide') => toy.json<TerritoryAnswer>(`/api/territories/${code}?reparto=${split}`)
const figure = (answer: TerritoryAnswer, indicator: string) => answer.values.find((value) => value.indicator === indicator)!

/** The first block (20 households, 15 dwellings) whole, and 30 % of the second (30 and 30), without its centre. */
const oneAndABit = box(0.049, 0.049, 0.0536, 0.053)
/** The two blocks whole. */
const both = box(0.049, 0.049, 0.0555, 0.053)

describe('a drawn area', () => {
  it('is kept under the code of its outline, whoever draws it', async () => {
    const first = await draw(both, 'El Alba')
    expect(first.code).toMatch(/^area-[0-9a-f]{12}$/)
    expect(first.secret).toMatch(/^[0-9a-f-]{36}$/)
    const again = await draw({ type: 'MultiPolygon', coordinates: [[[...both.coordinates[0]!].reverse()]] }, 'Otro nombre')
    expect(again).toEqual({ ...first, secret: null })
    const kept = await toy.json<AreaAnswer>(`/api/areas/${first.code}`)
    expect(kept).toMatchObject({ name: 'El Alba', outline: first.outline })
    const [measured] = await toy.database.sql`
      select st_area(st_setsrid(st_geomfromgeojson(${JSON.stringify(both)}), 4326)::geography) / 10000 as hectares`
    expect(kept.hectares).toBeCloseTo(measured!.hectares, 6)
  })

  it('changes its name only for who drew it', async () => {
    const { code, secret } = await draw(box(0.01, 0.01, 0.02, 0.02), 'Antes')
    expect((await send('PATCH', `/api/areas/${code}`, { name: 'Ajeno', secret: 'no' })).status).toBe(403)
    expect((await send('PATCH', '/api/areas/area-000000000000', { name: 'Nadie', secret: 'no' })).status).toBe(404)
    expect((await territory(code)).name).toBe('Antes')
    expect(await (await send('PATCH', `/api/areas/${code}`, { name: 'Después', secret })).json()).toMatchObject({ code, name: 'Después' })
    expect((await territory(code)).name).toBe('Después')
  })

  it('is taken away only by who drew it, says so at its links, and comes back from its outline with its code', async () => {
    const shape = box(0.01, 0.01, 0.02, 0.03)
    const { code, secret, outline } = await draw(shape, 'Pasajera')
    expect((await toy.get(`/api/fichas/${code}.csv`)).status).toBe(200)
    const { id } = await toy.json<{ id: string }>(`/api/fichas/${code}`)
    const etag = (await toy.get(`/api/fichas/${code}`)).headers.get('ETag')!
    const verified = () => toy.json<VerifyAnswer>(`/api/verify/${id}`)
    expect(await verified()).toMatchObject({ state: 'igual' })
    expect((await send('DELETE', `/api/areas/${code}`, { secret: 'no' })).status).toBe(403)
    expect((await send('DELETE', '/api/areas/area-000000000000', { secret: 'no' })).status).toBe(404)
    expect((await send('DELETE', `/api/areas/${code}`, { secret })).status).toBe(204)
    for (const path of [`/api/areas/${code}`, `/api/territories/${code}`, `/api/fichas/${code}`])
      expect(await toy.problem(path), path).toMatchObject({ status: 404, detail: expect.stringMatching(/^Esa área se quitó\./) })
    expect((await toy.get(`/api/fichas/${code}`, { 'If-None-Match': etag })).status).toBe(404)
    expect(await verified()).toMatchObject({
      state: 'sin-datos',
      title: 'Pasajera',
      sentence: expect.stringMatching(/^Hoy no se puede rehacer esta ficha: Esa área se quitó\./),
    })
    expect((await send('PATCH', `/api/areas/${code}`, { name: 'Tarde', secret })).status).toBe(404)
    expect((await send('DELETE', `/api/areas/${code}`, { secret })).status).toBe(404)
    const again = await draw({ type: 'MultiPolygon', coordinates: outline }, 'Pasajera')
    expect(again).toMatchObject({ code, name: 'Pasajera', outline, secret: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect((await territory(code)).name).toBe('Pasajera')
    expect(await verified()).toMatchObject({ state: 'igual' })
  })

  it('adds whole the blocks with their centre inside', async () => {
    const { code } = await draw(oneAndABit)
    const answer = await territory(code)
    expect(figure(answer, 'juntos')).toMatchObject({ conteo: 5, base: 20, tasa: 25, rank: { country: null, region: null } })
    expect(figure(answer, 'cuantos').conteo).toBe(20)
    expect(answer.area!.units).toEqual([{ layer: 'cuadra', level: 'manzana', whole: 1, cut: 1, cutCounted: 0, counted: 1, residual: null }])
    expect(answer.area!.how.juntos).toEqual({ made: 'suma', layer: 'cuadra' })
  })

  it('or takes of each its share of the surface, as PostGIS does', async () => {
    const { code } = await draw(oneAndABit)
    const answer = await territory(code, 'superficie')
    const [sum] = await toy.database.sql<{ hogares: number; presentes: number }[]>`
      select sum(hogares * st_area(st_intersection(geom, a.g)) / st_area(geom)) as hogares,
        sum(presentes * st_area(st_intersection(geom, a.g)) / st_area(geom)) as presentes
      from capa.cuadra, (select st_setsrid(st_geomfromgeojson(${JSON.stringify(oneAndABit)}), 4326) as g) a
      where st_intersects(geom, a.g)`
    expect(figure(answer, 'cuantos').conteo).toBeCloseTo(29, 6)
    expect(figure(answer, 'cuantos').conteo).toBeCloseTo(sum!.hogares, 9)
    expect(figure(answer, 'juntos').conteo).toBeCloseTo(sum!.hogares - sum!.presentes, 9)
    expect(answer.area!.units[0]).toMatchObject({ whole: 1, cut: 1, counted: 2 })
  })

  it('reserves what counts fewer than five of those who live in it', async () => {
    const { sql } = toy.database
    await sql`update capa.cuadra set presentes = hogares - 3 where hogares = 20`
    const { code } = await draw(box(0.0489, 0.049, 0.0536, 0.053))
    const answer = await territory(code)
    expect(figure(answer, 'juntos')).toMatchObject({ tasa: null, conteo: null, base: null })
    expect(answer.area!.how.juntos).toEqual({ reason: expect.stringMatching(/^Reservado: cuenta menos de 5/) })
    expect(figure(answer, 'cuantos').conteo).toBe(20)
    await sql`update capa.cuadra set presentes = 15 where hogares = 20`
  })

  it('knows which comunas it touches and hangs from the one that holds it', async () => {
    const answer = await territory((await draw(both)).code)
    expect(answer).toMatchObject({ level: 'area', parent: '01101', population: null })
    expect(answer.path.map(({ name }) => name)).toEqual(['Chile', 'Región de Prueba', 'Provincia de Prueba', 'Comuna de Prueba', 'El Alba'])
    expect(answer.area!.comunas).toEqual([{ code: '01101', name: 'Comuna de Prueba', share: expect.closeTo(1, 6) }])
    const across = await territory((await draw(box(0.06, 0.01, 0.12, 0.03))).code)
    expect(across.parent).toBe('01')
    expect(across.area!.comunas.map(({ code, share }) => [code, Math.round(100 * share)])).toEqual([
      ['01101', 67],
      ['01102', 33],
    ])
  })

  it('counts the places inside; a sum with an unknown place is unknown', async () => {
    const one = await territory((await draw(box(0.015, 0.015, 0.025, 0.025))).code)
    expect(figure(one, 'familias').conteo).toBe(12)
    expect(one.area!.inside).toEqual([{ layer: 'sede', count: 1 }])
    const two = await territory((await draw(box(0.015, 0.015, 0.035, 0.025))).code)
    expect(figure(two, 'familias').conteo).toBeNull()
    expect(two.area!.how.familias).toEqual({ reason: 'La capa «Sedes» no trae el dato de todo lo que hay dentro.' })
  })

  it('is s/i with a block that is unknown, and says what is known', async () => {
    const answer = await territory((await draw(box(0.049, 0.049, 0.0585, 0.053))).code)
    expect(figure(answer, 'cuantos').conteo).toBeNull()
    expect(answer.area!.how.cuantos).toEqual({ reason: '1 de 3 manzanas no publican el dato. Lo conocido suma 50; no es el total.' })
  })

  it('is s/i, not zero, where no block is published', async () => {
    const answer = await territory((await draw(box(0.001, 0.001, 0.005, 0.005))).code)
    expect(figure(answer, 'juntos')).toMatchObject({ tasa: null, conteo: null, base: null })
    expect(answer.area!.how.juntos).toEqual({ reason: 'Ninguna manzana publicada tiene su centro dentro del área.' })
  })

  it('is reserved with fewer than five households', async () => {
    const { code } = await draw(box(0.0485, 0.049, 0.0502, 0.053))
    const answer = await territory(code, 'superficie')
    expect(figure(answer, 'cuantos').conteo).toBeNull()
    expect(answer.area!.how.cuantos).toEqual({ reason: 'Reservado: en el área viven menos de 5 hogares.' })
  })
})

describe('an area that cannot be', () => {
  const eight = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0.02, 0.02],
        [0.02, 0],
        [0, 0.02],
        [0, 0],
      ].map(([x = 0, y = 0]) => [corner.lon + x, corner.lat + y]),
    ],
  }

  it.each([
    ['crosses itself', eight, /^El contorno se cruza consigo mismo cerca de 33,4900° sur, 70,6900° oeste\./],
    ['lies outside Chile', box(-10, 0, -9.99, 0.01), /fuera de Chile/],
    ['is too large', box(-1, -1, 1, 1), /caben hasta 5\.000 km²/],
    ['is smaller than a house', box(0.01, 0.01, 0.01005, 0.01005), /menos de 100 m²/],
    ['is a point', { type: 'Point', coordinates: [0, 0] }, /debe ser un polígono/],
    ['is empty', { type: 'Polygon', coordinates: [] }, /está vacía/],
  ])('because it %s is told in a sentence', async (_, geometry, said) => {
    expect(await refused(geometry)).toMatchObject({ status: 400, detail: expect.stringMatching(said) })
  })

  it('has a name, and fits', async () => {
    expect((await refused(both, '   ')).status).toBe(400)
    expect((await refused(both, 'x'.repeat(81))).status).toBe(400)
    expect((await refused({ ...both, relleno: 'x'.repeat(600_000) })).status).toBe(413)
  })

  it('is unknown when nobody drew it', async () => {
    expect(await toy.problem('/api/territories/area-000000000000')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('área dibujada'),
    })
    expect(await toy.problem('/api/areas/area-000000000000')).toMatchObject({ status: 404 })
    expect(await toy.problem('/api/areas/raro')).toMatchObject({ status: 400 })
    expect(await toy.problem(`/api/territories/${'area-'}xyz`)).toMatchObject({ status: 400 })
  })
})

describe('an area of many vertices over many blocks', () => {
  const [columns, rows, side] = [140, 90, 0.0005]
  const west = corner.lon + 0.2
  const south = corner.lat + 0.01
  /** 1,199 teeth of so many rows of blocks, narrower than a block. */
  const comb = (height: number) => {
    const step = (columns * side) / 1199
    const teeth = Array.from({ length: 1199 }, (_, i) => [
      [west + i * step, south + height * side],
      [west + (i + 0.5) * step, south + height * side],
      [west + (i + 0.5) * step, south + 0.0001],
      [west + (i + 1) * step, south + 0.0001],
    ]).flat()
    const foot = [west, south]
    return { type: 'Polygon', coordinates: [[foot, ...teeth, [west + columns * side, south], foot]] }
  }
  beforeAll(async () => {
    await toy.database.sql.unsafe(`insert into capa.cuadra (key, cut, hogares, presentes, source_row, load, geom)
      select '02101' || lpad((x * 1000 + y)::text, 8, '0'), '02101', 10, 9, x * 1000 + y, (select max(load) from capa.cuadra), st_multi(st_makeenvelope(${west} + x * ${side}, ${south} + y * ${side}, ${west} + (x + 1) * ${side}, ${south} + (y + 1) * ${side}, 4326))
      from generate_series(0, ${columns - 1}) x, generate_series(0, ${rows - 1}) y`)
  })

  it('has a ficha when it is the worst that is accepted', async () => {
    const { code, outline } = await draw(comb(43))
    expect(outline.flat(2).length).toBeGreaterThan(4_790)
    const answer = await territory(code, 'superficie')
    const [sum] = await toy.database.sql<{ hogares: number }[]>`
      select 10 * st_area(st_geomfromgeojson(${JSON.stringify({ type: 'MultiPolygon', coordinates: outline })})) / ${side ** 2} as hogares`
    expect(figure(answer, 'cuantos').conteo).toBeCloseTo(sum!.hogares, 3)
  })

  it('is refused when its ficha would never be ready, with what to do', async () => {
    const { status, detail } = await refused(comb(80))
    expect(status).toBe(400)
    expect(detail).toMatch(/^El área es demasiado intrincada .+ 4\.799 vértices .+ más de 60\.000 veces\. Simplifíquelo/)
  })
})

describe('how many an hour', () => {
  let quota: Quota
  beforeAll(() => {
    quota = new Quota(2, 3_600_000)
  })

  it('one caller gets what is fair and is told when to come back; another is not held', () => {
    quota.take('a', 0)
    quota.take('a', 60_000)
    expect(() => quota.take('a', 120_000)).toThrow(/Vuelva a intentarlo en 58 min/)
    quota.take('b', 120_000)
    quota.take('a', 3_600_001)
  })
})
