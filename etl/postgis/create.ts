/** Makes the files of the private cluster. They appear whole under their name or not at all. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveToOwner, ownerReaches, runAsOwner } from './account.ts'
import type { Server } from './find.ts'
import { isAlive } from './machine.ts'

export const USER = 'radier'
const PASSWORD = 'radier.password'
const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/**
 * The folder of the cluster: the one asked for, or one under /var/lib when root's folder cannot be entered by the user
 * that runs PostgreSQL. `<folder>/place` remembers which.
 */
export async function clusterHome(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 10)
  const home = (await ownerReaches(folder)) ? folder : `/var/lib/radier-${hash}`
  mkdirSync(home, { recursive: true })
  await giveToOwner(home)
  writeFileSync(join(folder, 'place'), `${home}\n`)
  return home
}

export const dataFolder = (home: string): string => join(home, 'data')
export const passwordOf = (data: string): string => readFileSync(join(data, PASSWORD), 'utf8').trim()

/** PostgreSQL major version that made these files, or null when they are missing or half-made. */
export function clusterVersion(data: string): number | null {
  const needed = ['PG_VERSION', PASSWORD, 'global/pg_control', 'postgresql.conf']
  if (!needed.every((name) => existsSync(join(data, name)))) return null
  return Number(readFileSync(join(data, 'PG_VERSION'), 'utf8').trim())
}

/** Runs initdb beside the final name and renames. What a dead start left half-made is put aside or removed. */
export async function createCluster(server: Server, home: string, durable: boolean, say: (line: string) => void): Promise<void> {
  sweep(home)
  const data = dataFolder(home)
  putAsideHalfMade(data, say)
  const making = join(home, `making-${process.pid}`)
  const pwfile = `${making}.password`
  writeFileSync(pwfile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
  await giveToOwner(pwfile)
  const options = ['-D', making, '-U', USER, '--auth=scram-sha-256', `--pwfile=${pwfile}`, '--encoding=UTF8', `--locale=${locale}`]
  const kept = durable ? ['--data-checksums'] : ['--no-sync']
  await runAsOwner(join(server.bin, 'initdb'), [...options, ...kept, '--no-instructions'])
  renameSync(pwfile, join(making, PASSWORD))
  try {
    renameSync(making, data)
  } catch (error) {
    // Another program that started at the same time was faster: its cluster is as good as this one.
    if (clusterVersion(data) === null) throw error
    rmSync(making, { recursive: true })
  }
}

function putAsideHalfMade(data: string, say: (line: string) => void): void {
  if (!existsSync(data) || clusterVersion(data) !== null) return
  const aside = `${data}-apartado-${Date.now()}`
  renameSync(data, aside)
  say(`La base privada estaba a medio hacer: se rehace (lo anterior quedó en ${aside})`)
}

function sweep(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = Number(/^making-(\d+)/.exec(name)?.[1])
    if (pid && pid !== process.pid && !isAlive(pid)) rmSync(join(home, name), { recursive: true, force: true })
  }
}
