import { existsSync } from 'node:fs'
import { fetchArcgis } from '@radier/etl/readers/arcgis-rest'
import { esriToGeojson } from '@radier/etl/readers/esri-geometry'
import { afterEach, expect, test } from 'vitest'
import { arcgisServer, type Behaviour, pageOf } from './arcgis-server.ts'
import { pathOf, readAll } from './files.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

const ids = Array.from({ length: 345 }, (_, at) => at + 1 + (at > 200 ? 5000 : 0))
let files = 0

async function download(behaviour: Behaviour, more: { file?: string; retries?: number; timeout?: number; signal?: AbortSignal } = {}) {
  const server = await arcgisServer(behaviour)
  open.push(server)
  const file = more.file ?? pathOf(`capa-${++files}.geojson.gz`)
  const said: string[] = []
  const say = (line: string) => said.push(line)
  const run = () => fetchArcgis(server.url, { pageSize: 100, pause: 1, retries: 3, timeout: 2000, ...more, file, say })
  return { ...server, file, said, run }
}

async function sentenceOf(run: () => Promise<unknown>): Promise<string> {
  return run().then(
    () => 'aceptado',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

test('every feature arrives once, in longitude and latitude, and the GeoJSON reader reads it', async () => {
  const { run, file, asked, said } = await download({ ids: [...ids].reverse() })
  expect(await run()).toEqual({ file, features: 345 })
  const table = await readAll(file, { kind: 'arcgis-rest' })
  expect(table.list).toHaveLength(345)
  expect(new Set(table.list.map(({ values }) => values.OBJECTID))).toEqual(new Set(ids))
  expect(table.list[0]).toEqual({
    number: 1,
    values: { OBJECTID: 1, CUT: 1101, n_deficit_cuantitativo: 10 },
    geometry: { type: 'Point', coordinates: [-70.001, -33] },
  })
  expect(asked).toHaveLength(4)
  expect(said.at(-1)).toBe('«Comunal_CPV24»: 345 de 345 elementos')
  expect(existsSync(`${file}.partes`)).toBe(false)
})

test('the layer is never asked for more than it allows at once', async () => {
  const { run, asked } = await download({ ids, maxRecordCount: 40 })
  await run()
  expect(asked).toHaveLength(9)
})

test.each(['JSON', 'JSON, geoJSON'])('a layer that has no GeoJSON (%s) is read from the JSON of Esri', async (formats) => {
  const { run, file } = await download({
    ids,
    formats,
    page: ({ format }, response) => {
      if (format !== 'geojson') return false
      response.end(JSON.stringify({ error: { code: 400, message: 'Invalid format' } }))
      return true
    },
  })
  await run()
  const table = await readAll(file, { kind: 'arcgis-rest' })
  expect(table.list[344]).toMatchObject({ values: { OBJECTID: 5345 }, geometry: { type: 'Point', coordinates: [-75.345, -33] } })
})

type Page = NonNullable<Behaviour['page']>

const failures: [string, Page, RegExp][] = [
  [
    'an error with status 200',
    (_, response) => !!response.end(JSON.stringify({ error: { code: 500, message: 'Error performing query operation' } })),
    /respondió un error 500 \(«Error performing query operation»\), tras 4 intentos/,
  ],
  ['a status 503', (_, response) => !!response.writeHead(503).end('ocupado'), /el servicio respondió 503, tras 4 intentos/],
  ['a page of HTML', (_, response) => !!response.end('<html>mantención</html>'), /respondió una página HTML, tras 4 intentos/],
  ['a JSON cut in the middle', (_, response) => !!response.end('{"features":[{"type"'), /respondió un JSON cortado, tras 4 intentos/],
  ['a connection that breaks', (_, response) => !!response.socket!.destroy(), /no se pudo conectar con el servicio, tras 4 intentos/],
  ['an answer that never comes', () => true, /no respondió en 0\.2 s, tras 4 intentos/],
  ['an empty page', (_, response) => !!response.end('{"features":[]}'), /respondió una página vacía, tras 4 intentos/],
  [
    'the first page again',
    ({ format }, response) => !!response.end(JSON.stringify(pageOf(ids.slice(0, 100), format))),
    /página repetida o ajena/,
  ],
  [
    'one feature twice in a page',
    ({ from, format }, response) => !!response.end(JSON.stringify(pageOf([from, from], format))),
    /página repetida o ajena a la que se pidió, tras 4 intentos/,
  ],
]

test.each(failures)('%s once is asked again; always, it is refused and nothing is left in its place', async (_, failure, sentence) => {
  const second = 101
  const once = await download(
    { ids, page: (asked, ...rest) => asked.from === second && asked.attempt === 1 && failure(asked, ...rest) },
    { timeout: 200 },
  )
  expect((await once.run()).features).toBe(345)
  const always = await download({ ids, page: (asked, ...rest) => asked.from === second && failure(asked, ...rest) }, { timeout: 200 })
  expect(await sentenceOf(always.run)).toMatch(sentence)
  expect(existsSync(always.file)).toBe(false)
})

test('a short page is asked again in halves until it is whole', async () => {
  const short: Page = ({ from, to, format }, response) => {
    const wanted = ids.filter((id) => id >= from && id <= to)
    return wanted.length > 30 && !!response.end(JSON.stringify(pageOf(wanted.slice(0, 30), format)))
  }
  const { run, said } = await download({ ids, page: short })
  expect((await run()).features).toBe(345)
  expect(said).toContain('«Comunal_CPV24»: página corta (30 de 100); se pide en dos partes')
})

test('an element that is listed but never delivered is named', async () => {
  const without: Page = ({ from, to, format }, response) => {
    const given = ids.filter((id) => id >= from && id <= to && id !== 150)
    return !!response.end(JSON.stringify(pageOf(given, format)))
  }
  const { run } = await download({ ids, page: without })
  expect(await sentenceOf(run)).toMatch(/ReadFault: .*lista el elemento OBJECTID = 150 pero no lo entrega/)
})

test('a layer that counts more than it lists is refused', async () => {
  const { run, file } = await download({ ids, count: 346 })
  expect(await sentenceOf(run)).toMatch(/dice tener 346 elementos y dio 345 identificadores distintos/)
  expect(existsSync(file)).toBe(false)
})

test('windows already fetched are kept for the next run', async () => {
  let broken = true
  const page: Page = ({ from }, response) => broken && from === 201 && !!response.writeHead(500).end()
  const { run, asked } = await download({ ids, page }, { retries: 0 })
  expect(await sentenceOf(run)).toMatch(/Lo ya bajado se conserva/)
  const before = asked.length
  broken = false
  const again = await run().catch((error: Error) => error)
  expect(again).toMatchObject({ features: 345 })
  expect(asked.slice(before).every(({ from }) => from > 200)).toBe(true)
})

test.each([
  [
    'a layer that asks for credentials',
    { ids, info: { error: { code: 499, message: 'Token Required' } } },
    /la capa pide credenciales \(«Token Required»\)/,
  ],
  ['a service without layer number', { ids, info: { layers: [] } }, /no es una capa de elementos .*con su número al final/],
  ['an empty layer', { ids: [] }, /no tiene ningún elemento/],
] as [string, Behaviour, RegExp][])('%s is refused at once', async (_, behaviour, sentence) => {
  const { run } = await download(behaviour)
  expect(await sentenceOf(run)).toMatch(sentence)
})

test('progress is told after every window, and a machine without network knows it soon', async () => {
  const server = await arcgisServer({ ids })
  open.push(server)
  const told: number[][] = []
  await fetchArcgis(server.url, { file: pathOf('avance.geojson'), pageSize: 200, advance: (...both) => told.push(both) })
  expect(told).toEqual([
    [200, 345],
    [345, 345],
  ])
  await server.close()
  const away = () => fetchArcgis(server.url, { file: pathOf('sin-red.geojson'), pause: 1, retries: 50 })
  expect(await sentenceOf(away)).toMatch(/no se pudo conectar con el servicio, tras 3 intentos/)
})

test('a run that is stopped stops', async () => {
  const stop = new AbortController()
  const page: Page = ({ from }) => {
    if (from > 100) stop.abort()
    return from > 100
  }
  const { run } = await download({ ids, page }, { signal: stop.signal })
  expect(await sentenceOf(run)).toMatch(/AbortError/)
})

test('rings of Esri become outlines with their own holes', () => {
  const square = (x: number, size: number) => [
    [x, 0],
    [x, size],
    [x + size, size],
    [x + size, 0],
    [x, 0],
  ]
  const hole = square(1, 1).toReversed()
  expect(esriToGeojson({ rings: [square(0, 4), hole, square(10, 2)] })).toEqual({
    type: 'MultiPolygon',
    coordinates: [[square(0, 4).toReversed(), hole.toReversed()], [square(10, 2).toReversed()]],
  })
  expect(esriToGeojson({ rings: [] })).toBeNull()
  expect(esriToGeojson({ x: 'NaN', y: null })).toBeNull()
  expect(
    esriToGeojson({
      paths: [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    }),
  ).toEqual({
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  })
})
