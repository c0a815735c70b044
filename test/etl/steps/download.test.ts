import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { download } from '@radier/etl/steps/download'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const whole = 'a figure for every comuna\n'.repeat(100_000)
const headers = { etag: '"v1"', 'accept-ranges': 'bytes' }

let server: Server
let answer: (request: IncomingMessage, response: ServerResponse) => void
let asked: IncomingMessage['headers'][]
let url: string
let folder: string
let target: string

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request.headers)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/datos.csv`
  folder = mkdtempSync(join(tmpdir(), 'radier-download-'))
  target = join(folder, 'datos.csv')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const bring = (more = {}) => download(url, target, { wait: 5, idle: 300, ...more })
const serve = (request: IncomingMessage, response: ServerResponse) => {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
  else if (from && request.headers['if-range'] === '"v1"')
    response.writeHead(206, { ...headers, 'content-length': whole.length - from }).end(whole.slice(from))
  else response.writeHead(200, { ...headers, 'content-length': whole.length }).end(whole)
}
const cutAt = (bytes: number) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { ...headers, 'content-length': whole.length })
  response.write(whole.slice(0, bytes))
  setTimeout(() => response.destroy(), 200)
}

describe('a download', () => {
  it('that is cut goes on from where it was, and gives the same bytes', async () => {
    const cut = cutAt(1_500_000)
    answer = (request, response) => (asked.length === 1 ? cut(request, response) : serve(request, response))
    await bring()
    expect(readFileSync(target, 'utf8')).toBe(whole)
    expect(asked[1]!.range).toMatch(/^bytes=\d+-$/)
    expect(asked[1]!['if-range']).toBe('"v1"')
  })

  it('starts over when the file changed between two attempts', async () => {
    const cut = cutAt(1_500_000)
    const changed = whole.replaceAll('figure', 'number')
    answer = (request, response) => {
      if (asked.length === 1) cut(request, response)
      else response.writeHead(200, { etag: '"v2"', 'content-length': changed.length }).end(changed)
    }
    await bring()
    expect(readFileSync(target, 'utf8')).toBe(changed)
  })

  it('of a file that did not change brings nothing', async () => {
    answer = serve
    await bring()
    await bring()
    expect(asked[1]!['if-none-match']).toBe('"v1"')
    expect(readFileSync(target, 'utf8')).toBe(whole)
  })

  it('is asked again after an error of the server', async () => {
    answer = (request, response) => (asked.length < 3 ? response.writeHead(503).end() : serve(request, response))
    await bring()
    expect(asked).toHaveLength(3)
  })

  it('that stalls is given up after a while and asked again', async () => {
    answer = (request, response) => {
      if (asked.length === 1) response.writeHead(200, headers).write('a')
      else serve(request, response)
    }
    await bring()
    expect(readFileSync(target, 'utf8')).toBe(whole)
  })

  it('says who did not answer, and leaves no file, when every attempt fails', async () => {
    answer = (_, response) => response.destroy()
    await expect(bring({ attempts: 2 })).rejects.toThrow(/127\.0\.0\.1:\d+ no respondió después de 2 intentos/)
    expect(existsSync(target)).toBe(false)
  })

  it('of a file that was moved is not asked twice, and names the remedy', async () => {
    answer = (_, response) => response.writeHead(404).end()
    await expect(bring()).rejects.toThrow(/respondió 404: el editor movió o cerró el archivo.*carpeta de entrega/)
    expect(asked).toHaveLength(1)
  })

  it('stops at once when interrupted', async () => {
    const stop = new AbortController()
    answer = () => stop.abort(new Error('interrumpida'))
    await expect(bring({ signal: stop.signal })).rejects.toThrow('interrumpida')
    expect(asked).toHaveLength(1)
  })
})
