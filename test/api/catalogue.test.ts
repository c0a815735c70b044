import type { CatalogueAnswer, LoadsAnswer, MethodAnswer, MethodsAnswer, Progress } from '@radier/api/contract'
import { describe, expect, it } from 'vitest'
import { addLoad, publish } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'

const toy = toyApp()

describe('the catalogue', () => {
  it('says where each indicator has values, blocks among them', async () => {
    const { indicators } = await toy.json<CatalogueAnswer>('/api/catalogue')
    expect(indicators.juntos!.baseLabel).toBe('hogares')
    const known = indicators.juntos!.available.map((a) => [a.level, a.known, a.total])
    expect(known).toEqual(
      expect.arrayContaining([
        ['pais', 1, 1],
        ['region', 1, 2],
        ['provincia', 1, 2],
        ['comuna', 2, 3],
        ['manzana', 3, 4],
      ]),
    )
    expect(known).toHaveLength(5)
    expect(indicators.juntos!.title).toBe('Hogares que comparten vivienda')
  })

  it('says which layers are loaded, with how much', async () => {
    const { layers } = await toy.json<CatalogueAnswer>('/api/catalogue')
    expect(layers.cuadra).toMatchObject({ features: 4, comunas: 2, load: expect.any(Number) })
    expect(layers.pendiente).toMatchObject({ features: 0, comunas: 0, load: null })
  })

  it('says whose each source is, and leaves what is only read for the pages that show it', async () => {
    const { sources, indicators } = await toy.json<CatalogueAnswer>('/api/catalogue')
    expect(sources.tabla).toMatchObject({ publisher: 'Instituto de Prueba' })
    for (const part of ['tables', 'known', 'origin']) expect(sources.tabla).not.toHaveProperty(part)
    for (const part of ['method', 'caveats', 'controls']) expect(indicators.juntos).not.toHaveProperty(part)
  })

  it('tells how each indicator is made, all or one', async () => {
    const { indicators } = await toy.json<MethodsAnswer>('/api/methods')
    expect(Object.keys(indicators)).toEqual(Object.keys(toyCatalogue.indicators))
    expect(indicators.juntos!.method).toBe(toyCatalogue.indicators.juntos!.method)
    expect(await toy.json<MethodAnswer>('/api/methods/juntos')).toEqual(indicators.juntos)
    expect((await toy.problem('/api/methods/nada')).status).toBe(404)
  })

  it('comes compressed and revalidated by its ETag', async () => {
    const first = await toy.get('/api/catalogue', { 'Accept-Encoding': 'gzip' })
    expect(first.headers.get('Content-Encoding')).toBe('gzip')
    expect(first.headers.get('Cache-Control')).toContain('no-cache')
    const smaller = await toy.get('/api/catalogue', { 'Accept-Encoding': 'gzip, deflate, br, zstd' })
    expect(smaller.headers.get('Content-Encoding')).toBe('br')
    expect((await smaller.arrayBuffer()).byteLength).toBeLessThan((await first.clone().arrayBuffer()).byteLength)
    const again = await toy.get('/api/catalogue', { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.get('ETag')! })
    expect(again.status).toBe(304)
  })
})

describe('the loads', () => {
  it('tell what passes, what is pending and how to bring it', async () => {
    const { sources, progress } = await toy.json<LoadsAnswer>('/api/loads')
    const of = (id: string) => sources.find((s) => s.source === id)!
    expect(of('tabla')).toMatchObject({ state: 'pasa', remedy: null, coverage: { comunas: 3, of: 3 } })
    expect(of('tabla').origin).toEqual({ page: 'https://example.invalid/', file: 'tabla.xlsx' })
    expect(of('tabla').loads[0]).toMatchObject({ version: 1, state: 'current', report: { accepted: 3 } })
    expect(of('cuadras').coverage).toEqual({ comunas: 2, of: 3 })
    expect(of('nunca')).toMatchObject({
      state: 'pendiente',
      remedy: 'Deje nunca.xlsx en la carpeta.',
      coverage: { comunas: null, of: 3 },
      loads: [],
    })
    expect(progress).toBeNull()
  })

  it('tell a warning, and a refused version that leaves the one before in place', async () => {
    const { sql } = toy.database
    await addLoad(sql, 'dibujo', [{ name: 'solape', passed: false, blocking: false, detail: 'Dos contornos se cruzan.' }])
    const refused = await addLoad(sql, 'sedes', [{ name: 'dentro', passed: false, blocking: true, detail: 'Un punto cae fuera de Chile.' }])
    await sql`update radier.load set state = 'refused' where id = ${refused}`
    await sql`update radier.load set state = 'current' where source = 'sedes' and version = 1`
    await publish(sql, 'dibujo')
    const { sources } = await toy.json<LoadsAnswer>('/api/loads')
    expect(sources.find((s) => s.source === 'dibujo')).toMatchObject({ state: 'con aviso', remedy: 'Dos contornos se cruzan.' })
    const seats = sources.find((s) => s.source === 'sedes')!
    expect(seats).toMatchObject({ state: 'no pasa', remedy: 'Un punto cae fuera de Chile.' })
    expect(seats.loads.map((l) => l.state)).toEqual(['refused', 'current'])
  })

  it('come compressed, and are never kept by the browser', async () => {
    const answer = await toy.get('/api/loads', { 'Accept-Encoding': 'br' })
    expect(answer.headers.get('Content-Encoding')).toBe('br')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  it('show the load under way, and not one that died', async () => {
    const { sql } = toy.database
    await sql`insert into radier.progress (source, title, step, done, total, position, of, started_at, pid, touched_at)
      values ('tabla', 'Tabla de prueba', 'leer', 5, 10, 1, 4, now(), 1, now())`
    expect(await toy.json<Progress>('/api/loads/progress')).toMatchObject({
      source: 'tabla',
      step: 'leer',
      done: 5,
      total: 10,
      position: 1,
      of: 4,
    })
    await sql`update radier.progress set touched_at = now() - interval '10 minutes'`
    expect(await toy.json('/api/loads/progress')).toBeNull()
  })
})
