/** Files that wait for a person to decide: on disk for an hour, known by a code that only who left them has. */
import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { formatNumber } from '@radier/geodata/measure/format'
import { Problem } from '../problem.ts'
import { giveTo, userOf } from './confine.ts'
import type { ReadDone } from './job.ts'
import { limits } from './limits.ts'

export interface Kept {
  id: string
  place: string
  caller: string
  /** Name as the person has it. */
  name: string
  bytes: number
  path: string
  /** Where the rows that were read wait. */
  rows: string
  read: ReadDone | null
  /** Being stored: a second time would store it twice. */
  storing: boolean
}

const PREFIX = 'radier-subidas-'

export class Desk {
  readonly folder = join(tmpdir(), `${PREFIX}${process.pid}`)
  #kept = new Map<string, Kept>()

  constructor() {
    for (const name of readdirSync(tmpdir()))
      if (name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length))))
        rmSync(join(tmpdir(), name), { recursive: true, force: true })
    process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }))
  }

  /** Writes the body as it comes; more than fits is cut there. The oldest of the same caller gives its place. */
  async keep(body: ReadableStream<Uint8Array> | null, name: string, place: string, caller: string): Promise<Kept> {
    if (!body) throw new Problem('malformado', 'La petición no trae ningún archivo.')
    const own = [...this.#kept.values()].filter((kept) => kept.caller === caller)
    for (const { id } of own.slice(0, Math.max(0, own.length - limits.perCaller + 1))) this.remove(id)
    const id = randomBytes(13).toString('hex')
    const folder = join(this.folder, id)
    mkdirSync(this.folder, { recursive: true, mode: 0o711 })
    mkdirSync(folder, { mode: 0o700 })
    const path = join(folder, safeName(name))
    const kept: Kept = { id, place, caller, name: basename(path), bytes: 0, path, rows: join(folder, '.filas'), read: null, storing: false }
    const counted = new Transform({
      transform(chunk: Buffer, _encoding, next) {
        kept.bytes += chunk.length
        next(kept.bytes > limits.bytes ? tooLarge() : null, chunk)
      },
    })
    try {
      await pipeline(Readable.fromWeb(body as import('node:stream/web').ReadableStream), counted, createWriteStream(path, { mode: 0o600 }))
    } catch (error) {
      rmSync(folder, { recursive: true, force: true })
      if (error instanceof Problem) throw error
      throw new Problem('malformado', 'El archivo no llegó completo. Inténtelo de nuevo.', { cause: error })
    }
    giveTo(userOf(caller), folder, path)
    this.#kept.set(id, kept)
    setTimeout(() => this.remove(id), limits.keptMs).unref()
    return kept
  }

  get(id: string): Kept {
    const kept = this.#kept.get(id)
    if (!kept) throw new Problem('desconocido', 'Ese archivo ya no está: se guardó, se descartó o pasó una hora. Súbalo de nuevo.')
    return kept
  }

  remove(id: string): void {
    this.#kept.delete(id)
    rmSync(join(this.folder, id), { recursive: true, force: true })
  }
}

export const tooLarge = () =>
  new Problem(
    'grande',
    `El archivo pesa más de ${formatNumber(limits.bytes / 2 ** 20)} MB, que es lo que cabe. Divídalo, o deje sólo los sitios de la comuna.`,
  )

/** Only a name: no folders, nothing that a disk or a screen reads as an order. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .slice(-120)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim()
  return plain || 'archivo'
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
