/** What `npm run backup` and `npm run restore` understand. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import { connect, type Sql } from '../database.ts'
import type { Database } from '../postgis/keep.ts'
import type { Closing } from '../signals.ts'
import type { Manifest } from './manifest.ts'
import { type OpenBackup, openBackup } from './read.ts'
import { restoreBackup } from './restore.ts'
import { workIn, workWords } from './work.ts'
import { writeBackup } from './write.ts'

export interface BackupCommand {
  args: readonly string[]
  /** Where backups go unless another folder is named. */
  folder: string
  closing: Closing
  say(line: string): void
  /** The migrated database. */
  open(): Promise<Database>
}

/** Relative to where npm was called. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path)

export async function backup({ args, folder, closing, say, open }: BackupCommand): Promise<number> {
  const { values } = understood(args, { to: { type: 'string' } }, 0, 'Uso: npm run backup [-- --to CARPETA]')
  const to = values.to ? fromHere(String(values.to)) : folder
  const { url } = await open()
  const { file, manifest } = await interruptible(closing, (signal) => writeBackup({ url, folder: to, name: 'radier', signal }))
  say(`${file}: ${contents(manifest)} (${formatNumber(statSync(file).size)} bytes)`)
  return 0
}

export async function restore({ args, folder, closing, say, open }: BackupCommand): Promise<number> {
  const { values, positionals } = understood(args, { replace: { type: 'boolean' } }, 1, 'Uso: npm run restore -- ARCHIVO [--replace]')
  const given = await openBackup(fromHere(positionals[0]!))
  const database = await open()
  const sql = connect(database.url, { max: 1, connection: { application_name: 'radier-restore' } })
  try {
    if (!(await database.claim('start')) || (await inUse(sql)))
      throw new Error('Radier está funcionando sobre esta base de datos: ciérrelo y restaure después. No se cambió nada.')
    const work = workWords(await workIn(sql))
    if (work && !values.replace)
      throw new Error(`${offer(given)} Aquí hay ${work}, que se reemplazarían: agregue --replace para hacerlo. No se cambió nada.`)
    if (work) {
      const before = await interruptible(closing, (signal) =>
        writeBackup({ url: database.url, folder, name: 'antes-de-restaurar', signal }),
      )
      say(`Lo que había (${work}) quedó en ${before.file}`)
    }
    await restoreBackup(sql, given)
    say(`Se restauró lo del ${formatDate(given.manifest.at)}: ${contents(given.manifest)}`)
    return 0
  } finally {
    await sql.end({ timeout: 1 })
    await given.close()
  }
}

const contents = ({ parts }: Manifest) => workWords(parts.map(({ table, rows }) => [table, rows])) ?? 'no hay nada escrito por personas'
const offer = ({ manifest }: OpenBackup) => `El respaldo es del ${formatDate(manifest.at)} y trae: ${contents(manifest)}.`

/** Whether a server of Radier has this database open. */
async function inUse(sql: Sql): Promise<boolean> {
  const others = await sql`
    select 1 from pg_stat_activity where datname = current_database() and application_name = 'radier-api' limit 1`
  return others.length > 0
}

/** Ctrl-C ends it at once, and waits until nothing half-made is left. */
async function interruptible<T>(closing: Closing, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const done = work(stop.signal)
  closing.add(async () => {
    stop.abort()
    await done.catch(() => {})
  })
  return done
}

function understood(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>, files: number, usage: string) {
  try {
    const read = parseArgs({ args: [...args], allowPositionals: true, options })
    if (read.positionals.length === files) return read
  } catch (cause) {
    throw new Error(usage, { cause })
  }
  throw new Error(usage)
}
