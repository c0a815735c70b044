/** Opens a backup that a person gives, and refuses what is damaged, foreign or newer before anything is touched. */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { text } from 'node:stream/consumers'
import { peopleWrote } from '@radier/geodata/database/kept'
import yauzl from 'yauzl'
import { migrationNames } from '../migrate.ts'
import { entryOf, FORMAT, MANIFEST, type Manifest, type Part, readManifest } from './manifest.ts'
import { sealHolds, WORDS } from './seal.ts'

export interface OpenBackup {
  file: string
  manifest: Manifest
  /** Lines of a part; rejects at their end when they are not the ones that were written. */
  lines(part: Part): AsyncGenerator<string>
  close(): Promise<void>
}

const MANIFEST_BYTES = 1 << 20

/** Stays readable when the file is removed meanwhile. Throws a Spanish sentence. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const refuse = (why: string, cause?: unknown) => new Error(`«${basename(file)}» ${why} No se cambió nada.`, { cause })
  const handle = await open(file, constants.O_RDONLY).catch((error) => {
    throw refuse(error.code === 'ENOENT' ? `no existe en ${file}.` : 'no se puede leer: revise sus permisos.', error)
  })
  try {
    const zip = await zipOf(handle)
    const sealed = zip && (await sealHolds(handle))
    const found = zip && (await manifestIn(zip))
    if (zip?.intact && !zip.entries.has(MANIFEST) && !zip.read.comment.startsWith(WORDS))
      throw refuse('es un zip, pero no un respaldo de Radier.')
    if (!zip || !found || !sealed) throw refuse('no es un respaldo de Radier, o está incompleto o dañado: use otra copia.')
    const newer = newness(found)
    if (newer) throw refuse(newer)
    return { file, manifest: found, lines: (part) => linesOf(zip, part, refuse), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

interface Zip {
  entries: Map<string, yauzl.Entry>
  /** Its index could be read to the end. */
  intact: boolean
  read: yauzl.ZipFile
}

/** Null when the file is no zip. */
async function zipOf(handle: FileHandle): Promise<Zip | null> {
  const read = await yauzl.fromFdPromise(handle.fd, { lazyEntries: true, autoClose: false }).catch(() => null)
  if (!read) return null
  const entries = new Map<string, yauzl.Entry>()
  try {
    for await (const entry of read.eachEntry()) entries.set(entry.fileName, entry)
    return { entries, intact: true, read }
  } catch {
    return { entries, intact: false, read }
  }
}

async function manifestIn({ entries, read }: Zip): Promise<Manifest | null> {
  const entry = entries.get(MANIFEST)
  if (!entry || entry.uncompressedSize > MANIFEST_BYTES) return null
  return read
    .openReadStreamPromise(entry)
    .then(text)
    .then(readManifest, () => null)
}

function newness({ format, radier, migrations, parts }: Manifest): string | null {
  const known = migrationNames()
  const unknown = migrations.filter((name) => !known.includes(name))
  const strange = parts.map(({ table }) => table).filter((table) => !peopleWrote[table])
  if (format <= FORMAT && unknown.length === 0 && strange.length === 0) return null
  const what = [...unknown, ...strange].join(', ')
  return `fue hecho por una versión más nueva de Radier (${radier}${what ? `: ${what}` : ''}). Actualice Radier y repita.`
}

async function* linesOf({ entries, read }: Zip, part: Part, refuse: (why: string, cause?: unknown) => Error): AsyncGenerator<string> {
  const damaged = (cause?: unknown) => refuse(`tiene dañada la parte «${peopleWrote[part.table]!.many}»: use otra copia.`, cause)
  const entry = entries.get(entryOf(part.table))
  if (!entry) throw damaged()
  const hash = createHash('sha256')
  const decoder = new TextDecoder()
  try {
    for await (const chunk of await read.openReadStreamPromise(entry)) {
      hash.update(chunk as Buffer)
      yield decoder.decode(chunk as Buffer, { stream: true })
    }
  } catch (error) {
    throw damaged(error)
  }
  if (hash.digest('hex') !== part.sha256) throw damaged()
}
