/** Windows of a download that are already here, one small file each, and their union as one GeoJSON. */
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Feature } from 'geojson'

export class PartStore {
  private readonly names: string[] = []

  private constructor(
    private readonly file: string,
    private readonly folder: string,
  ) {}

  /** Parts kept beside `file`; those of another `version` of the layer are thrown away. */
  static async open(file: string, version: string): Promise<PartStore> {
    const folder = `${file}.partes`
    const mark = join(folder, 'version')
    const known = await readFile(mark, 'utf8').catch(() => null)
    if (known !== version) await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await writeFile(mark, version)
    return new PartStore(file, folder)
  }

  async has(ids: number[]): Promise<boolean> {
    if (!existsSync(this.path(nameOf(ids)))) return false
    this.names.push(nameOf(ids))
    return true
  }

  async put(ids: number[], features: Feature[]): Promise<void> {
    const name = nameOf(ids)
    await writeFile(this.path(`${name}.nuevo`), JSON.stringify(features))
    await rename(this.path(`${name}.nuevo`), this.path(name))
    this.names.push(name)
  }

  /** Writes all parts as one FeatureCollection, still under a provisional name, and tells how many distinct ids it has. */
  async join(idOf: (feature: Feature) => number | null): Promise<number> {
    const ids = new Set<number | null>()
    const { names } = this
    const path = (name: string) => this.path(name)
    async function* text() {
      yield '{"type":"FeatureCollection","features":['
      let between = '\n'
      for (const name of names) {
        for (const feature of JSON.parse(await readFile(path(name), 'utf8')) as Feature[]) {
          if (ids.has(idOf(feature))) continue
          ids.add(idOf(feature))
          yield between + JSON.stringify(feature)
          between = ',\n'
        }
      }
      yield '\n]}\n'
    }
    const out = createWriteStream(this.path('todo'))
    if (this.file.endsWith('.gz')) await pipeline(Readable.from(text()), createGzip(), out)
    else await pipeline(Readable.from(text()), out)
    return ids.size
  }

  /** Gives the union its final name in one step and throws the parts away. */
  async finish(): Promise<void> {
    await rename(this.path('todo'), this.file)
    await rm(this.folder, { recursive: true, force: true })
  }

  private path(name: string): string {
    return join(this.folder, name)
  }
}

const nameOf = (ids: number[]) => `${ids[0]}-${ids.at(-1)}-${ids.length}.json`
