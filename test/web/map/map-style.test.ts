import { layers } from '@radier/geodata/layers/index'
import { type Level, levels } from '@radier/geodata/territory/level'
import { describe, expect, test } from 'vitest'
import { mapStyle } from '../../../web/src/map/map-style.ts'
import { type TiledLayer, territoryLayers } from '../../../web/src/map/map-tiles.ts'

const loaded = Object.fromEntries(Object.entries(layers).map(([id, layer]) => [id, { ...layer, load: 1, features: 1, comunas: 1 }]))
const territory: Map<Level, TiledLayer> = territoryLayers({ layers: loaded } as Parameters<typeof territoryLayers>[0])
const selections = ['0', '13', '131', '13124', '13124011001', '13124011001001', 'area-000000000000']
const labels = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }

const stateLayers = (level: Level, selected: string) =>
  mapStyle({
    origin: '',
    territory,
    level,
    tokens: ['cobre-1', 'cobre-6'],
    lit: null,
    selected,
    overlays: [],
    labels,
    colors: () => '#000',
  })
    .layers.filter((layer) => JSON.stringify('paint' in layer ? layer.paint : '').includes('feature-state'))
    .map(({ id }) => id)

describe('the style of the continuous map', () => {
  test('has the same layers that follow a state whatever is selected and at whatever level', () => {
    const expected = stateLayers('comuna', '13124')
    expect(expected).toEqual(['territorio', 'territorio-si', 'seleccion-halo', 'seleccion', 'encima'])
    for (const level of levels.filter((at) => territory.has(at)))
      for (const selected of selections) expect(stateLayers(level, selected), `${level} ${selected}`).toEqual(expected)
  })
})
