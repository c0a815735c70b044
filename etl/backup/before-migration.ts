/** A backup of what people wrote, made by itself before the database changes its shape. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BeforeMigration } from '../migrate.ts'
import { workIn, workWords } from './work.ts'
import { writeBackup } from './write.ts'

const NAME = 'antes-de-migrar'
const KEPT = 10

/** For `migrate`: writes the backup into `folder`, says so in one line, and keeps the last ten. Nobody's work, no backup. */
export function backupBeforeMigration(url: string, folder: string, say: (line: string) => void): BeforeMigration {
  return async (tx) => {
    const work = workWords(await workIn(tx))
    if (!work) return
    const { file } = await writeBackup({ url, folder, name: NAME }).catch((cause: Error) => {
      throw new Error(`La base de datos debe actualizarse y antes se guarda lo que hay (${work}). ${cause.message} Nada se cambió.`, {
        cause,
      })
    })
    say(`Antes de actualizar la base de datos se guardó lo que hay (${work}) en ${file}`)
    const made = readdirSync(folder).filter((name) => name.startsWith(`${NAME}-`) && name.endsWith('.zip'))
    for (const old of made.sort().slice(0, -KEPT)) rmSync(join(folder, old), { force: true })
  }
}
