/** Puts a backup in the place of what people wrote, all in one transaction. */
import { copyLines } from '@radier/geodata/database/copy'
import { peopleWrote } from '@radier/geodata/database/kept'
import { identifier } from '@radier/geodata/database/layer-table'
import type { Sql, Transaction } from '../database.ts'
import type { OpenBackup } from './read.ts'
import { writtenTables } from './work.ts'

/**
 * Everything that people wrote is what the backup says, or nothing has changed. Columns that the backup is too old to have take their
 * defaults; one that this version no longer keeps is refused. Rejects with a Spanish sentence.
 */
export async function restoreBackup(sql: Sql, backup: OpenBackup): Promise<void> {
  await sql.begin(async (tx) => {
    const tables = await writtenTables(tx)
    await tx.unsafe(`truncate ${tables.map((table) => `radier.${table}`).join(', ')}`)
    for (const table of tables) {
      const part = backup.manifest.parts.find((one) => one.table === table)
      if (part) await fill(tx, backup, part).catch((error) => Promise.reject(unaccepted(error, table)))
    }
  })
}

async function fill(tx: Transaction, backup: OpenBackup, part: OpenBackup['manifest']['parts'][number]): Promise<void> {
  const { table, columns } = part
  const kept = await tx<{ name: string; serial: string | null }[]>`
    select attname::text as name, pg_get_serial_sequence(${`radier.${table}`}, attname) as serial from pg_attribute
    where attrelid = ${`radier.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`
  const lost = columns.filter((column) => !kept.some(({ name }) => name === column))
  if (lost.length > 0)
    throw new Error(`El respaldo trae en ${many(table)} datos que esta versión no guarda (${lost.join(', ')}). No se cambió nada.`)
  await copyLines(tx.unsafe(`copy radier.${table} (${columns.map(identifier).join(', ')}) from stdin`), backup.lines(part))
  for (const { name, serial } of kept)
    if (serial) await tx.unsafe(`select setval('${serial}', coalesce(max(${identifier(name)}), 1), count(*) > 0) from radier.${table}`)
}

const many = (table: string) => peopleWrote[table]!.many

/** Faults of data (SQLSTATE 22 and 23) as a sentence; any other as it came. */
function unaccepted(error: Error & { code?: string }, table: string): Error {
  if (!/^2[23]/.test(error.code ?? '')) return error
  return new Error(`Esta versión no acepta lo que el respaldo trae en ${many(table)} (${error.message}). No se cambió nada.`, {
    cause: error,
  })
}
