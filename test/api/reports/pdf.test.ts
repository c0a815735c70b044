import type { App } from '@radier/api/app'
import { Editions } from '@radier/api/edition'
import { fichaAssets } from '@radier/api/reports/assets'
import { renderPdf } from '@radier/api/reports/pdf/render'
import { catalogue } from '@radier/geodata/catalogue'
import { type FichaContent, plainText } from '@radier/geodata/ficha/content'
import jsqr from 'jsqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../support/app.ts'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { attack, fillFichaCountry } from '../../support/ficha-country.ts'
import { missing, pageGrey, saidOf } from '../../support/poppler.ts'

let database: TestDatabase
let app: App
let content: FichaContent
let pdf: Uint8Array
beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  app = testApp({ sql: database.api, catalogue, pollMs: 0 })
  content = await ficha('01101')
  pdf = await pdfOf(content)
}, 120_000)
afterAll(() => database?.drop())

const ficha = async (code: string): Promise<FichaContent> => (await app.request(`/api/fichas/${code}`)).json()
async function pdfOf(of: FichaContent, publicUrl: string | null = 'https://radier.prueba'): Promise<Uint8Array> {
  const edition = await new Editions(database.sql, catalogue, 0, () => {}).now()
  return renderPdf(of, await fichaAssets({ sql: database.sql, catalogue, edition }, of, publicUrl, '20-11-2026'))
}
const strips = ({ sections }: FichaContent) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'strip' ? block.chart.rows : [])),
  )
function qrOf(bytes: Uint8Array): string | undefined {
  const { width, height, pixels } = pageGrey(bytes, 150)
  const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? 255 : (pixels[i >> 2] as number)))
  const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr
  return decode(rgba, width, height)?.data
}
const info = (bytes: Uint8Array) => saidOf('pdfinfo', bytes, (path) => [path])
const text = (bytes: Uint8Array) => saidOf('pdftotext', bytes, (path) => ['-layout', path, '-'])

describe.skipIf(missing('pdfinfo'))('the PDF of a ficha', () => {
  it('has a few pages of A4, tagged, with its title and what it answers', () => {
    const said = info(pdf)
    expect(Number(/Pages:\s+(\d+)/.exec(said)?.[1])).toBeLessThanOrEqual(7)
    expect(said).toMatch(/Tagged:\s+yes/)
    expect(said).toMatch(/\(A4\)/)
    expect(said).toContain(`Ficha comunal: ${content.title}`)
    expect(said).toContain(content.hash)
  })

  it('tells on page one what is said, what it is made of, what changed and where it stands', () => {
    const first = saidOf('pdftotext', pdf, (path) => ['-l', '1', path, '-'])
    for (const { id, title } of content.sections.slice(2, 5)) expect([id, first.includes(title)]).toEqual([id, true])
    for (const { label, place } of strips(content)) {
      expect(first).toContain(label)
      expect(first).toContain(plainText(place))
    }
  })

  it('carries its own letters', () => {
    const rows = saidOf('pdffonts', pdf, (path) => [path])
      .trim()
      .split('\n')
      .slice(2)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toMatch(/\byes yes yes\b/)
  })

  it('says its language, its sections and its pages', () => {
    const source = Buffer.from(pdf).toString('latin1')
    expect(source).toContain('/Lang (es-CL)')
    expect(source).toContain('/DisplayDocTitle true')
    expect(source).toContain('/Outlines')
    expect(text(pdf)).toMatch(/página 1 de \d/)
  })

  it('prints date, sources with their version, identity and hash', () => {
    const said = text(pdf)
    for (const expected of [
      'Impresa 20-11-2026',
      'Documento sin emisor: no lo emite ningún organismo',
      '¿De dónde sale?',
      content.id,
      content.hash,
      'Fuentes y versiones',
      'Cómo se calcula',
      's/i',
    ])
      expect(said).toContain(expected)
  })

  it.each(['01101', '01101?plantilla=resumen', '0', '01', 'grupo:01101+01401'])(
    'tells every caveat of every indicator that %s prints',
    async (code) => {
      const of = await ficha(code)
      const said = saidOf('pdftotext', await pdfOf(of), (path) => [path, '-']).replaceAll(/\s/g, '')
      const caveats = of.indicators.flatMap((indicator) => indicator.caveats)
      expect(caveats.length).toBeGreaterThan(5)
      expect(caveats.filter((caveat) => !said.includes(caveat.replaceAll(/\s/g, '')))).toEqual([])
    },
  )

  it('draws a QR of the address that verifies it', () => {
    expect(qrOf(pdf)).toBe(`https://radier.prueba${content.verifyPath}`)
    expect(text(pdf)).toMatch(new RegExp(`${content.id} · datos al [0-9-]+ · verifique en https://radier.prueba/verificar/`))
  })

  it('says in words where its number is verified, and draws no QR, where others reach no address', async () => {
    const local = await pdfOf(content, null)
    expect(qrOf(local)).toBeUndefined()
    const said = text(local).replaceAll(/\s+/g, ' ')
    expect(said).toContain('verifique este código en el Radier que la emitió, página Verificar')
    expect(said).toContain(content.id)
    expect(said).not.toContain('http')
  })

  it('writes letters that it does not have as a visible box, and cuts nothing short', async () => {
    const hostile = await ficha('01107')
    expect(hostile.title).toContain(attack.slice(0, 10))
    const said = text(await pdfOf({ ...hostile, title: 'Ñuñoa 😀 שלום العربية ≤ Ω' }))
    expect(said).toMatch(/Ñuñoa □/)
    for (const letter of ['≤', 'Ω']) expect(said).toContain(letter)
  })
})
