/** What a stopped cluster needs before it starts: it says in its control file how it ended. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runAsOwner } from './account.ts'
import { USER } from './create.ts'
import type { Server } from './find.ts'

/**
 * After a sudden end, what was acknowledged is recovered and what no commit names is removed. A cluster that was made without
 * checksums gets them: a page that the disk changed is then told, never read as data.
 */
export async function recoverCluster({ bin }: Server, data: string, say: (line: string) => void): Promise<void> {
  const control = await runAsOwner(join(bin, 'pg_controldata'), ['-D', data])
  if (!/^Database cluster state:\s+shut down$/m.test(control)) {
    say('La base de datos privada se apagó de golpe: se recupera todo lo guardado…')
    for (const path of await leftovers(bin, data)) rmSync(join(data, path), { force: true })
  }
  if (/^Data page checksum version:\s+0$/m.test(control)) {
    await runAsOwner(join(bin, 'pg_checksums'), ['--enable', '-D', data])
    say('La base de datos privada lleva desde ahora sumas de verificación: una página dañada por el disco se detecta al leerla')
  }
}

/** Files of tables that were never committed. A server that is killed leaves them for ever; alone in the cluster, nobody is making others. */
const UNNAMED = `
  select 'base/' || d.oid || '/' || name as path
  from pg_database d cross join pg_ls_dir('base/' || d.oid) name
  where d.datname = current_database() and name ~ '^[0-9]+(_(fsm|vm|init))?([.][0-9]+)?$'
    and not exists (select from pg_class c where pg_relation_filenode(c.oid)::text = substring(name from '^[0-9]+'))`

/** Recovers by running the server alone, for this one question; it ends shut down. */
async function leftovers(bin: string, data: string): Promise<string[]> {
  const alone = ['--single', '-D', data, '-c', 'log_min_messages=fatal', '-c', 'wal_level=minimal', '-c', 'max_wal_senders=0', USER]
  const printed = await runAsOwner(join(bin, 'postgres'), alone, `${UNNAMED.replaceAll('\n', ' ')}\n`)
  return [...printed.matchAll(/path = "(base\/[0-9]+\/[0-9a-z_.]+)"/g)].map((match) => match[1]!)
}
