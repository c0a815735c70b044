/** Writes a backup: one snapshot of what people wrote, streamed into one zip that takes its name only when it is whole on disk. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { copyOut } from '@radier/geodata/database/copy'
import yazl from 'yazl'
import { connect, type Sql } from '../database.ts'
import { isAlive } from '../postgis/machine.ts'
import { entryOf, MANIFEST, type Manifest, manifestOf, type Part } from './manifest.ts'
import { blankSeal, sealing } from './seal.ts'
import { writtenTables } from './work.ts'

export interface BackupOptions {
  url: string
  folder: string
  /** Beginning of the file's name; the moment follows. */
  name: string
  signal?: AbortSignal
}

export interface Backup {
  file: string
  manifest: Manifest
}

const NEWLINE = 10
/** So that a database set otherwise writes what any other reads exactly. */
const EXACT = ['datestyle = iso', 'timezone = utc', 'bytea_output = hex', 'extra_float_digits = 1', 'intervalstyle = postgres']
const version: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** Others may go on writing meanwhile. Rejects with a Spanish sentence, and leaves nothing, when it cannot be written whole. */
export async function writeBackup({ url, folder, name, signal }: BackupOptions): Promise<Backup> {
  const at = new Date()
  const file = join(folder, `${name}-${at.toISOString().replace(/\D/g, '').slice(0, 17)}.zip`)
  const partial = `${file}.parcial-${process.pid}`
  const sql = connect(url, { max: 1, connection: { application_name: 'radier-backup' } })
  try {
    mkdirSync(folder, { recursive: true })
    sweep(folder)
    await sql.unsafe('begin isolation level repeatable read, read only')
    for (const setting of EXACT) await sql.unsafe(`set local ${setting}`)
    const { zip, manifest } = await zipped(sql, at)
    const output = await open(partial, 'wx', 0o600)
    await pipeline(zip, sealing(), output.createWriteStream(), signal ? { signal } : {})
    await onDisk(partial)
    await rename(partial, file)
    return { file, manifest }
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {})
    throw unwritten(error, folder)
  } finally {
    // A COPY that was left half-read ends only with its connection.
    await sql.end({ timeout: 0 })
  }
}

async function zipped(sql: Sql, at: Date): Promise<{ zip: Readable; manifest: Manifest }> {
  const ran = await sql<{ name: string }[]>`select name from radier.migration order by name`
  const tables: [string, string[]][] = []
  for (const table of await writtenTables(sql)) tables.push([table, await storedColumns(sql, table)])
  const manifest = manifestOf({ radier: version, at: at.toISOString(), migrations: ran.map((row) => row.name), parts: [] })
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  for (const [table, columns] of tables) {
    zip.addReadStreamLazy(entryOf(table), { mtime: at }, (give) => {
      rowsOf(sql, table, columns, manifest.parts).then(
        (stream) => give(null, stream),
        (error) => output.destroy(error),
      )
    })
  }
  zip.addReadStreamLazy(MANIFEST, { mtime: at }, (give) => give(null, Readable.from([Buffer.from(JSON.stringify(manifest, null, 2))])))
  zip.end({ forceZip64Format: false, comment: blankSeal() })
  return { zip: output, manifest }
}

/** Columns that hold something of their own; generated ones are made again. */
async function storedColumns(sql: Sql, table: string): Promise<string[]> {
  const found = await sql<{ name: string }[]>`
    select attname::text as name from pg_attribute
    where attrelid = ${`radier.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return found.map(({ name }) => name)
}

/** Rows as COPY writes them, in the order of the table's first column; what was given is added to `parts` at the end. */
async function rowsOf(sql: Sql, table: string, columns: string[], parts: Part[]): Promise<Readable> {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const source = await copyOut(sql.unsafe(`copy (select ${list} from radier.${table} order by 1) to stdout`))
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      for (const byte of chunk) if (byte === NEWLINE) rows++
      done(null, chunk)
    },
    flush(done) {
      parts.push({ table, columns, rows, bytes, sha256: hash.digest('hex') })
      done()
    },
  })
  source.once('error', (error) => counted.destroy(error))
  return source.pipe(counted)
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync().finally(() => handle.close())
}

/** What a killed backup left. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.zip\.parcial-(\d+)$/.exec(name)?.[1])
    if (pid && !isAlive(pid)) rmSync(join(folder, name), { force: true })
  }
}

function unwritten(cause: unknown, folder: string): Error {
  const { name, code, message } = cause as NodeJS.ErrnoException
  const why =
    name === 'AbortError'
      ? 'se interrumpió'
      : code === 'ENOSPC' || code === 'EDQUOT'
        ? 'se llenó el disco'
        : ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code ?? '')
          ? 'no se puede escribir ahí'
          : message
  return new Error(`No se escribió el respaldo en ${folder}: ${why}.`, { cause })
}
