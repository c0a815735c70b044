/** One file over the network: resumed where it was cut, retried, and never mistaken for whole when it is not. */
import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { LoadFault, Unreachable } from './fault.ts'

export interface DownloadOptions {
  signal?: AbortSignal
  /** Milliseconds without a byte before an attempt is given up. Default 30 000. */
  idle?: number
  /** Milliseconds before the second attempt; doubles each time. Default 1 000. */
  wait?: number
  attempts?: number
  advance?(bytes: number, total: number | null): void
}

/** What the server said of the file, to ask next time only whether it changed. */
interface Memory {
  etag: string | null
  modified: string | null
}

/** Brings `url` to `target`; an unchanged file is not brought again. Throws LoadFault when the publisher does not answer. */
export async function download(url: string, target: string, options: DownloadOptions = {}): Promise<void> {
  const { attempts = 4, wait = 1000, signal } = options
  await mkdir(dirname(target), { recursive: true })
  let last: unknown
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(wait * 2 ** (attempt - 1), signal)
    try {
      await attemptOnce(url, target, options)
      return
    } catch (error) {
      if (signal?.aborted || error instanceof LoadFault || isDisk(error)) throw error
      last = error
    }
  }
  throw new Unreachable(
    `${new URL(url).host} no respondió después de ${attempts} intentos (${reasonOf(last)}). Revise la conexión y repita la carga.`,
    {
      cause: last,
    },
  )
}

const isDisk = (error: unknown) => (error as { code?: string }).code === 'ENOSPC'
const reasonOf = (error: unknown) =>
  error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error)

async function attemptOnce(url: string, target: string, { signal, idle = 30_000, advance }: DownloadOptions): Promise<void> {
  const part = `${target}.parte`
  const memory = await remembered(target)
  const partial = await remembered(part)
  const from = partial ? await sizeOf(part) : 0
  const give = new AbortController()
  let clock = setTimeout(() => give.abort(new Error('tiempo de espera agotado')), idle)
  const alive = () => {
    clearTimeout(clock)
    clock = setTimeout(() => give.abort(new Error('tiempo de espera agotado')), idle)
  }
  try {
    const response = await fetch(url, {
      headers: from > 0 ? resumeHeaders(from, partial!) : memory && (await sizeOf(target)) ? freshHeaders(memory) : {},
      signal: signal ? AbortSignal.any([signal, give.signal]) : give.signal,
      redirect: 'follow',
    })
    if (response.status === 304) {
      await utimes(target, new Date(), new Date())
      return
    }
    if (response.status === 416) {
      await forget(part)
      throw new Error('el archivo cambió en el servidor')
    }
    refuseStatus(url, response.status)
    const resumed = response.status === 206 && from > 0
    const length = Number(response.headers.get('content-length') ?? Number.NaN)
    const encoded = response.headers.get('content-encoding') !== null
    const total = Number.isNaN(length) || encoded ? null : length + (resumed ? from : 0)
    await remember(part, response)
    if (!response.body) throw new Error('respuesta sin contenido')
    let bytes = resumed ? from : 0
    const file = await open(part, resumed ? 'a' : 'w')
    try {
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
        alive()
        bytes += chunk.length
        await file.writeFile(chunk)
        advance?.(bytes, total)
      }
    } finally {
      await file.close()
    }
    if (total !== null && bytes !== total) throw new Error(`llegaron ${bytes} de ${total} bytes`)
    await rename(part, target)
    await rename(`${part}.json`, `${target}.json`)
  } finally {
    clearTimeout(clock)
  }
}

function refuseStatus(url: string, status: number): void {
  if (status === 200 || status === 206) return
  if (status === 404 || status === 410 || status === 401 || status === 403)
    throw new LoadFault(
      `${url} respondió ${status}: el editor movió o cerró el archivo. Búsquelo en su página oficial y déjelo en la carpeta de entrega.`,
    )
  throw new Error(`el servidor respondió ${status}`)
}

/** A part without the server's mark of its version cannot be resumed safely. */
const resumeHeaders = (from: number, { etag, modified }: Memory): Record<string, string> => ({
  range: `bytes=${from}-`,
  ...(etag && !etag.startsWith('W/') ? { 'if-range': etag } : modified ? { 'if-range': modified } : {}),
})

const freshHeaders = ({ etag, modified }: Memory): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(modified ? { 'if-modified-since': modified } : {}),
})

async function remembered(path: string): Promise<Memory | null> {
  const memory = await readFile(`${path}.json`, 'utf8').then(
    (text) => JSON.parse(text) as Memory,
    () => null,
  )
  return memory && (memory.etag || memory.modified) ? memory : null
}

const remember = (path: string, { headers }: Response) =>
  writeFile(`${path}.json`, JSON.stringify({ etag: headers.get('etag'), modified: headers.get('last-modified') } satisfies Memory))

const forget = async (path: string) => {
  await rm(path, { force: true })
  await rm(`${path}.json`, { force: true })
}

const sizeOf = (path: string) =>
  stat(path).then(
    (s) => s.size,
    () => 0,
  )

const pause = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason)
      },
      { once: true },
    )
  })
