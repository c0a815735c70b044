/** Reads the starter set, the figures and outlines that ship with the program. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { StarterSource } from '../steps/shaped.ts'
import { type Outline, outlinesByPrefix } from './outline.ts'
import { type PackedSource, unpackLayer, unpackStatistics } from './pack.ts'

export const starterFolder = fileURLToPath(new URL('../../geodata/starter/', import.meta.url))
export const OUTLINE = 'outline.json.gz'

const readPacked = <T>(file: string): T => JSON.parse(gunzipSync(readFileSync(file)).toString()) as T

/** The starter's copy of a source, or null when it does not ship. */
export async function readStarter(source: string, folder = starterFolder): Promise<StarterSource | null> {
  const file = `${folder}/${source}.json.gz`
  if (!existsSync(file)) return null
  const packed = readPacked<PackedSource>(file)
  return {
    file: packed.file,
    sha256: packed.sha256,
    statistics: unpackStatistics(packed.columns),
    layers: packed.layers.map((layer) => ({
      id: layer.id,
      rows: [unpackLayer(layer, outlineReader(layer.keys, layer.geometry === 'outline', folder))],
    })),
  }
}

function outlineReader(keys: readonly string[], needed: boolean, folder: string) {
  if (!needed) return () => undefined
  const shapes = outlinesByPrefix(readPacked<Outline>(`${folder}/${OUTLINE}`), keys[0]?.length ?? 5)
  return (key: string) => shapes.get(key)
}
