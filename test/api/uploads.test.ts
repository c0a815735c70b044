import { createApp } from '@radier/api/app'
import type { UploadCheckAnswer, UploadStored } from '@radier/api/contract'
import { limits } from '@radier/api/uploads/limits'
import { createLayerTable } from '@radier/geodata/database/layer-table'
import { defineLayer } from '@radier/geodata/layer'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import XLSX from 'xlsx'
import { dbfOf, shpOf } from '../etl/readers/geometry-files.ts'
import { addLoad, corner, fillComunaDePrueba, publish } from '../support/comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { toyCatalogue } from '../support/toy-catalogue.ts'
import { certain, csv, uploader } from '../support/uploader.ts'

const plan = defineLayer({
  ...toyCatalogue.layers.cuadra!,
  title: 'Plan',
  source: 'nunca',
  level: undefined as never,
  attributes: { zona: { from: 'ZONA', type: 'text', label: 'Zona' }, nombre: { from: 'NOMBRE', type: 'text', label: 'Nombre' } },
  planning: { kind: 'zonificacion', zone: 'zona', name: 'nombre', norms: {} },
})
const catalogue = { ...toyCatalogue, layers: { ...toyCatalogue.layers, pendiente: plan } }
let database: TestDatabase
const toy = {} as { app: ReturnType<typeof createApp> }
const file = uploader(toy)

beforeAll(async () => {
  database = await testDatabase()
  const { sql } = database
  await fillComunaDePrueba(sql)
  const load = await addLoad(sql, 'nunca')
  await sql.unsafe(createLayerTable('capa.pendiente', plan))
  for (const [i, zone] of ['Z1', 'Z2'].entries())
    await sql.unsafe(
      `insert into capa.pendiente values ('${i}', '01101', '${zone}', '${zone}', ${i + 1}, ${load},
        st_multi(st_makeenvelope(${corner.lon + 0.02 + i * 0.02}, ${corner.lat + 0.02}, ${corner.lon + 0.04 + i * 0.02}, ${corner.lat + 0.04}, 4326)))`,
    )
  await publish(sql, 'nunca')
  toy.app = createApp({ sql, catalogue, pollMs: 0 })
})
afterAll(() => database?.drop())
beforeEach(() => database.sql`truncate radier.site cascade`)

const at = (x: number, y: number): [number, number] => [corner.lon + x, corner.lat + y]
/** A square of `side` degrees from its corner; 0.001° are about 93 × 111 m. */
const square = (x: number, y: number, side = 0.001) => [[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]]
const polygon = (coordinates: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const counts = ({ read, accepted, repaired, refused }: UploadCheckAnswer) => [read, accepted, repaired, refused]
const drawn = async (...features: unknown[]) => file.check(await file.read('sitios.geojson', collection(...features)))
const stored = async () => (await database.sql<{ n: number }[]>`select count(*)::int as n from radier.site`)[0]!.n

describe('a drawn site that is wrong is said in words, and only then', () => {
  const inside = square(0.025, 0.025)
  const bow = [[at(0.025, 0.025), at(0.026, 0.026), at(0.026, 0.025), at(0.025, 0.026), at(0.025, 0.025)]]
  const loop = [
    [
      at(0.025, 0.025),
      at(0.026, 0.025),
      at(0.026, 0.026),
      at(0.02601, 0.02601),
      at(0.02599, 0.02601),
      at(0.02601, 0.026),
      at(0.025, 0.026),
      at(0.025, 0.025),
    ],
  ]
  it.each<[string, unknown[], number[], RegExp]>([
    ['whole', [polygon(inside)], [1, 1, 0, 0], /^$/],
    ['crossing itself in half', [polygon(bow)], [1, 0, 0, 1], /rechazada 1 El contorno se cruza cerca de 33,474/],
    ['with a knot of a metre', [polygon(loop)], [1, 0, 1, 0], /reparada 1 El contorno se cruza/],
    ['not closed', [polygon([inside[0]!.slice(0, 4)])], [1, 0, 1, 0], /reparada 1 El contorno no cierra/],
    ['of two points', [polygon([[at(0, 0), at(0.01, 0), at(0, 0)]])], [1, 0, 0, 1], /menos de tres puntos/],
    ['empty', [polygon(inside), polygon([])], [2, 1, 0, 1], /rechazada 2 No trae ubicación/],
    ['of 0,1 m²', [polygon(square(0.025, 0.025, 0.000003))], [1, 0, 0, 1], /Mide 0,1 m²: es muy pequeño/],
    ['as large as a comuna', [polygon(square(0.001, 0.001, 0.09))], [1, 0, 0, 1], /Mide 83,5 km²: es un territorio/],
    [
      'drawn twice',
      [polygon(inside), polygon([[...inside[0]!.slice(1), inside[0]![1]]])],
      [2, 1, 0, 1],
      /rechazada 2 Repite el sitio de la fila 1/,
    ],
    ['over another', [polygon(inside), polygon(square(0.0252, 0.0252))], [2, 2, 0, 0], /aviso 2 Se superpone con la fila 1/],
    ['outside Chile', [polygon(square(-0.5, 0))], [1, 0, 0, 1], /Cae fuera de Chile/],
    ['in the comuna beside', [polygon(square(0.15, 0.02))], [1, 0, 0, 1], /Cae en Ñuñío/],
    [
      'across the border, mostly here',
      [polygon(square(0.0992, 0.02))],
      [1, 1, 0, 0],
      /aviso 1 Está en el borde: 80 % en Comuna de Prueba y 20 % en Ñuñío/,
    ],
    [
      'across the border, mostly there',
      [polygon(square(0.0998, 0.02))],
      [1, 0, 0, 1],
      /La mayor parte cae en otra comuna: 80 % en Ñuñío y 20 %/,
    ],
    ['across two zones', [polygon(square(0.0397, 0.025))], [1, 1, 0, 0], /aviso 1 En el borde de zonas: 70 % en Z2, 30 % en Z1/],
    ['outside the plan', [polygon(square(0.07, 0.07))], [1, 1, 0, 0], /aviso 1 Fuera de las zonas del plan/],
    [
      'a line among them',
      [polygon(inside), { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [at(0, 0), at(1, 1)] } }],
      [2, 1, 0, 1],
      /rechazada 2 Es una línea, no un sitio/,
    ],
    [
      'a point among them',
      [polygon(inside), { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: at(0.03, 0.03) } }],
      [2, 2, 0, 0],
      /^$/,
    ],
    [
      'declared half as large',
      [polygon(inside, { SUP_M2: 5000 })],
      [1, 1, 0, 0],
      /Declara 5\.000 m² y su contorno mide 10\.3\d\d m² → Son 5\d % menos/,
    ],
    ['with a price in pesos', [polygon(inside, { UF_M2: 40_000 })], [1, 0, 0, 1], /40\.000 UF\/m² es un precio imposible/],
    ['with a negative price', [polygon(inside, { UF_M2: -3 })], [1, 0, 1, 0], /−3 no es un precio → Queda s\/i/],
  ])('%s', async (_name, features, expected, words) => {
    const named = features.map((feature, i) => ({
      ...(feature as object),
      properties: { NOMBRE: `S${i}`, ...(feature as { properties: object }).properties },
    }))
    const check = await drawn(...named)
    expect(counts(check)).toEqual(expected)
    expect(check.findings.map(({ kind, row, what, remedy }) => `${kind} ${row} ${what} → ${remedy}`).join('\n')).toMatch(words)
    expect(await stored()).toBe(0)
  })
})

describe('a table of coordinates', () => {
  const utm = (x: number, y: number) => `${(156_000 + x).toFixed(2).replace('.', ',')};${y}`
  it('reads areas as Chile writes them, lets personal data go and asks what it does not know', async () => {
    const read = await file.read(
      'sitios.csv',
      csv(
        'PREDIO;SUPERFICIE;VALOR;PROPIETARIO;LONGITUD;LATITUD;FONO;RUT;OBS',
        'A;31622,834841;153773;Municipalidad de Prueba;-70,67;-33,47;9 5555 0101;11.111.111-1;=HYPERLINK("http://x.invalid")',
        'B;"2.500 m2";173083;Pérez Soto Juan;-70,671;-33,471;9 5555 0102;22.222.222-2;llamar a ana@correo.invalid',
        'C;"1,2 ha";25410;SERVIU;-33,472;-70,672;9 5555 0103;1-9;',
        'D;0;1;;;;;;',
      ),
    )
    expect(read.columns.map(({ name, suggested, certainty }) => [name, suggested, certainty])).toEqual([
      ['PREDIO', 'name', 'segura'],
      ['SUPERFICIE', 'areaM2', 'segura'],
      ['VALOR', 'priceUfM2', 'falta elegir'],
      ['PROPIETARIO', 'owner', 'segura'],
      ['LONGITUD', 'lon', 'segura'],
      ['LATITUD', 'lat', 'segura'],
      ['FONO', 'ignore', 'no se carga'],
      ['RUT', 'ignore', 'no se carga'],
      ['OBS', 'keep', 'segura'],
    ])
    expect(JSON.stringify(read)).not.toMatch(/9 5555|11\.111|Pérez|ana@/)
    const check = await file.check(read)
    expect(counts(check)).toEqual([4, 1, 2, 1])
    expect(check.missing).toEqual(['Falta elegir qué es VALOR.'])
    expect((await file.store(read, { acceptGoodRows: true })).status).toBe(400)
    const mapping = { ...certain(read), VALOR: 'ignore' as const }
    expect((await file.store(read, { mapping })).status).toBe(400)
    expect(await stored()).toBe(0)
    const answer = (await (await file.store(read, { mapping, acceptGoodRows: true })).json()) as UploadStored
    expect(answer).toMatchObject({ read: 4, accepted: 1, repaired: 2, stored: 3, refused: 1 })
    const rows = await database.sql`select name, area_m2, owner, origin, attributes from radier.site order by name`
    expect(rows.map(({ name, area_m2, owner }) => [name, area_m2, owner])).toEqual([
      ['A', 31622.834841, 'municipal'],
      ['B', 2500, 'privado'].map((value, i) => (i === 2 ? 'desconocido' : value)),
      ['C', 12_000, 'serviu'],
    ])
    expect(rows[0]).toMatchObject({
      origin: { kind: 'archivo', file: 'sitios.csv', row: 2 },
      attributes: [{ label: 'OBS', text: '=HYPERLINK("http://x.invalid")' }],
    })
    expect(JSON.stringify(rows)).not.toMatch(/Pérez|ana@|5555/)
    expect((await file.store(read, { mapping })).status).toBe(404)
  })

  it('a repair that is undone leaves its row out, and comes back', async () => {
    const read = await file.read('ejes.csv', csv('NOMBRE;LON;LAT', 'A;-70,67;-33,47', 'B;-33,471;-70,671', 'C;-70,672;-33,472'))
    const first = await file.check(read)
    const [repair] = first.findings.filter(({ kind }) => kind === 'reparada')
    expect(repair).toMatchObject({ row: 3, field: 'LON, LAT', what: 'Este y norte vienen al revés', repair: 'ejes:3' })
    expect(counts(await file.check(read, { withoutRepairs: ['ejes:3'] }))).toEqual([3, 2, 0, 1])
  })

  it('metres are never taken for degrees: each system is tried, and the person chooses', async () => {
    const read = await file.read('utm.csv', csv('NOMBRE;X;Y', `A;${utm(190_000, 6_295_500)}`, `B;${utm(190_500, 6_295_600)}`))
    const by = Object.fromEntries(
      read.crs.map(({ code, inside, offKm, declared }) => [code, [inside, offKm === null ? null : Math.round(offKm), declared]]),
    )
    expect(by['EPSG:4326']).toEqual([0, null, false])
    expect(by['EPSG:32719']![0]).toBe(2)
    expect(by['EPSG:32718']![1]).toBeGreaterThan(400)
    expect(counts(await file.check(read, { crs: 'EPSG:4326' }))).toEqual([2, 0, 0, 2])
    expect(counts(await file.check(read, { crs: 'EPSG:32719' }))).toEqual([2, 2, 0, 0])
  })

  it('what is stored already is not stored again', async () => {
    const body = csv('NOMBRE;LON;LAT', 'A;-70,67;-33,47')
    expect((await file.store(await file.read('a.csv', body))).status).toBe(200)
    const again = await file.check(await file.read('a.csv', body))
    expect(counts(again)).toEqual([1, 0, 0, 1])
    expect(again.findings[0]!.what).toBe('Ya está guardado como «A»')
    expect(await stored()).toBe(1)
  })
})

describe('files that are not what they should be', () => {
  const dbf = dbfOf(['NOMBRE'], [['A']])
  const bomb = zipSync({ 'sitios.shp': new Uint8Array(60 << 20), 'sitios.dbf': dbf }, { level: 9 })
  const locked = () => {
    const bytes = Buffer.from(zipSync({ 'sitios.shp': shpOf([at(0.03, 0.03)]), 'sitios.dbf': dbf }))
    for (const [mark, flags] of [
      ['PK\u0003\u0004', 6],
      ['PK\u0001\u0002', 8],
    ] as const)
      for (let i = bytes.indexOf(mark, 0, 'latin1'); i >= 0; i = bytes.indexOf(mark, i + 4, 'latin1')) bytes[i + flags]! |= 1
    return bytes
  }
  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['vacio.csv', () => '', /vacío/],
    ['plano.pdf', () => '%PDF-1.7 …', /es un PDF/],
    ['plano.dwg', () => 'AC1032\0\0', /DWG/],
    ['pagina.xls', () => '<html><body>Error</body></html>', /página HTML/],
    ['cortado.geojson', () => '{"type":"FeatureCollection","features":[{"type":"Feature","prop', /truncado/],
    ['con-clave.zip', locked, /contraseña/],
    ['bomba.zip', () => bomb, /bomba/],
    ['otra-cosa.zip', () => zipSync({ 'leame.txt': strToU8('hola') }), /no trae un shapefile ni un KML/],
    [
      'muchas.csv',
      () => csv('NOMBRE;LON;LAT', ...Array.from({ length: 50_000 }, (_, i) => `S${i};-70,67;-33,47`)),
      /más de 20\.000 filas.*Divídalo/,
    ],
    ['coma.csv', () => csv('A;B', '1;2;3'), /fila 2.*3 celdas y el encabezado 2/],
  ])('%s', async (name, body, words) => {
    const problem = await file.refusal(name, body())
    expect(problem).toMatchObject({ status: 400 })
    expect(problem.detail).toMatch(words)
    expect(problem.detail).not.toContain('catálogo')
  })

  it('200 MB are refused before they are read', async () => {
    const response = await toy.app.request('/api/uploads?place=01101&name=grande.csv', {
      method: 'POST',
      headers: { 'Content-Length': String(200 * 2 ** 20) },
      body: 'a',
    })
    expect(response.status).toBe(413)
    expect((await response.json()).detail).toContain('más de 50 MB')
  })

  it('and so is a body that does not say how long it is', async () => {
    let sent = 0
    const body = new ReadableStream({ pull: (c) => (sent++ < 60 ? c.enqueue(new Uint8Array(2 ** 20)) : c.close()) })
    const response = await toy.app.request('/api/uploads?place=01101&name=grande.csv', {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(sent * 2 ** 20).toBeLessThan(limits.bytes + (4 << 20))
  })

  it('a zip with two shapefiles offers both; without .prj the system must be chosen; folders in names mean nothing', async () => {
    const read = await file.read(
      'dos.zip',
      zipSync({ '../../norte/a.shp': shpOf([at(0.03, 0.03)]), '../../norte/a.dbf': dbf, 'b.shp': shpOf([at(0.031, 0.03)]), 'b.dbf': dbf }),
    )
    expect(read).toMatchObject({ tables: ['a', 'b'], table: null, rows: 0 })
    expect((await file.store(read, { crs: 'EPSG:4326' })).status).toBe(400)
    const one = await (await file.open(read, 'b')).json()
    expect(one).toMatchObject({ table: 'b', rows: 1, geometry: 'Point' })
    expect(one.crs.some(({ declared }: { declared: boolean }) => declared)).toBe(false)
    expect((await file.open(read, '../etc/passwd')).status).toBe(400)
  })

  it('a workbook gives its values, never its formulas nor its macros', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Sitios de la comuna'],
      [],
      ['Nombre', 'Superficie (m2)', 'Longitud', 'Latitud'],
      ['=1+1', 1500, -70.67, -33.47],
    ])
    sheet.B4 = { t: 'n', v: 1500, f: 'SUM(1,1499)' }
    const book = { SheetNames: ['Sitios'], Sheets: { Sitios: sheet }, vbaraw: new Uint8Array(64) }
    const read = await file.read('sitios.xlsm', XLSX.write(book, { type: 'buffer', bookType: 'xlsm', bookVBA: true }))
    expect(read.notes).toContain('El libro trae macros: no se ejecutan; se leen sólo los valores.')
    expect(read.columns.map(({ samples }) => samples[0])).toEqual(
      ['=1+1', '1500', '-70,67', '-33,47'].map((text) => text.replace('-', text.startsWith('-') ? '−' : '-')),
    )
    const check = await file.check(read)
    expect(check.findings).toContainEqual(expect.objectContaining({ kind: 'aviso', field: 'Nombre', what: 'Trae una fórmula' }))
  })

  it('what was discarded is gone, and codes that nobody has say nothing', async () => {
    const read = await file.read('a.csv', csv('NOMBRE;LON;LAT', 'A;-70,67;-33,47'))
    expect((await toy.app.request(`/api/uploads/${read.id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await file.store(read)).status).toBe(404)
    expect((await toy.app.request('/api/uploads/zz/check', { method: 'POST' })).status).toBe(400)
  })

  it('a comuna that does not exist takes no file', async () => {
    expect((await uploader(toy, '99999').send('a.csv', 'a;b\n1;2')).status).toBe(404)
  })
})
