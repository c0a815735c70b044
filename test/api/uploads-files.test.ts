import XLSX from '@e965/xlsx'
import { limits } from '@radier/api/uploads/limits'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dbfOf, shpOf } from '../etl/readers/geometry-files.ts'
import { at } from '../support/toy-land.ts'
import { uploadApp } from '../support/upload-app.ts'
import { csv, uploader } from '../support/uploader.ts'

const { toy, file } = uploadApp()

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

  it('half a letter is not kept, nor stops what is: cut cells, headers, values and names of files', async () => {
    const half = '\ud83d'
    const feature = { type: 'Feature', properties: { NOMBRE: `Lote ${half}`, [`dato${half}`]: `x\0${half}y` } }
    const read = await file.read(
      `${'😀'.repeat(59)}.geojson`,
      JSON.stringify({ type: 'FeatureCollection', features: [{ ...feature, geometry: { type: 'Point', coordinates: at(0.03, 0.03) } }] }),
    )
    expect((await file.store(read)).status).toBe(200)
    const long = await file.read('largo.csv', csv('NOMBRE;LON;LAT;OBS', `${'n'.repeat(119)}😀😀;-70,671;-33,471;${'x'.repeat(499)}😀`))
    expect((await file.store(long, { by: 'Ana' })).status).toBe(200)
    expect((await file.store(await file.read('a.csv', csv('NOMBRE;LON;LAT', 'A;-70,66;-33,46')), { by: 'Ana\0' })).status).toBe(400)
    const rows = await toy.database.sql`select name, attributes from radier.site order by name`
    expect(rows.map(({ name }) => name)).toEqual(['Lote', `${'n'.repeat(119)}😀`])
    expect(rows[0]!.attributes).toEqual([{ label: 'dato', text: 'x y' }])
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
