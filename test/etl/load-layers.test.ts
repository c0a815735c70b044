import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rollbackSource } from '../../etl/run.ts'
import { Toy } from './toy.ts'
import { collection, outlineCatalogue, outlines, square, toyLayer, toySource } from './toy-catalogue.ts'

let toy: Toy
beforeAll(async () => {
  toy = await Toy.open()
})
afterAll(() => toy.close())
beforeEach(async () => {
  await toy.sql`truncate radier.load, radier.statistic, radier.publication restart identity cascade`
  for (const schema of ['capa', 'capa_anterior']) await toy.sql.unsafe(`drop schema ${schema} cascade; create schema ${schema}`)
})

const feature = (id: unknown, geometry: ReturnType<typeof square> | null, more: Record<string, unknown> = {}) => ({
  geometry,
  properties: { id, nombre: `sitio ${id}`, ...more },
})
const layer = (more: Parameters<typeof toyLayer>[1] = {}, source: Parameters<typeof toySource>[1] = {}) =>
  toy.catalogue(
    { ...outlineCatalogue.sources, sitios: toySource('sitios.geojson', source) },
    { ...outlineCatalogue.layers, sitio: toyLayer('sitios', more) },
  )
const withOutlines = async (more: Parameters<typeof toyLayer>[1] = {}, source: Parameters<typeof toySource>[1] = {}) => {
  toy.write('limites.geojson', outlines)
  const { results } = await toy.run(layer(more, source))
  return results.find((r) => r.source === 'sitios')!
}
const rows = () => toy.sql`select key, cut, nombre, source_row, st_astext(geom, 5) as geom from capa.sitio order by source_row`

describe('coordinates', () => {
  const metres = square(346_000, 6_297_000, 100)

  it('in metres are reprojected when the file declares its system', async () => {
    toy.write('sitios.geojson', collection([feature('a', metres)], 'urn:ogc:def:crs:EPSG::32719'))
    expect(await withOutlines()).toMatchObject({ outcome: 'publicada' })
    const [row] = await toy.sql`
      select st_srid(geom) as srid, st_distance(st_centroid(geom)::geography,
        st_transform(st_setsrid(st_makepoint(346050, 6297050), 32719), 4326)::geography) as metres from capa.sitio`
    expect(row!.metres).toBeLessThan(0.1)
    expect(row!.srid).toBe(4326)
  })

  it('in metres are reprojected when only the source declares it', async () => {
    toy.write('sitios.geojson', collection([feature('a', metres)]))
    expect(await withOutlines({}, { format: { kind: 'geojson', crs: 'EPSG:32719' } })).toMatchObject({ outcome: 'publicada' })
  })

  it('in metres that nobody declares are refused, with the remedy', async () => {
    toy.write('sitios.geojson', collection([feature('a', metres)]))
    expect(await withOutlines()).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringMatching(/son metros, no grados.*no declara su sistema.*EPSG:32719/),
    })
  })

  it('in a system that is not known are refused, naming those that are', async () => {
    toy.write('sitios.geojson', collection([feature('a', metres)], 'EPSG:2154'))
    expect(await withOutlines()).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('«EPSG:2154» no se conoce') })
  })

  it('outside Chile or with latitude first leave their feature out, by name', async () => {
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-71, -33)),
        feature('b', square(-70.5, -33)),
        feature('c', square(2, 48)),
        feature('d', square(-33, -71)),
      ]),
    )
    const result = await withOutlines()
    expect(result).toMatchObject({ outcome: 'publicada', report: { read: 4, accepted: 2, refused: 2 } })
    expect(result.report!.messages).toEqual([
      'Elemento 3: id «c» sus coordenadas (2, 48) quedan fuera de Chile.',
      'Elemento 4: id «d» sus coordenadas (-33, -71) traen la latitud en el lugar de la longitud.',
    ])
  })
})

describe('geometry', () => {
  it('that is missing or empty leaves its feature out', async () => {
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-71, -33)),
        feature('b', square(-70.5, -33)),
        feature('c', null),
        feature('d', { type: 'Polygon', coordinates: [] }),
      ]),
    )
    expect(await withOutlines()).toMatchObject({
      report: {
        accepted: 2,
        refused: 2,
        messages: [expect.stringContaining('no trae geometría'), expect.stringContaining('Elemento 4: id «d» no trae geometría')],
      },
    })
  })

  it('that is invalid is repaired, counted, and told when its area changes', async () => {
    const bowtie = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-71, -33],
          [-70.5, -32.5],
          [-70.5, -33],
          [-71, -32.5],
          [-71, -33],
        ],
      ],
    }
    toy.write('sitios.geojson', collection([feature('a', bowtie)]))
    const result = await withOutlines()
    expect(result).toMatchObject({ outcome: 'publicada', report: { repaired: 1 } })
    expect(result.checks).toContainEqual(
      expect.objectContaining({ name: 'La reparación no cambia la superficie', passed: false, blocking: false }),
    )
    expect((await toy.sql`select st_isvalid(geom) as valid, st_geometrytype(geom) as type from capa.sitio`)[0]).toEqual({
      valid: true,
      type: 'ST_MultiPolygon',
    })
  })

  it('with height and an open ring becomes flat and closed', async () => {
    const open = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-71, -33, 500],
          [-70.9, -33, 500],
          [-70.9, -32.9, 500],
        ],
      ],
    }
    toy.write('sitios.geojson', collection([feature('a', open)]))
    expect(await withOutlines()).toMatchObject({ report: { accepted: 1, repaired: 1 } })
    expect((await rows())[0]!.geom).toBe('MULTIPOLYGON(((-71 -33,-70.9 -33,-70.9 -32.9,-71 -33)))')
  })
})

describe('keys', () => {
  it('published twice as exact copies are recognised as copies', async () => {
    const all = [
      feature('a', square(-71, -33)),
      feature('b', square(-70, -33)),
      feature('a', square(-71, -33)),
      feature('b', square(-70, -33)),
    ]
    toy.write('sitios.geojson', collection(all))
    expect(await withOutlines({ duplicates: 'identical' })).toMatchObject({
      outcome: 'publicada',
      report: { read: 4, accepted: 2, repaired: 2, refused: 0 },
    })
    expect((await rows()).map((r) => r.source_row)).toEqual([1, 2])
  })

  it('that do not repeat are not halved', async () => {
    toy.write('sitios.geojson', collection(['a', 'b', 'c'].map((id, i) => feature(id, square(-71 + i / 2, -33, 0.4)))))
    expect(await withOutlines({ duplicates: 'identical' })).toMatchObject({ report: { accepted: 3, repaired: 0 } })
  })

  it('that repeat with another attribute or another outline refuse the load, naming both features', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-71, -33)), feature('a', square(-71, -33), { nombre: 'otro' })]))
    expect(await withOutlines({ duplicates: 'identical' })).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('id «a» está en los elementos 1 y 2, con datos distintos'),
    })
    toy.write('sitios.geojson', collection([feature('a', square(-71, -33)), feature('a', square(-71, -33, 0.5))]))
    expect(await withOutlines({ duplicates: 'identical' })).toMatchObject({ outcome: 'rechazada' })
  })

  it('that repeat refuse the load by default and keep the first when the layer says so', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-71, -33)), feature('a', square(-70, -33))]))
    expect(await withOutlines()).toMatchObject({ outcome: 'rechazada' })
    expect(await withOutlines({ duplicates: 'first' })).toMatchObject({ outcome: 'publicada', report: { accepted: 1, refused: 1 } })
  })

  it('of comunas with four figures are refused, never guessed', async () => {
    toy.write(
      'sitios.geojson',
      collection([
        feature('1310', square(-71, -33)),
        feature(1350, square(-70, -33)),
        feature('13201', square(-69, -33)),
        feature('13101', square(-71, -33)),
      ]),
    )
    const result = await withOutlines({ key: { from: 'id', type: 'cut' }, comuna: { from: 'id' } })
    expect(result).toMatchObject({ outcome: 'publicada', report: { accepted: 2, refused: 2 } })
    expect(result.report!.messages[0]).toContain('«1310» tiene cuatro cifras')
  })

  it('of old Ñuble comunas become today’s through the crosswalk', async () => {
    toy.write('sitios.geojson', collection([feature('08401', square(-72, -36.6))]))
    await withOutlines({ key: { from: 'id', type: 'cut' }, comuna: { from: 'id', crosswalk: true } })
    expect(await rows()).toMatchObject([{ key: '16101', cut: '16101' }])
  })
})

describe('attributes', () => {
  it('that cannot be of their type refuse their feature, naming field and text; declared unknowns are null', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      hogares: { from: 'n', type: 'integer' as const, label: 'hogares', unknown: [0] },
    }
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-71, -33), { n: '1.200' }),
        feature('b', square(-70, -33), { n: 0 }),
        feature('c', square(-69, -33), { n: 'muchos' }),
      ]),
    )
    const result = await withOutlines({ attributes })
    expect(result).toMatchObject({
      report: { accepted: 2, refused: 1, messages: [expect.stringContaining('Elemento 3: campo «n»: «muchos» no es un número')] },
    })
    expect((await toy.sql`select hogares from capa.sitio order by key`).map((r) => r.hogares)).toEqual([1200, null])
  })

  it('that are personal never reach the table', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      fono: { from: 'fono', type: 'text' as const, label: 'fono', personal: true },
    }
    toy.write('sitios.geojson', collection([feature('a', square(-71, -33), { fono: '+56 9 1234' })]))
    await withOutlines({ attributes })
    const columns =
      await toy.sql`select column_name as name from information_schema.columns where table_schema = 'capa' and table_name = 'sitio'`
    expect(columns.map((c) => c.name)).not.toContain('fono')
  })
})

describe('the comuna of a feature', () => {
  it('is the one that holds the largest share of it', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-70.3, -32.9, 0.5)), feature('b', square(-70.2, -32.9, 0.5))]))
    await withOutlines()
    expect((await rows()).map((r) => r.cut)).toEqual(['13101', '13102'])
  })

  it('is kept as declared when it falls elsewhere, and the load says how many do', async () => {
    toy.write(
      'sitios.geojson',
      collection([
        feature('a', square(-70.8, -32.9, 0.2), { comuna: '13102' }),
        feature('b', square(-69.8, -32.9, 0.2), { comuna: '13102' }),
      ]),
    )
    const result = await withOutlines({ comuna: { from: 'comuna' } })
    expect((await rows()).map((r) => r.cut)).toEqual(['13102', '13102'])
    expect(result.checks).toContainEqual(
      expect.objectContaining({ passed: false, blocking: false, detail: expect.stringContaining('elemento 1 dice 13102 y cae en 13101') }),
    )
  })

  it('cannot be told before the outlines are loaded', async () => {
    toy.write('sitios.geojson', collection([feature('a', square(-70.8, -32.9, 0.2))]))
    expect(await toy.load(layer(), 'sitios')).toMatchObject({
      outcome: 'rechazada',
      reason: expect.stringContaining('Cargue primero la capa de comunas'),
    })
  })
})

describe('the summary of a layer', () => {
  it('counts and sums features by comuna, never taking an unknown for zero', async () => {
    const attributes = {
      nombre: { from: 'nombre', type: 'text' as const, label: 'nombre' },
      hogares: { from: 'n', type: 'integer' as const, label: 'hogares', unknown: [0] },
    }
    const summarise = {
      sitios: { label: 'sitios', count: true as const, empty: 0 as const },
      hogares_en_sitios: { label: 'hogares', sum: 'hogares', empty: 0 as const },
    }
    const at = (id: string, west: number, n: number) => feature(id, square(west, -32.9, 0.1), { n })
    toy.write('sitios.geojson', collection([at('a', -70.9, 4), at('b', -70.6, 5), at('c', -69.9, 7), at('d', -69.6, 0)]))
    await withOutlines({ attributes, summarise })
    const figures =
      await toy.sql`select variable, code, value from radier.statistic where level = 'comuna' and code like '13%' order by 1, 2`
    expect(figures.map((f) => `${f.variable} ${f.code} ${f.value}`)).toEqual([
      'hogares_en_sitios 13101 9',
      'hogares_en_sitios 13102 null',
      'hogares_en_sitios 13201 0',
      'sitios 13101 2',
      'sitios 13102 2',
      'sitios 13201 0',
    ])
    const [country] = await toy.sql`select value from radier.statistic where level = 'pais' and variable = 'sitios'`
    expect(country!.value).toBe(4)
  })
})

describe('a published layer', () => {
  it('has key, spatial index and comuna index, and its version before waits beside it', async () => {
    toy.write('sitios.geojson', gzipSync(collection([feature('a', square(-71, -33))])))
    await withOutlines()
    toy.write('sitios.geojson', collection([feature('b', square(-70, -33))]))
    await withOutlines()
    expect((await rows()).map((r) => r.key)).toEqual(['b'])
    expect((await toy.sql`select key from capa_anterior.sitio`).map((r) => r.key)).toEqual(['a'])
    const indices = await toy.sql`select indexname as name from pg_indexes where schemaname = 'capa' and tablename = 'sitio' order by 1`
    expect(indices.map((i) => i.name)).toEqual(['sitio_cut', 'sitio_geom', 'sitio_pkey'])
    await rollbackSource(toy.sql, layer(), 'sitios')
    expect((await rows()).map((r) => r.key)).toEqual(['a'])
    expect((await toy.sql`select key from capa_anterior.sitio`).map((r) => r.key)).toEqual(['b'])
  })

  it('stays when a truncated file comes after it', async () => {
    const good = collection([feature('a', square(-71, -33)), feature('b', square(-70, -33))])
    toy.write('sitios.geojson', good)
    await withOutlines()
    toy.write('sitios.geojson', good.slice(0, -60))
    expect(await withOutlines()).toMatchObject({ outcome: 'rechazada', reason: expect.stringContaining('truncado') })
    expect((await rows()).map((r) => r.key)).toEqual(['a', 'b'])
    expect(await toy.sql`select nspname from pg_namespace where nspname = 'capa_nueva'`).toEqual([])
  })
})

it('a source that feeds two layers is told as reading again when the second one comes', async () => {
  toy.write('limites.geojson', outlines)
  toy.write('sitios.geojson', collection([feature('a', square(-70.9, -32.9, 0.1))]))
  const two = layer()
  const said: string[] = []
  await toy.run(
    { ...two, layers: { ...two.layers, otro: toyLayer('sitios') } },
    { onProgress: ({ source, step }) => source === 'sitios' && said.push(step) },
  )
  const steps = said.filter((step, i) => step !== said[i - 1])
  expect(steps).toEqual(['leer', 'revisar', 'leer', 'revisar', 'guardar', 'publicar'])
})
