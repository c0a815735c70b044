import { describe, expect, it } from 'vitest'
import { feature, rows, toy, withOutlines } from './sitios.ts'
import { collection, square } from './toy-catalogue.ts'

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
