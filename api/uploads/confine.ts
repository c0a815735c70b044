/** What the one that reads cannot do, as far as the system allows: be root, read another caller's files, use the network. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync } from 'node:fs'

/** Numbers that the system keeps for users without name (systemd's dynamic ones). */
const FIRST_USER = 61_184
const USERS = 4_336

const isRoot = () => process.getuid?.() === 0

/** The user as whom the files of a caller are read; null where the API is not root and so cannot become another. */
export function userOf(caller: string): number | null {
  return isRoot() ? FIRST_USER + (createHash('sha1').update(caller).digest().readUInt32BE() % USERS) : null
}

/** Files of a caller, of that user alone. */
export function giveTo(user: number | null, ...paths: string[]): void {
  if (user !== null) for (const path of paths) chownSync(path, user, user)
}

/** From root to that user, for good. */
export function become(user: number | null): void {
  if (user === null || !isRoot()) return
  process.setgroups?.([])
  process.setgid?.(user)
  process.setuid?.(user)
}

let wrapper: readonly string[] | undefined

/** A program that starts another without network: none outside of Linux, and where its namespaces are not to be had. */
export function withoutNetwork(): readonly string[] {
  const own = isRoot() ? [] : ['--user', '--map-current-user']
  const command = ['unshare', ...own, '--net', '--']
  wrapper ??= spawnSync(command[0]!, [...command.slice(1), 'true']).status === 0 ? command : []
  return wrapper
}
