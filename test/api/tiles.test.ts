import { gunzipSync } from 'node:zlib'
import { VectorTile } from '@mapbox/vector-tile'
import type { CatalogueAnswer } from '@radier/api/contract'
import { createService } from '@radier/api/service'
import { PbfReader } from 'pbf'
import { describe, expect, it } from 'vitest'
import { corner, fillLayer, publish } from '../support/comuna-de-prueba.ts'
import { toyApp } from '../support/toy-app.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'

const toy = toyApp()

/** Address of the tile that holds a point. */
function tileAt(lon: number, lat: number, z: number): string {
  const radians = (lat * Math.PI) / 180
  const x = Math.floor(((lon + 180) / 360) * 2 ** z)
  const y = Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * 2 ** z)
  return `${z}/${x}/${y}`
}
const loadOf = async (layer: string) => (await toy.json<CatalogueAnswer>('/api/catalogue')).layers[layer]!.load
async function layerOf(response: Response, name: string) {
  const layer = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer()))).layers[name]!
  return Array.from({ length: layer.length }, (_, i) => layer.feature(i))
}

describe('a tile', () => {
  it('carries the key and the marked attributes, in a layer named as the layer', async () => {
    const response = await toy.get(`/api/tiles/contorno/${await loadOf('contorno')}/${tileAt(corner.lon, corner.lat, 5)}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile')
    const features = await layerOf(response, 'contorno')
    expect(features.map((f) => f.properties).sort((a, b) => String(a.key).localeCompare(String(b.key)))).toEqual([
      { key: '01101', nombre: 'Comuna de Prueba' },
      { key: '01102', nombre: 'Ñuñío' },
      { key: '02101', nombre: 'Otra' },
    ])
    expect(features.every((f) => f.type === 3 && f.extent === 4096)).toBe(true)
  })

  it('of a fine territory layer carries the comuna and no figure', async () => {
    const response = await toy.get(`/api/tiles/cuadra/${await loadOf('cuadra')}/${tileAt(corner.lon + 0.051, corner.lat + 0.051, 12)}`)
    const [first] = await layerOf(response, 'cuadra')
    expect(first!.properties).toEqual({ key: '0110101001001', cut: '01101' })
  })

  it('never carries personal data', async () => {
    const response = await toy.get(`/api/tiles/sede/${await loadOf('sede')}/${tileAt(corner.lon + 0.02, corner.lat + 0.02, 10)}`)
    for (const { properties } of await layerOf(response, 'sede')) expect(Object.keys(properties).sort()).toEqual(['key', 'nombre'])
  })

  it('draws a square where it is: its corner comes back within a grid unit', async () => {
    const address = tileAt(corner.lon + 0.05, corner.lat + 0.05, 9)
    const [z, x, y] = address.split('/').map(Number) as [number, number, number]
    const response = await toy.get(`/api/tiles/contorno/${await loadOf('contorno')}/${address}`)
    const feature = (await layerOf(response, 'contorno')).find((f) => f.properties.key === '01101')!
    const ring = (feature.toGeoJSON(x, y, z).geometry as GeoJSON.Polygon).coordinates[0]!
    const west = Math.min(...ring.map(([lon]) => lon!))
    expect(Math.abs(west - corner.lon)).toBeLessThan(360 / 2 ** 9 / 4096)
  })

  it('is gzip for who accepts it, immutable for a year, and 304 for who holds it', async () => {
    const path = `/api/tiles/contorno/${await loadOf('contorno')}/${tileAt(corner.lon, corner.lat, 6)}`
    const plain = await toy.get(path)
    const packed = await toy.get(path, { 'Accept-Encoding': 'gzip, br' })
    expect(packed.headers.get('Content-Encoding')).toBe('gzip')
    expect(packed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(Buffer.compare(gunzipSync(Buffer.from(await packed.arrayBuffer())), Buffer.from(await plain.arrayBuffer()))).toBe(0)
    const held = await toy.get(path, { 'If-None-Match': packed.headers.get('ETag')! })
    expect(held.status).toBe(304)
    expect(await held.text()).toBe('')
  })

  it('where there is nothing is 204', async () => {
    expect((await toy.get(`/api/tiles/contorno/${await loadOf('contorno')}/6/0/0`)).status).toBe(204)
  })
})

describe('a new load', () => {
  it('moves the address; the old one is gone, even if its tile was in memory', async () => {
    const before = await loadOf('sede')
    const address = tileAt(corner.lon + 0.02, corner.lat + 0.02, 9)
    expect((await toy.get(`/api/tiles/sede/${before}/${address}`)).status).toBe(200)
    await fillLayer(toy.database.sql, 'sede')
    await publish(toy.database.sql, 'sedes')
    const after = await loadOf('sede')
    expect(after).toBeGreaterThan(before!)
    expect((await toy.get(`/api/tiles/sede/${after}/${address}`)).status).toBe(200)
    expect(await toy.problem(`/api/tiles/sede/${before}/${address}`)).toMatchObject({
      status: 404,
      detail: expect.stringContaining('no es la vigente'),
    })
  })

  it('that arrives while a tile is computed never fills the old address', async () => {
    const { sql } = toy.database
    const { tiles } = createService(sql, toyCatalogue)
    const old = (await loadOf('cuadra'))!
    await fillLayer(sql, 'cuadra')
    const [z, x, y] = tileAt(corner.lon + 0.051, corner.lat + 0.051, 12)
      .split('/')
      .map(Number) as [number, number, number]
    expect(await tiles.get('cuadra', old, { z, x, y })).toBeNull()
    await publish(sql, 'cuadras')
  })
})

it('asked without gzip is decompressed once, and stays in memory beside the packed one', async () => {
  const { tiles } = createService(toy.database.sql, toyCatalogue)
  const load = (await loadOf('contorno'))!
  const address = tileAt(corner.lon, corner.lat, 7)
  const [z, x, y] = address.split('/').map(Number) as [number, number, number]
  const first = await tiles.get('contorno', load, { z, x, y }, 'identity')
  expect(await tiles.get('contorno', load, { z, x, y }, 'identity')).toBe(first)
  expect(tiles.ready(`/api/tiles/contorno/${load}/${address}`, 'identity')).toBe(first)
  const packed = tiles.ready(`/api/tiles/contorno/${load}/${address}`, 'gzip')!
  expect(Buffer.compare(gunzipSync(packed.bytes), first!.bytes)).toBe(0)
  for (const { bytes } of [first!, packed]) expect(bytes.buffer.byteLength).toBe(bytes.length)
  tiles.keepOnly(new Map())
  expect(tiles.ready(`/api/tiles/contorno/${load}/${address}`, 'identity')).toBeUndefined()
})

it('asked by many at once while cold is computed once', async () => {
  const { sql } = toy.database
  const { tiles } = createService(sql, toyCatalogue)
  const load = (await loadOf('contorno'))!
  const [z, x, y] = tileAt(corner.lon, corner.lat, 7).split('/').map(Number) as [number, number, number]
  const asked = await Promise.all(Array.from({ length: 20 }, () => tiles.get('contorno', load, { z, x, y })))
  expect(asked[0]!.bytes.length).toBeGreaterThan(0)
  expect(new Set(asked).size).toBe(1)
})
