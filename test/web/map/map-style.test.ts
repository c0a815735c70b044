import { readFileSync } from 'node:fs'
import { type FillLayerSpecification, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { layers } from '@radier/geodata/layers/index'
import { type Level, levels } from '@radier/geodata/territory/level'
import { describe, expect, test } from 'vitest'
import { mapStyle } from '../../../web/src/map/map-style.ts'
import { type TiledLayer, territoryLayers } from '../../../web/src/map/map-tiles.ts'
import { unseenTexts } from '../../../web/src/map/unseen-texts.ts'

const comunas = readFileSync(new URL('../../../geodata/data/comunas.csv', import.meta.url), 'utf8').match(/\b\d{5}\b/g) ?? []
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

const partial = Object.entries(layers).filter(([, { extent }]) => extent)

describe.each(partial)('the map with the partial layer %s', (id, layer) => {
  const { layers: drawn } = mapStyle({
    ...{ origin: '', territory, level: 'comuna', tokens: ['cobre-1'], lit: null, selected: '0', labels },
    overlays: [{ id, layer: { ...layer, load: 1, features: 1, comunas: 1 } }],
    colors: (token) => token,
  })
  const hatched = drawn.find((one) => one.id === `no-visto-${id}`) as FillLayerSpecification
  const { filter } = featureFilter(hatched.filter!, 'filter')
  const isHatched = (key: string) => filter({ zoom: 9 }, { type: 3, properties: { key } } as never)

  test('hatches every comuna where nobody looked, and none where somebody did', () => {
    expect(hatched.source).toBe('capa-comuna')
    expect(Object.keys(hatched.paint!)).toContain('fill-pattern')
    for (const comuna of comunas) expect(isHatched(comuna), comuna).toBe(!layer.extent!.codes.some((code) => comuna.startsWith(code)))
  })

  test('says so under the pointer, of comunas and what is finer', () => {
    const tip = (code: string) => unseenTexts(code, [{ id, layer }]).join()
    expect(tip('12202')).toBe(`${layer.title}: aquí nadie lo ha estudiado, solo ${layer.extent!.words}`)
    expect(tip(layer.extent!.codes[0]!.padEnd(5, '101'))).toBe(layer.extent!.part ? `${layer.title}: solo ${layer.extent!.words}` : '')
    expect(tip('12')).toBe('')
  })
})
