import { gzipSync } from 'node:zlib'
import { FeatureScanner } from '@radier/etl/readers/geojson-scan'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileOf, readAll, refusal } from './files.ts'

const geojson = { kind: 'geojson' } as const
const point = (properties: object, coordinates = [-70.6, -33.4]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})
const collection = (features: unknown[], more: object = {}) => JSON.stringify({ type: 'FeatureCollection', ...more, features })
const utm = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32719' } } }

test('features, their position and the declared CRS are read, plain or gzip', async () => {
  const text = collection([point({ CUT: 10109, ' NOMBRE ': 'VolcÃ¡n' }), { type: 'Feature', properties: null, geometry: null }], utm)
  for (const [name, content] of [
    ['a.geojson', text],
    ['a.geojson.gz', gzipSync(text)],
  ] as const) {
    const table = await readAll(fileOf(name, content), geojson)
    expect(table.crs).toBe('EPSG:32719')
    expect(table.columns.map(({ header }) => header)).toEqual(['CUT', 'NOMBRE'])
    expect(table.list).toEqual([
      { number: 1, values: { CUT: 10109, NOMBRE: 'Volcán' }, geometry: { type: 'Point', coordinates: [-70.6, -33.4] } },
      { number: 2, values: {}, geometry: null },
    ])
    expect(table.repaired).toEqual([{ message: 'textos con tildes dañadas reparados', count: 1 }])
  }
})

test('without a crs member none is declared, and CRS84 is longitude and latitude', async () => {
  expect((await readAll(fileOf('sin.geojson', collection([point({})])), geojson)).crs).toBeUndefined()
  const crs84 = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }
  expect((await readAll(fileOf('84.geojson', collection([point({})], crs84)), geojson)).crs).toBe('EPSG:4326')
})

test('an empty outline is no geometry', async () => {
  const empty = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } }
  expect((await readAll(fileOf('vacia.geojson', collection([empty])), geojson)).list[0]!.geometry).toBeNull()
})

test('properties that appear late join the columns', async () => {
  const many = Array.from({ length: 30_000 }, (_, i) => point({ a: i, relleno: 'x'.repeat(60) }))
  const table = await readAll(fileOf('tarde.geojson', collection([...many, point({ b: 1 })])), geojson)
  expect(table.list).toHaveLength(30_001)
  expect(table.list.every(({ number }, at) => number === at + 1)).toBe(true)
  expect(table.columns.map(({ header }) => header)).toEqual(['a', 'relleno', 'b'])
})

test('a lone feature is a table of one row', async () => {
  expect((await readAll(fileOf('uno.geojson', JSON.stringify(point({ a: 1 }))), geojson)).list).toHaveLength(1)
})

test('cut at any byte, a document gives the same features or is known as unfinished', () => {
  const text = collection([point({ 'a"\\b': '}]{["' }), point({ ñ: 'Ñ 漢', features: [{ x: [] }] }), point({})], {
    name: 'features',
    list: [1, { features: [2] }],
  })
  const bytes = Buffer.from(text)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 6 }), (cuts) => {
      const scanner = new FeatureScanner()
      const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), bytes.length]
      const found: unknown[] = []
      for (let i = 1; i < edges.length; i++) {
        const slice = scanner.push(bytes.subarray(edges[i - 1]!, edges[i]!))
        if (slice) found.push(...JSON.parse(`[${slice.text.slice(slice.text.indexOf('{'))}]`))
        if (i < edges.length - 1) expect(scanner.closed).toBe(false)
      }
      expect(found).toEqual(JSON.parse(text).features)
      expect(scanner.closed).toBe(true)
    }),
  )
})

const three = collection([point({ a: 1 }), point({ a: 2 }), point({ a: 3 })])

test.each([
  [
    'cut inside a feature',
    three.slice(0, -60),
    /el GeoJSON está truncado: termina a mitad de camino, después de 2 elementos completos\. Descárguelo de nuevo/,
  ],
  ['cut between features', three.slice(0, -2), /está truncado: termina a mitad de camino, después de 3 elementos/],
  ['cut before the end', three.slice(0, -1), /está truncado/],
  ['cut before the features', three.slice(0, 30), /el JSON está truncado o no es JSON/],
  ['a NaN that no JSON has', three.replace('"a":2', '"a":NaN'), /fila 2: el JSON no es válido cerca de «.*NaN/],
  ['an error of the service', '{"error":{"code":400,"message":"Invalid URL"}}', /es una respuesta de error del servicio \(«Invalid URL»\)/],
  ['Esri JSON', '{"features":[{"attributes":{"A":1},"geometry":{"x":1,"y":2}}]}', /fila 1: está en el JSON propio de Esri/],
  ['TopoJSON', '{"type":"Topology","objects":{}}', /no es una colección de elementos GeoJSON: es «Topology»/],
  ['no features', collection([]), /no tiene ninguna fila de datos/],
  [
    'an unknown CRS',
    collection([point({})], { crs: { properties: { name: 'grilla local' } } }),
    /sistema de coordenadas que no se reconoce \(«grilla local»\)/,
  ],
  [
    'a CRS told too late',
    `{"type":"FeatureCollection","features":[${JSON.stringify(point({}))}],"crs":${JSON.stringify(utm.crs)}}`,
    /después de los elementos/,
  ],
])('%s is refused', async (name, text, sentence) => {
  expect(await refusal(fileOf(`${name}.geojson`, text), geojson)).toMatch(sentence)
})

test('a CRS told too late is accepted when the definition states it', async () => {
  const text = `{"type":"FeatureCollection","features":[${JSON.stringify(point({}))}],"crs":${JSON.stringify(utm.crs)}}`
  expect((await readAll(fileOf('sabido.geojson', text), { kind: 'geojson', crs: 'EPSG:32719' })).list).toHaveLength(1)
})
