import type { App } from '@radier/api/app'
import { boundaryOf } from '@radier/api/boundary'
import { catalogue } from '@radier/geodata/catalogue'
import { beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../support/app.ts'
import { fichaApp } from '../../support/ficha-app.ts'
import { uaFaults } from '../../support/pdf-ua.ts'

const served = fichaApp()
let app: App
let whole: Uint8Array
beforeAll(async () => {
  const boundary = boundaryOf({ host: '127.0.0.1', publicUrl: 'https://radier.prueba' })
  app = testApp({ sql: served.database.api, catalogue, pollMs: 0, boundary })
  whole = await bytesOf('/api/fichas/01101.pdf')
})
const bytesOf = async (path: string, init?: RequestInit) => {
  const response = await app.request(path, init)
  expect(response.status).toBe(200)
  return new Uint8Array(await response.arrayBuffer())
}
const report = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({
    title: 'Informe',
    format: 'pdf',
    items: [
      { kind: 'texto', heading: 'Por qué', text: 'Un párrafo.' },
      { kind: 'bloque', territory: '01101', section: 'lugar' },
      { kind: 'bloque', territory: '01101', section: 'estandares' },
      { kind: 'comparacion', show: 'barras', territories: ['01101', '02101'], indicators: [{ id: 'hacinamiento_total', period: '2024' }] },
    ],
  }),
}

describe('a PDF', () => {
  it.each(['01101', '01', '0', 'grupo:01101+01401', '01101?plantilla=resumen', '01101?secciones=estandares'])(
    'of the ficha of %s keeps what PDF/UA-1 asks of its structure',
    async (code) => {
      const [place, query] = code.split('?')
      expect(uaFaults(await bytesOf(`/api/fichas/${place}.pdf${query ? `?${query}` : ''}`))).toEqual([])
    },
  )

  it('of a report does too, and one that somebody issues and signs', async () => {
    expect(uaFaults(await bytesOf('/api/reports', report))).toEqual([])
    const settings = { body: 'GORE', unit: 'DIPLADE', signatory: 'Ana Soto', post: 'Jefa', folioPrefix: 'A', firstFolio: 1 }
    await served.database.sql`insert into radier.issuer (settings) values (${served.database.sql.json(settings)})`
    expect(uaFaults(await bytesOf('/api/fichas/01101.pdf'))).toEqual([])
  })

  it.each([
    ['<pdfuaid:part>1', '<pdfuaid:part>9', 'does not say that it is PDF/UA-1'],
    ['/Lang (es-CL)', '/Lang (xx-XX)', 'language'],
    ['/DisplayDocTitle true', '/DisplayDocTitle nope', 'does not show its title'],
    ['/S /H2\n', '/S /H4\n', 'H4 follows H1'],
    ['/Alt (', '/Xlt (', 'has no alternative'],
    ['/Scope /Row', '/Xcope /Row', 'has no scope'],
    ['/Type /OBJR', '/Type /XXXX', 'holds no link'],
    ['/Contents (', '/Xontents (', 'does not say where it goes'],
    ['/FontFile2 ', '/XontFile2 ', 'is not inside'],
    ['/Tabs /S', '/Tabs /X', 'order of its tags'],
    ['/K [0]\n', '/K [9]\n', 'in the tree'],
  ])('in which %j is lost is found out', (from, to, fault) => {
    const broken = Buffer.from(whole).toString('latin1').replace(from, to)
    expect(uaFaults(Buffer.from(broken, 'latin1')).join(' ')).toContain(fault)
  })
})
