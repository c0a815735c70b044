/** Where the bytes of a source are: mirror, drop folder, the publisher's address, or nowhere yet. */
import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ReadFault } from '@radier/geodata/row'
import type { Source } from '@radier/geodata/source'
import { fetchArcgis } from '../readers/arcgis-rest.ts'
import { download } from './download.ts'
import { Unreachable } from './fault.ts'

export interface Whereabouts {
  mirror?: string
  drop: string
  cache: string
  network: boolean
}

/** `cached`: the copy of the last download, when there is one. `missing` says what to download and where to leave it. */
export type Found = { via: 'mirror' | 'drop'; path: string } | { via: 'network'; cached: string | null } | { missing: string }

const FRESH_FOR = 24 * 3600 * 1000

export function locate(source: Source, { mirror, drop, cache, network }: Whereabouts, id: string): Found {
  const { file, url } = source.origin
  const inMirror = mirror && join(mirror, file)
  if (inMirror && existsSync(inMirror)) return { via: 'mirror', path: inMirror }
  const dropped = [join(drop, file), join(drop, basename(file))].find((path) => existsSync(path))
  if (dropped) return { via: 'drop', path: dropped }
  if (url && network) {
    const cached = cachePath(source, cache, id)
    return { via: 'network', cached: existsSync(cached) ? cached : null }
  }
  return { missing: remedy(source, drop, mirror) }
}

export const cachePath = ({ origin }: Source, cache: string, id: string) => join(cache, id, basename(origin.file))

/** A download of less than a day is not asked for again. */
export const isFresh = (cached: string): boolean => Date.now() - statSync(cached).mtimeMs < FRESH_FOR

function remedy({ origin }: Source, drop: string, mirror: string | undefined): string {
  const target = join(drop, origin.file)
  const what = origin.drop ?? `Descargue el archivo de ${origin.page}`
  const sentence = origin.drop ? `${what.replace(/\.$/, '')}. Página oficial: ${origin.page}.` : `${what}.`
  if (origin.url && mirror) return `No está en ${mirror}. ${sentence} Déjelo en ${target}, o cargue con red y sin --mirror.`
  if (origin.url) return `Falta la red. ${sentence} Déjelo en ${target}.`
  return `${sentence} Déjelo en ${target}.`
}

/** Brings the file of the publisher's own address into the cache. Throws Unreachable when nobody answers at all. */
export async function bring(source: Source, { cache }: Whereabouts, id: string, options: BringOptions): Promise<string> {
  const target = cachePath(source, cache, id)
  if (source.format.kind === 'arcgis-rest') await bringLayer(source.origin.url!, target, source.format.fields, options)
  else await download(source.origin.url!, target, options)
  return target
}

export interface BringOptions {
  signal?: AbortSignal
  advance(done: number, total: number | null): void
}

async function bringLayer(url: string, file: string, fields: string[] | undefined, { signal }: BringOptions): Promise<void> {
  let answered = false
  const asked: typeof fetch = async (...request) => {
    const response = await fetch(...request)
    answered = true
    return response
  }
  await mkdir(dirname(file), { recursive: true })
  try {
    await fetchArcgis(url, { file, fetch: asked, ...(fields && { fields }), ...(signal && { signal }) })
  } catch (error) {
    if (answered || !(error instanceof ReadFault)) throw error
    throw new Unreachable(error.message, { cause: error })
  }
}
