import type { App } from '@radier/api/app'
import { boundaryOf } from '@radier/api/boundary'
import { catalogue } from '@radier/geodata/catalogue'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { fichaApp } from '../support/ficha-app.ts'
import { saidOf } from '../support/poppler.ts'

const served = fichaApp()
const published = (): App =>
  testApp({
    sql: served.database.api,
    catalogue,
    pollMs: 0,
    boundary: boundaryOf({ host: '127.0.0.1', publicUrl: 'https://radier.prueba' }),
  })
const item = { kind: 'bloque', territory: '01101', section: 'deficit' }
const report = (format: string): RequestInit => ({
  method: 'POST',
  body: JSON.stringify({ title: 'Informe', items: [item], format }),
})
const documents: [string, string, RequestInit?][] = [
  ...['pdf', 'svg', 'png', 'pptx', 'xlsx', 'csv', 'parquet', 'geojson', 'gpkg'].map((format): [string, string] => [
    format,
    `/api/fichas/01101.${format}`,
  ]),
  ['pdf', '/api/reports', report('pdf')],
  ['pptx', '/api/reports', report('pptx')],
]

/** What a person could read in it, and its bytes where they are text. */
function wordsOf(format: string, bytes: Uint8Array): string {
  if (format === 'pdf') return saidOf('pdftotext', bytes, (path) => [path, '-']) + new TextDecoder('latin1').decode(bytes)
  if (['pptx', 'xlsx'].includes(format))
    return Object.values(unzipSync(bytes))
      .map((part) => new TextDecoder().decode(part))
      .join('\n')
  return new TextDecoder('latin1').decode(bytes)
}
async function words(app: App, [format, path, init]: (typeof documents)[number], host: string): Promise<string> {
  const response = await app.request(path, { ...init, headers: { Host: host, 'Content-Type': 'application/json' } })
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`)
  return wordsOf(format, new Uint8Array(await response.arrayBuffer()))
}

describe('the name by which it was asked', () => {
  it.each(documents)('is in no %s of %s', async (...document) => {
    for (const app of [served.app, published()]) {
      const said = await words(app, document, 'localhost:4999')
      expect(said).not.toMatch(/localhost|127\.0\.0\.1|:4999/)
    }
  })
})

it.each(documents.filter(([format]) => ['svg', 'pdf', 'pptx'].includes(format)))(
  'the public address is in the %s of %s, and the words where there is none',
  async (...document) => {
    expect(await words(published(), document, '127.0.0.1')).toMatch(/https:\/\/radier\.prueba\/(verificar|informe)/)
    expect((await words(served.app, document, '127.0.0.1')).replaceAll(/\s+/g, ' ')).not.toContain('https://radier.prueba')
  },
)
