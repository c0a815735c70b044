/** The publishers' own faulty files through the whole loader: what goes in, what is mended and what stays out. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { chileanPlaces } from '@radier/etl/steps/places'
import type { Format } from '@radier/geodata/source'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mirror, withMirror } from '../support/mirror.ts'
import { Toy } from './toy.ts'
import { toyLayer, toySource } from './toy-catalogue.ts'

withMirror('originals with faults', () => {
  let toy: Toy
  beforeAll(async () => {
    toy = await Toy.open()
    symlinkSync(join(mirror!, 'messy'), join(toy.mirror, 'messy'))
    symlinkSync(join(mirror!, 'boundaries'), join(toy.mirror, 'boundaries'))
  })
  afterAll(() => toy.close())

  const boundaries = {
    sources: { limites: toySource('boundaries/comunas_detalle_345.geojson.gz') },
    layers: {
      comuna: toyLayer('limites', {
        level: 'comuna',
        key: { from: 'cut', type: 'cut' },
        comuna: { from: 'cut' },
        attributes: { nombre: { from: 'comuna', type: 'text', label: 'nombre' } },
      }),
    },
  }
  const load = (file: string, layer: Parameters<typeof toyLayer>[1], format: Format = { kind: 'geojson' }) =>
    toy.load(
      toy.catalogue(
        { ...boundaries.sources, mal: toySource(`messy/${file}`, { format }) },
        { ...boundaries.layers, mal: toyLayer('mal', { attributes: {}, ...layer }) },
      ),
      'mal',
      { places: chileanPlaces() },
    )
  const comunaKey = { key: { from: 'COMUNA', type: 'cut' as const }, comuna: { from: 'COMUNA' }, duplicates: 'identical' as const }

  it('four comunas written twice are four, and the copies are counted', async () => {
    expect(await load('ine2017_comunas_R15_epsg4674_duplicadas.geojson', comunaKey)).toMatchObject({
      outcome: 'publicada',
      report: { read: 8, accepted: 4, repaired: 4, refused: 0, rowsAfter: 4 },
    })
  })

  it('4,836 blocks written twice are 2,418', async () => {
    const blocks = { key: { from: 'MANZENT_I' }, comuna: { prefix: 5 }, duplicates: 'identical' as const }
    const result = await load('ine2017_manzanas_R15_duplicadas_epsg4674.geojson.gz', blocks)
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 4836, accepted: 2418, refused: 0, rowsAfter: 2418 } })
  })

  it('21 comunas written once stay 21', async () => {
    expect(await load('ine2017_comunas_R16_epsg4674.geojson', comunaKey)).toMatchObject({
      outcome: 'publicada',
      report: { read: 21, accepted: 21, rowsAfter: 21 },
    })
  })

  it('codes cut to four figures refuse the load: most of it cannot be told', async () => {
    const key = { key: { from: 'COD_COMUNA', type: 'cut' as const }, comuna: { from: 'COD_COMUNA' } }
    expect(await load('bcn_division_comunal/rm_comunas_cod_truncado.geojson.gz', key)).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('0 aceptadas, 52 rechazadas'),
      report: { messages: expect.arrayContaining([expect.stringContaining('«1350» tiene cuatro cifras')]) },
    })
  })

  it('old Ñuble codes become today’s, and two invalid outlines are repaired', async () => {
    const old = { key: { from: 'code', type: 'cut' as const }, comuna: { from: 'code', numeric: true, crosswalk: true } }
    const result = await load('sinimr_comunas_codigos_nuble_antiguos.gpkg', old, { kind: 'geopackage' })
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 345, accepted: 345, refused: 0, rowsAfter: 345 } })
    const [nuble] = await toy.sql`select count(*)::int as n from capa.mal where key like '16%'`
    expect(nuble!.n).toBe(21)
    expect((await toy.sql`select 1 from capa.mal where not st_isvalid(geom)`).length).toBe(0)
  })

  it('the campamentos refuse one without geometry and a FOLIO that repeats with other data', async () => {
    const folio = { key: { from: 'FOLIO' }, comuna: { from: 'CUT', numeric: true } }
    const refused = await load('catastro_campamentos_2024_original.geojson', folio)
    expect(refused).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringMatching(/FOLIO «\d+» está en los elementos \d+ y \d+, con datos distintos/),
    })
    const attributes = { hogares: { from: 'N_HOG', type: 'integer' as const, label: 'hogares', unknown: [0, ' '] } }
    const result = await load('catastro_campamentos_2024_original.geojson', { ...folio, key: { from: 'OBJECTID_12' }, attributes })
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 1432, accepted: 1431, refused: 1 } })
    const [counted] =
      await toy.sql`select sum(hogares)::int as hogares, (count(*) filter (where hogares is null))::int as unknown from capa.mal`
    expect(counted).toEqual({ hogares: 81_608, unknown: 142 })
    const undrawn = { ...folio, key: { from: 'OBJECTID_12' }, attributes, undrawn: 'keep' as const }
    const kept = await load('catastro_campamentos_2024_original.geojson', undrawn)
    expect(kept).toMatchObject({ outcome: 'publicada', report: { accepted: 1432, refused: 0 } })
    expect(await toy.sql`select cut, hogares from capa.mal where st_isempty(geom)`).toEqual([{ cut: '13201', hogares: null }])
  })

  it('a zoning plan in metres lands in Puerto Varas', async () => {
    expect(await load('puerto_varas_epsg32719/PRC.geojson', { key: 'fila' })).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('contornos comunales'),
    })
    await toy.load(toy.catalogue(boundaries.sources, boundaries.layers), 'limites', { places: chileanPlaces() })
    expect(await load('puerto_varas_epsg32719/PRC.geojson', { key: 'fila' })).toMatchObject({
      outcome: 'publicada',
      report: { accepted: 465 },
    })
    expect(await toy.sql`select distinct cut from capa.mal`).toEqual([{ cut: '10109' }])
  })

  it('the tsunami map in a KMZ falls in Lota and its neighbours', async () => {
    const result = await load('citsu_lota_1ed_2013.kmz', { key: 'fila' }, { kind: 'kml' })
    expect(result.outcome).toBe('publicada')
    const cuts = (await toy.sql`select distinct cut from capa.mal where cut is not null order by 1`).map((r) => r.cut)
    expect(cuts).toContain('08106')
  })
})
