import { strToU8, zipSync } from 'fflate'
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { describe, expect, test } from 'vitest'
import { fileOf, readAll, refusal } from './files.ts'
import { dbfOf, geopackageOf, shpOf } from './geometry-files.ts'
import { parquetBytes } from './parquet-bytes.ts'

const nunoa: [number, number] = [-70.6, -33.45]

describe('shapefile', () => {
  const shp = shpOf([nunoa, [-70.7, -33.5]])
  const dbf = dbfOf(
    ['CUT', 'COMUNA'],
    [
      ['13120', 'Ñuñoa'],
      ['13119', 'Maipú'],
    ],
  )
  const prj = 'GEOGCS["GCS_SIRGAS_2000",DATUM["D_SIRGAS_2000"]]'

  test('a zip, or its parts side by side, give geometry, Latin-1 attributes and CRS', async () => {
    fileOf('lado.dbf', dbf)
    fileOf('lado.prj', prj)
    const paths = [
      fileOf('lado.shp', shp),
      fileOf('todo.zip', zipSync({ 'x/capa.shp': shp, 'x/capa.dbf': dbf, 'x/capa.prj': strToU8(prj) })),
    ]
    for (const path of paths) {
      const table = await readAll(path, { kind: 'shapefile' })
      expect(table.crs).toBe('EPSG:4674')
      expect(table.list[0]).toEqual({
        number: 1,
        values: { CUT: '13120', COMUNA: 'Ñuñoa' },
        geometry: { type: 'Point', coordinates: nunoa },
      })
      expect(table.list).toHaveLength(2)
    }
  })

  test('a .dbf alone is a table without geometry', async () => {
    const table = await readAll(fileOf('sola.dbf', dbf), { kind: 'shapefile' })
    expect(table.list[1]).toEqual({ number: 2, values: { CUT: '13119', COMUNA: 'Maipú' } })
  })

  test('the .cpg decides the encoding', async () => {
    const utf8 = Buffer.from(dbf)
    utf8.fill(0x20, utf8.indexOf('13120') + 20, utf8.indexOf('13120') + 40)
    utf8.write('Ñuñoa', utf8.indexOf('13120') + 20, 'utf8')
    const path = fileOf('cpg.zip', zipSync({ 'c.dbf': utf8, 'c.cpg': strToU8('UTF-8\n') }))
    expect((await readAll(path, { kind: 'shapefile' })).list[0]!.values.COMUNA).toBe('Ñuñoa')
  })

  test.each([
    ['a .shp cut short', { 'c.shp': shp.subarray(0, 130) }, /el \.shp está truncado/],
    ['a .dbf cut short', { 'c.dbf': dbf.subarray(0, 120) }, /el \.dbf está truncado: tiene 120 bytes de/],
    [
      'two layers and none named',
      { 'a.dbf': dbf, 'b.dbf': dbf },
      /el zip trae 2 shapefiles y no se dice cuál leer\. Indique uno de estos: «a», «b»/,
    ],
    ['a zip of something else', { 'a.txt': dbf }, /el zip no trae ningún \.shp/],
    [
      'an unknown .prj',
      { 'c.shp': shp, 'c.prj': strToU8('PROJCS["a medida"]') },
      /el \.prj declara un sistema de coordenadas que no se reconoce/,
    ],
  ])('%s is refused', async (name, parts: Record<string, Uint8Array>, sentence) => {
    expect(await refusal(fileOf(`${name}.zip`, zipSync(parts)), { kind: 'shapefile' })).toMatch(sentence)
  })
})

describe('GeoPackage', () => {
  test('points, absent geometry and the declared CRS', async () => {
    const path = fileOf(
      'a.gpkg',
      await geopackageOf([
        { cut: '08401', at: nunoa },
        { cut: '8402', at: null },
      ]),
    )
    const table = await readAll(path, { kind: 'geopackage' })
    expect(table.crs).toBe('EPSG:4674')
    expect(table.list).toEqual([
      { number: 1, values: { fid: 1, cut: '08401' }, geometry: { type: 'Point', coordinates: nunoa } },
      { number: 2, values: { fid: 2, cut: '8402' }, geometry: null },
    ])
  })

  test('a layer is named when there are several', async () => {
    const path = fileOf('dos.gpkg', await geopackageOf([{ cut: '1', at: nunoa }], true))
    expect(await refusal(path, { kind: 'geopackage' })).toMatch(
      /tiene 2 capas y no se dice cuál leer\. Indique una de estas: «sitios», «nota»/,
    )
    expect(await refusal(path, { kind: 'geopackage', layer: 'otra' })).toMatch(
      /no tiene la capa «otra»\. Las capas que tiene son «sitios», «nota»/,
    )
    expect((await readAll(path, { kind: 'geopackage', layer: 'nota' })).list).toEqual([{ number: 1, values: { texto: 'hola' } }])
  })

  test('one cut short is refused', async () => {
    const whole = await geopackageOf(Array.from({ length: 2000 }, () => ({ cut: '13120', at: nunoa })))
    expect(await refusal(fileOf('corto.gpkg', whole.subarray(0, whole.length / 2)), { kind: 'geopackage' })).toMatch(
      /el GeoPackage está truncado o dañado/,
    )
  })
})

describe('KML', () => {
  const ring = (x: number) => `<LinearRing><coordinates>${x},-37,0 ${x + 1},-37,0 ${x + 1},-36,0 ${x},-37,0</coordinates></LinearRing>`
  const polygon = (x: number, hole = '') =>
    `<Polygon><outerBoundaryIs>${ring(x)}</outerBoundaryIs>${hole && `<innerBoundaryIs>${ring(x)}</innerBoundaryIs>`}</Polygon>`
  const kml = (body: string) => `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`
  const html =
    '<![CDATA[<table><tr><td>CUT</td><td>08106</td></tr><tr><td><b>Comuna</b></td><td>Lota &amp; alrededores</td></tr></table>]]>'
  const text = kml(`<Folder><name>CITSU</name>
    <Placemark><name>0 a 1 m</name><description>${html}</description><MultiGeometry>${polygon(-73)}${polygon(-72, 'hole')}</MultiGeometry></Placemark>
    <Placemark><description>VolcÃ¡n</description><ExtendedData><Data name="tipo"><value> plaza </value></Data></ExtendedData><Point><coordinates>-73.1,-37.1</coordinates></Point></Placemark>
    <Placemark><name>sin lugar</name></Placemark></Folder>`)

  test('folders, tables in descriptions, data and multiple geometries', async () => {
    for (const path of [fileOf('a.kml', text), fileOf('a.kmz', zipSync({ 'images/x.png': strToU8('x'), 'doc.kml': strToU8(text) }))]) {
      const table = await readAll(path, { kind: 'kml' })
      expect(table.crs).toBe('EPSG:4326')
      const [first, second, third] = table.list
      expect(first!.values).toEqual({ name: '0 a 1 m', CUT: '08106', Comuna: 'Lota & alrededores', carpeta: 'CITSU' })
      expect(first!.geometry).toMatchObject({ type: 'MultiPolygon' })
      expect((first!.geometry as { coordinates: unknown[][] }).coordinates.map((rings) => rings.length)).toEqual([1, 2])
      expect(second).toEqual({
        number: 2,
        values: { description: 'Volcán', tipo: 'plaza', carpeta: 'CITSU' },
        geometry: { type: 'Point', coordinates: [-73.1, -37.1] },
      })
      expect(third!.geometry).toBeNull()
    }
  })

  test.each([
    ['cut in half', text.slice(0, 700), /el XML está truncado o dañado/],
    [
      'coordinates that are not numbers',
      kml('<Placemark><Point><coordinates>al lado, del río</coordinates></Point></Placemark>'),
      /fila 1, columna «coordinates»: «al» no son coordenadas/,
    ],
    ['no placemark', kml(''), /no tiene ninguna fila de datos/],
    ['another XML', '<gpx></gpx>', /no es un KML \(su raíz es «gpx»\)/],
  ])('%s is refused', async (name, content, sentence) => {
    expect(await refusal(fileOf(`${name}.kml`, content), { kind: 'kml' })).toMatch(sentence)
  })
})

describe('FlatGeobuf', () => {
  const feature = (cut: string) => ({
    type: 'Feature' as const,
    properties: { cut, n: 3 },
    geometry: { type: 'Point' as const, coordinates: nunoa },
  })
  const bytes = serialize({ type: 'FeatureCollection', features: [feature('13120'), feature('13119')] }, 4674)

  test('features and CRS', async () => {
    const table = await readAll(fileOf('a.fgb', bytes), { kind: 'flatgeobuf' })
    expect(table.crs).toBe('EPSG:4674')
    expect(table.list[1]).toEqual({ number: 2, values: { cut: '13119', n: 3 }, geometry: { type: 'Point', coordinates: nunoa } })
  })

  test('one cut short is refused', async () => {
    expect(await refusal(fileOf('corto.fgb', bytes.subarray(0, bytes.length - 40)), { kind: 'flatgeobuf' })).toMatch(
      /el FlatGeobuf está truncado/,
    )
  })
})

describe('Parquet', () => {
  test('row groups follow each other; big integers, nulls and dates keep their meaning', async () => {
    const table = await readAll(fileOf('a.parquet', parquetBytes), { kind: 'parquet' })
    expect(table.columns.map(({ header }) => header)).toEqual(['cut', 'comuna', 'hogares', 'tasa', 'fecha'])
    expect(table.list).toEqual([
      { number: 1, values: { cut: '01101', comuna: 'Iquique', hogares: 69800, tasa: 1.5, fecha: '2024-03-27' } },
      { number: 2, values: { cut: '13120', comuna: 'Ñuñoa', hogares: null, tasa: 0.25, fecha: '2024-03-27T12:30:00.000Z' } },
      { number: 3, values: { cut: '10109', comuna: 'Puerto Varas', hogares: '9007199254740993', tasa: null, fecha: '2020-01-01' } },
    ])
  })

  test('one cut short is refused', async () => {
    expect(await refusal(fileOf('corto.parquet', parquetBytes.subarray(0, 500)), { kind: 'parquet' })).toMatch(
      /el Parquet está truncado o dañado/,
    )
  })
})
