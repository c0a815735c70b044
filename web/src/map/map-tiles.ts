import type { CatalogueAnswer } from '@radier/api/contract'
import type { Level } from '@radier/geodata/territory/level'
import type { VectorSourceSpecification } from 'maplibre-gl'

export type LoadedLayer = CatalogueAnswer['layers'][string] & { load: number }
export interface TiledLayer {
  id: string
  layer: LoadedLayer
}

/** Layers whose features are territories, by level; only those that have been loaded. */
export function territoryLayers({ layers }: CatalogueAnswer): Map<Level, TiledLayer> {
  const found = new Map<Level, TiledLayer>()
  for (const [id, layer] of Object.entries(layers)) {
    if (!layer.level || layer.load === null || found.has(layer.level)) continue
    found.set(layer.level, { id, layer: { ...layer, load: layer.load } })
  }
  return found
}

/** Vector tiles of a load. Beyond its last zoom the map enlarges what it has. */
export function tileSource({ id, layer }: TiledLayer, origin: string): VectorSourceSpecification {
  return {
    type: 'vector',
    tiles: [`${origin}/api/tiles/${id}/${layer.load}/{z}/{x}/{y}`],
    minzoom: layer.zooms[0],
    maxzoom: layer.zooms[1],
    promoteId: 'key',
  }
}

/** Name of the source of a layer in the map's style. */
export const sourceName = (id: string): string => `capa-${id}`
