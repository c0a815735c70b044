/** sha256 of a file or of the files of a folder, remembered by size and date so that an unchanged file is not read again. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Known {
  size: number
  mtime: number
  sha256: string
}

export class Digests {
  private known: Record<string, Known> | undefined
  private changed = false
  private readonly file: string

  /** `folder`: where the memory is kept. */
  constructor(private readonly folder: string) {
    this.file = join(folder, 'sha256.json')
  }

  async of(path: string): Promise<string> {
    const found = await stat(path)
    if (found.isDirectory()) return this.ofFolder(path)
    this.known ??= await this.remembered()
    const before = this.known![path]
    if (before && before.size === found.size && before.mtime === found.mtimeMs) return before.sha256
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk)
    const sha256 = hash.digest('hex')
    this.known![path] = { size: found.size, mtime: found.mtimeMs, sha256 }
    this.changed = true
    return sha256
  }

  /** What was remembered; nothing when the file is not there or was cut short, since it can be made again. */
  private async remembered(): Promise<Record<string, Known>> {
    try {
      return JSON.parse(await readFile(this.file, 'utf8'))
    } catch {
      return {}
    }
  }

  private async ofFolder(path: string): Promise<string> {
    const hash = createHash('sha256')
    for (const name of (await readdir(path)).sort()) hash.update(`${name}\0${await this.of(join(path, name))}\n`)
    return hash.digest('hex')
  }

  async save(): Promise<void> {
    if (!this.changed) return
    await mkdir(this.folder, { recursive: true })
    await writeFile(`${this.file}.tmp`, JSON.stringify(this.known))
    await rename(`${this.file}.tmp`, this.file)
    this.changed = false
  }
}
