/** Folders that are made once, whole or not at all, however many programs make them at a time. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

const making = /^making-/
/** Older ones stay for the servers that still read them. */
const kept = 3
const abandonedMs = 3_600_000

/**
 * The folder `name` inside `parent`, made by `make` in a folder of its own and renamed into place. When another program placed it
 * meanwhile, that one stays. Folders beyond the three last used go, and so do halves that a killed program left.
 */
export async function folderOnce(parent: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const wanted = join(parent, name)
  if (!existsSync(wanted)) {
    const own = join(parent, `making-${randomUUID()}`)
    mkdirSync(own, { recursive: true })
    try {
      await make(own)
      place(own, wanted)
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  }
  const now = new Date()
  utimesSync(wanted, now, now)
  discard(parent)
  return wanted
}

function place(own: string, wanted: string): void {
  try {
    renameSync(own, wanted)
  } catch (error) {
    if (!existsSync(wanted)) throw error
  }
}

function discard(parent: string): void {
  const folders = readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, at: statSync(join(parent, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.at - a.at)
  const halves = folders.filter(({ name, at }) => making.test(name) && Date.now() - at > abandonedMs)
  const old = folders.filter(({ name }) => !making.test(name)).slice(kept)
  for (const { name } of [...halves, ...old]) rmSync(join(parent, name), { recursive: true, force: true })
}
