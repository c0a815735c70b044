/** The one place where bytes come in: a missing, empty, truncated or exploding file ends here as a sentence. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { asFault, fault } from './fault.ts'

export const DOWNLOAD_AGAIN = 'Descárguelo de nuevo desde la página oficial'
const CHUNK = 1 << 20
/** Bytes that a compressed file may grow to before its ratio counts, its largest ratio, and the most it may ever give. */
export const BOMB = { floor: 16 << 20, ratio: 200, total: 2 ** 31 }

/** For programs that read what strangers send: from now on no compressed file of this process gives more than `total` bytes. */
export function boundReading(total: number): void {
  BOMB.total = total
}

/** Most bytes that `compressed` bytes may decompress to; text and geometry compress 5 to 40 times, a bomb a thousand. */
export function allowance(compressed: number): number {
  return Math.min(BOMB.total, Math.max(BOMB.floor, compressed * BOMB.ratio))
}

/** Size of a readable, non-empty file. Throws ReadFault otherwise. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw fault(path, {}, `el archivo no existe en ${path}`, 'Descárguelo y déjelo en esa ruta', error)
    throw fault(path, {}, `no se puede leer (${error.code ?? error.message})`, 'Revise los permisos y el disco', error)
  })
  if (found.isDirectory()) throw fault(path, {}, 'es una carpeta, no un archivo', 'Indique el archivo que está adentro')
  if (!found.isFile()) throw fault(path, {}, 'no es un archivo común', DOWNLOAD_AGAIN)
  if (found.size === 0) throw fault(path, {}, 'el archivo está vacío (0 bytes)', DOWNLOAD_AGAIN)
  return found.size
}

/** First bytes of the file, enough to tell what it is whatever its name says. */
export async function firstBytes(path: string, count = 512): Promise<Buffer> {
  await sizeOf(path)
  const file = await open(path, 'r').catch((error) => {
    throw asFault(path, error, 'no se puede abrir', 'Revise los permisos')
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

export const isGzip = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b
export const isZip = (head: Buffer) => head[0] === 0x50 && head[1] === 0x4b
export const isOle = (head: Buffer) => head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))

/** The file's bytes in chunks of about 1 MB, decompressed when it is gzip. */
export async function* byteChunks(path: string): AsyncGenerator<Buffer> {
  const size = await sizeOf(path)
  const packed = isGzip(await firstBytes(path))
  const file = createReadStream(path, { highWaterMark: CHUNK })
  const stream = packed ? pipeline(file, createGunzip({ chunkSize: CHUNK }), () => {}) : file
  let total = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      total += chunk.length
      if (packed && total > allowance(size)) throw exploding(path, size)
      yield chunk
    }
  } catch (error) {
    throw asFault(path, error, packed ? 'el gzip está truncado o dañado' : 'no se pudo leer hasta el final', DOWNLOAD_AGAIN)
  } finally {
    file.destroy()
  }
}

export function exploding(path: string, compressed: number, entry?: string) {
  const what = entry === undefined ? 'el archivo comprimido' : `la entrada «${entry}» del zip`
  const most = Math.round(allowance(compressed) / 2 ** 20)
  return fault(
    path,
    {},
    `${what} crece más allá de ${most} MB al descomprimir: parece una bomba`,
    'No lo use; descárguelo de la página oficial',
  )
}

/** The whole file, decompressed when it is gzip. For formats that cannot be read in pieces. */
export async function wholeFile(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of byteChunks(path)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
