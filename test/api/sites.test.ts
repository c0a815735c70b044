import type { ProblemAnswer, SiteAnswer } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { at, boxOf, landApp, ring } from '../support/toy-land.ts'

const toy = landApp()
const place = '01101'
const draw = (geometry: unknown, more: object = {}) =>
  toy.ask<SiteAnswer & ProblemAnswer>('POST', '/api/sites', { place, name: 'Terreno', geometry, ...more })
const kept = async (geometry: unknown, more: object = {}) => {
  const { status, answer } = await draw(geometry, more)
  if (status !== 201) throw new Error(JSON.stringify(answer))
  return answer
}

describe('a site that a person draws', () => {
  it('is measured on the ellipsoid and begins its history', async () => {
    const site = await kept(boxOf(0.001, 0.001), { by: 'Ana Soto', owner: 'municipal' })
    const [row] = await toy.database.sql<{ m2: number }[]>`
      select st_area(st_geomfromgeojson(${JSON.stringify(boxOf(0.001, 0.001))})::geography) as m2`
    expect(site.areaM2).toBeCloseTo(row!.m2, 3)
    expect(site).toMatchObject({ place, areaFrom: 'medida', owner: 'municipal', state: 'candidato', priceUfM2: null, example: false })
    expect(site.history).toMatchObject([{ by: 'Ana Soto', kind: 'creado', text: 'Dibujado en el mapa.' }])
    expect((await toy.get<SiteAnswer[]>(`/api/sites?place=${place}`)).map(({ id }) => id)).toContain(site.id)
  })

  it('drawn again is the one that is there', async () => {
    const first = await kept(boxOf(0.002, 0.002))
    const [a, b, c, d] = ring(0.002, 0.002, 0.001, 0.001)
    const { status, answer } = await draw({ type: 'Polygon', coordinates: [[c, d, a, b, c]] }, { name: 'Otro nombre' })
    expect(status).toBe(200)
    expect(answer).toMatchObject({ id: first.id, name: 'Terreno' })
    expect(answer.history).toHaveLength(1)
  })

  it('on the border of two comunas says how much lies in each', async () => {
    const site = await kept(boxOf(0.098, 0.01, 0.003, 0.001))
    expect(site.history[0]!.text).toBe(
      'Dibujado en el mapa. El sitio queda en 2 comunas: 66,7 % en Comuna de Prueba y 33,3 % en Ñuñío. Sólo se aplican las normas de Comuna de Prueba.',
    )
  })

  const eight = { type: 'Polygon', coordinates: [[at(0, 0), at(0.02, 0.02), at(0.02, 0), at(0, 0.02), at(0, 0)]] }
  it.each([
    ['crosses itself', eight, /^El contorno se cruza consigo mismo cerca de 33,4900° sur, 70,6900° oeste\./],
    ['is empty', { type: 'Polygon', coordinates: [] }, /^El sitio está vací[oa]/],
    ['is a tenth of a square metre', boxOf(0.01, 0.01, 0.000003, 0.000003), /^El sitio mide 0,1 m²: menos de 1 m² no es un sitio/],
    ['is as large as a region', boxOf(0, 0, 0.1, 0.1), /^El sitio mide 10\.\d{3} ha; caben hasta 500 ha/],
    ['lies in the sea', boxOf(-3, 0), /^El sitio queda fuera de Chile/],
    ['lies in another comuna', boxOf(0.15, 0.05), /^El sitio queda en Ñuñío, no en Comuna de Prueba\.$/],
    ['comes in metres', { type: 'Point', coordinates: [350_000, 6_290_000] }, /parecen estar en metros/],
    ['is a line', { type: 'LineString', coordinates: [at(0, 0), at(1, 1)] }, /debe ser un polígono/],
  ])('and %s is refused in a sentence', async (_, geometry, said) => {
    const { status, answer } = await draw(geometry)
    expect(answer.detail).toMatch(said)
    expect(status).toBe(400)
  })

  it('needs a place that exists, a name and a size that fits', async () => {
    expect((await draw(boxOf(0, 0), { place: '99999' })).status).toBe(404)
    expect((await draw(boxOf(0, 0), { place: 'ejemplo' })).status).toBe(404)
    expect((await draw(boxOf(0, 0), { name: ' ' })).status).toBe(400)
    expect((await draw({ ...boxOf(0, 0), relleno: 'x'.repeat(600_000) })).status).toBe(413)
  })
})

describe('a candidate of a layer', () => {
  const take = (ref: string) => toy.ask<SiteAnswer & ProblemAnswer>('POST', '/api/sites', { place, ref })

  it('is kept once, with its area, its owner and where it came from', async () => {
    const { status, answer } = await take('lote/1')
    expect(status).toBe(201)
    expect(answer).toMatchObject({
      name: 'Lote del norte',
      owner: 'serviu',
      areaFrom: 'medida',
      origin: { kind: 'capa', layer: 'lote', key: '1' },
    })
    expect((await take('lote/1')).answer.id).toBe(answer.id)
  })

  it('of a point keeps the area that its source states; an unknown owner and price stay unknown', async () => {
    expect((await take('punto/1')).answer).toMatchObject({ areaM2: 5_000, areaFrom: 'declarada', owner: 'desconocido', priceUfM2: null })
    expect((await take('punto/2')).answer).toMatchObject({ areaM2: null, areaFrom: 'declarada', name: 'Predio 2' })
    expect((await take('lote/2')).answer.owner).toBe('desconocido')
  })

  it('of a layer that is no land, or with a key that nobody has, is not there', async () => {
    expect((await take('colegio/1')).answer.detail).toBe('En Comuna de Prueba no hay ninguna capa de suelo «colegio».')
    expect((await take("lote/1' or true--")).status).toBe(404)
    expect((await take('radier.site/1')).status).toBe(400)
  })
})

describe('what a person changes', () => {
  const change = (id: string, body: object) => toy.overNow<SiteAnswer & ProblemAnswer>('PATCH', `/api/sites/${id}`, body)

  it('is an event each, and only what is different', async () => {
    const { id } = await kept(boxOf(0.003, 0.003))
    const asked = {
      by: 'Ana',
      state: 'visita',
      priceUfM2: 3.5,
      fronts: [0, 2],
      programme: 'ds49_cnt',
      name: 'Terreno',
      note: 'Hay un\nportón.',
    }
    const { answer } = await change(id, asked)
    expect(answer).toMatchObject({ state: 'visita', priceUfM2: 3.5, fronts: [0, 2], programme: 'ds49_cnt' })
    expect(answer.history.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'nota: Hay un\nportón.',
      'cambio: Programa: ninguno → D.S. 49, construcción en nuevos terrenos',
      'cambio: Lados que dan a la calle: s/i → 1, 3',
      'cambio: Precio: s/i → 3,50 UF/m²',
      'estado: candidato → visita',
      'creado: Dibujado en el mapa.',
    ])
    expect((await change(id, { priceUfM2: null })).answer.history[0]!.text).toBe('Precio: 3,50 UF/m² → s/i')
  })

  it.each([
    [{ state: 'vendido' }, '«state» debe ser uno de: candidato, visita'],
    [{ priceUfM2: -1 }, '«priceUfM2» debe ser más que cero'],
    [{ grossM2: 10 }, '«grossM2» no puede ser menor que el predio'],
    [{ fronts: [4] }, '«fronts» va de 0 a 3: el sitio tiene 4 lados.'],
    [{ programme: 'ds0' }, 'no hay ningún programa «ds0»'],
    [{ owner: 'rey' }, '«owner» debe ser uno de'],
  ])('%j is refused and changes nothing', async (body, said) => {
    const { answer: site } = await draw(boxOf(0.004, 0.004))
    const { status, answer } = await change(site.id, { ...body, note: 'no debe quedar' })
    expect(status).toBe(400)
    expect(answer.detail).toContain(said)
    expect((await toy.get<SiteAnswer>(`/api/sites/${site.id}`)).history).toHaveLength(1)
  })

  it('removed is not there, and put back it is', async () => {
    const { id } = await kept(boxOf(0.006, 0.001))
    expect((await toy.overNow('DELETE', `/api/sites/${id}`, { by: 'Ana' })).status).toBe(204)
    expect((await toy.ask<ProblemAnswer>('GET', `/api/sites/${id}`)).answer.detail).toContain('Se puede reponer')
    const again = await kept(boxOf(0.006, 0.001))
    expect((await toy.ask<ProblemAnswer>('POST', `/api/sites/${id}/restore`)).answer.detail).toContain('se guardó de nuevo')
    await toy.overNow('DELETE', `/api/sites/${again.id}`)
    const { answer } = await toy.ask<SiteAnswer>('POST', `/api/sites/${id}/restore`, { by: 'Luis' })
    expect(answer.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['repuesto', 'Luis'],
      ['quitado', 'Ana'],
      ['creado', null],
    ])
  })
})
