import type { UploadStored } from '@radier/api/contract-uploads'
import { describe, expect, it } from 'vitest'
import { counts, uploadApp } from '../support/upload-app.ts'
import { certain, csv } from '../support/uploader.ts'

const { toy, file, stored } = uploadApp()

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
    const rows = await toy.database.sql`select name, area_m2, owner, origin, attributes from radier.site order by name`
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
