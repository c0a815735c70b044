import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { toyApp } from '../support/toy-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'radier-site-'))
const web = join(folder, 'dist')
mkdirSync(join(web, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secreto')
writeFileSync(join(web, 'index.html'), '<!doctype html><title>Radier</title>')
writeFileSync(join(web, 'assets/index-D4f8aB2c.js'), 'console.log(1)\n'.repeat(200))
writeFileSync(join(web, 'assets/index-D4f8aB2c.js.br'), 'precomprimido')
writeFileSync(join(web, 'plates.json'), '{}')
afterAll(() => rmSync(folder, { recursive: true }))

const toy = toyApp(() => web)

describe('the web', () => {
  it.each([['/'], ['/datos'], ['/metodologia?i=juntos']])('opens its page at %s, to be revalidated', async (path) => {
    const response = await toy.get(path)
    expect(await response.text()).toContain('<title>Radier</title>')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect((await toy.get(path, { 'If-None-Match': response.headers.get('ETag')! })).status).toBe(304)
  })

  it('keeps hashed files for ever and the others for one look', async () => {
    expect((await toy.get('/assets/index-D4f8aB2c.js')).headers.get('Cache-Control')).toContain('immutable')
    expect((await toy.get('/plates.json')).headers.get('Cache-Control')).toBe('no-cache')
  })

  it('prefers the file compressed by the build, and else compresses it', async () => {
    const built = await toy.get('/assets/index-D4f8aB2c.js', { 'Accept-Encoding': 'gzip, br' })
    expect(built.headers.get('Content-Encoding')).toBe('br')
    expect(await built.text()).toBe('precomprimido')
    const made = await toy.get('/assets/index-D4f8aB2c.js', { 'Accept-Encoding': 'gzip' })
    expect(made.headers.get('Content-Encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await made.arrayBuffer())).toString()).toContain('console.log(1)')
    const page = await toy.get('/', { 'Accept-Encoding': 'br' })
    expect(brotliDecompressSync(Buffer.from(await page.arrayBuffer())).toString()).toContain('Radier')
  })

  it.each([['/assets/gone-12345678.js'], ['/..%2fsecret.txt'], ['/%2e%2e/secret.txt'], ['/%00.txt'], ['/%ZZ.txt']])(
    'has nothing at %s',
    async (path) => {
      const response = await toy.get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('secreto')
    },
  )

  it('says on every answer that nothing comes from outside', async () => {
    for (const path of ['/', '/api/catalogue', '/api/nada', '/assets/index-D4f8aB2c.js']) {
      const { headers } = await toy.get(path)
      const policy = headers.get('Content-Security-Policy')!
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toMatch(/unsafe-inline|https?:|\*/)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
    }
  })
})
