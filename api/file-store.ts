/** Files of a folder, ready to be sent: small ones compressed once in memory, beside `.br` and `.gz` made by the build. */
import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ByteLru } from './byte-lru.ts'
import { config } from './config.ts'
import type { Encoding } from './encoding.ts'

const squeeze = promisify(brotliCompress)
const zip = promisify(gzip)

export interface Served {
  type: string
  etag: string
  encoding: Encoding
  bytes: Uint8Array
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = /\.(html|m?js|css|json|webmanifest|svg|wasm|txt)$/
const suffix = { br: '.br', gzip: '.gz' } as const

export class FileStore {
  #kept = new ByteLru<Served>(config.siteBytes)

  constructor(readonly folder: string) {}

  /** The file at an address path in the best encoding accepted; null when there is none or it lies outside the folder. */
  async get(path: string, accepted: Encoding[]): Promise<Served | null> {
    const name = normalize(decode(path))
    const file = join(this.folder, name)
    if (name.includes('\0') || !file.startsWith(this.folder + sep)) return null
    const found = await stat(file).catch(() => null)
    if (!found?.isFile()) return null
    const encoding = compressible.test(file) ? (accepted[0] ?? 'identity') : 'identity'
    const key = `${file} ${encoding} ${found.mtimeMs} ${found.size}`
    const kept = this.#kept.get(key)
    if (kept) return kept
    const plain = await readFile(file)
    const bytes = await encoded(file, plain, encoding)
    const etag = `"${createHash('sha1').update(plain).digest('base64url').slice(0, 16)}"`
    const served = { type: types[extname(file)] ?? 'application/octet-stream', etag, encoding, bytes }
    this.#kept.set(key, served, bytes.length)
    return served
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '\0'
  }
}

async function encoded(file: string, plain: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'identity') return plain
  const beside = await open(`${file}${suffix[encoding]}`).catch(() => null)
  if (beside) return beside.readFile().finally(() => beside.close())
  if (encoding === 'gzip') return zip(plain, { level: 7 })
  return squeeze(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
}
