import { boundaryOf } from '@radier/api/boundary'
import type { IssuerAnswer, VerifyAnswer } from '@radier/api/contract'
import { catalogue } from '@radier/geodata/catalogue'
import { notIssued } from '@radier/geodata/ficha/issuer'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { fichaApp } from '../support/ficha-app.ts'
import { saidOf } from '../support/poppler.ts'

const served = fichaApp()
const settings = {
  body: 'Ilustre Municipalidad de Prueba',
  unit: 'Secretaría Comunal de Planificación',
  signatory: 'Ana Soto Ñancupil',
  post: 'Directora de la SECPLA',
  folioPrefix: 'SECPLA',
  firstFolio: 811047,
}
const put = (body: unknown) =>
  served.app.request('/api/issuer', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
const kept = async (): Promise<IssuerAnswer> => (await served.app.request('/api/issuer')).json()
const bytesOf = async (path: string) => new Uint8Array(await (await served.app.request(`/api/fichas/${path}`)).arrayBuffer())
const paper = async (path: string) => saidOf('pdftotext', await bytesOf(path), (file) => ['-layout', file, '-']).replaceAll(/\s+/g, ' ')
const year = new Intl.DateTimeFormat('es-CL', { timeZone: 'America/Santiago', year: 'numeric' }).format(new Date())
const folio = (number: number) => `SECPLA-${year}-${number}`
const verified = async (code: string): Promise<VerifyAnswer> => {
  const { id } = await (await served.app.request(`/api/fichas/${code}`)).json()
  return (await served.app.request(`/api/verify/${id}`)).json()
}

describe('who issues', () => {
  it('is nobody until somebody says so, and paper says it plainly', async () => {
    expect(await kept()).toEqual({ issuer: null })
    const said = await paper('01101.pdf')
    expect(said).toContain(notIssued)
    expect(said).not.toMatch(/Folio |Emitida|Firma/)
    expect((await verified('01101')).folios).toEqual([])
  })

  it.each([
    [{ ...settings, body: ' ' }, '«body» no puede estar vacío: es el organismo que emite'],
    [{ ...settings, unit: 'a'.repeat(121) }, '«unit» admite a lo más 120 letras'],
    [{ ...settings, post: 'una\nlínea' }, '«post» no puede llevar saltos de línea'],
    [{ ...settings, folioPrefix: 'SEC-PLA' }, '«folioPrefix» debe tener de una a doce letras sin tilde o cifras'],
    [{ ...settings, firstFolio: 0 }, '«firstFolio» debe ser 1 o más'],
    [{ ...settings, firstFolio: 1.5 }, '«firstFolio» debe ser un número entero'],
  ])('refuses %j with a sentence, and keeps what was there', async (body, sentence) => {
    const before = await kept()
    const response = await put(body)
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(sentence)])
    expect(await kept()).toEqual(before)
  })

  it('stands on paper with folio, date and signature, and the same ficha by the same issuer keeps its folio', async () => {
    expect((await put({ ...settings, folioPrefix: 'secpla' })).status).toBe(200)
    expect((await kept()).issuer).toEqual(settings)
    const said = await paper('01101.pdf')
    for (const text of [settings.body, settings.unit, settings.signatory, settings.post, `Folio ${folio(811047)}`])
      expect(said).toContain(text)
    expect(said).not.toContain('811.047')
    expect(said).not.toContain(notIssued)
    expect(await paper('01101.pdf')).toBe(said)
    expect(await paper('01107.pdf')).toContain(`Folio ${folio(811048)}`)
    expect(await paper('01101.pdf')).toContain(`Folio ${folio(811047)}`)
  })

  it('stands on the slides, and the files of data take no folio', async () => {
    const slides = Object.entries(unzipSync(await bytesOf('01101.pptx'))).map(([, part]) => new TextDecoder().decode(part))
    expect(slides.join()).toContain(`Folio ${folio(811047)} · emitida el `)
    const before = await served.database.sql`select * from radier.folio`
    for (const format of ['csv', 'geojson', 'gpkg', 'svg', 'png']) await bytesOf(`02101.${format}`)
    expect(await served.database.sql`select * from radier.folio`).toEqual(before)
  })

  it('gives each ficha one folio, and each folio to one ficha, however many ask at once', async () => {
    const codes = ['01401', '02101', '01101', '01107']
    await Promise.all([...codes, ...codes, ...codes].map((code) => bytesOf(`${code}.pdf?secciones=personas`)))
    const rows = await served.database
      .sql`select count(*)::int as rows, count(distinct ficha)::int as fichas, count(distinct number)::int as numbers from radier.folio`
    expect(rows[0]).toEqual({ rows: 6, fichas: 6, numbers: 6 })
  })

  it('is told by the verification of its ficha, old folios too, without the name of who signs', async () => {
    await put({ ...settings, body: 'GORE de Prueba', signatory: '' })
    await bytesOf('01101.pdf')
    const answer = await verified('01101')
    expect(answer.folios.map(({ folio, body }) => [folio, body])).toEqual([
      [folio(811053), 'GORE de Prueba'],
      [folio(811047), settings.body],
    ])
    expect(JSON.stringify(answer)).not.toContain(settings.signatory)
  })

  it('can be read from other machines without the name of who signs, and changed from none of them', async () => {
    await put(settings)
    const boundary = boundaryOf({ host: '127.0.0.1', publicUrl: 'https://radier.prueba' })
    const app = testApp({ sql: served.database.api, catalogue, pollMs: 0, boundary })
    expect(await (await app.request('/api/issuer')).json()).toEqual({ issuer: { ...settings, signatory: '' } })
    for (const method of ['PUT', 'DELETE']) {
      const init = { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(settings) }
      expect([method, (await app.request('/api/issuer', init)).status]).toEqual([method, 403])
    }
  })

  it('is nobody again when it is taken away, and its folios stay', async () => {
    const before = (await verified('01101')).folios
    expect(await (await served.app.request('/api/issuer', { method: 'DELETE' })).json()).toEqual({ issuer: null })
    expect(await paper('01101.pdf')).toContain(notIssued)
    expect((await verified('01101')).folios).toEqual(before)
  })
})
