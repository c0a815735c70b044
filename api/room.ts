/** Whether there is room left on disk where the database and the API leave things. */
import { statfsSync } from 'node:fs'

/** PostgreSQL stops when it cannot begin another file of its log, of 16 MiB. */
const LEAST = 16 * 2 ** 20

/** The first folder whose disk is full, if any; one that cannot be asked is not said to be full. */
export function fullFolder(folders: readonly string[]): string | undefined {
  return folders.find((folder) => {
    try {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize < LEAST
    } catch {
      return false
    }
  })
}
