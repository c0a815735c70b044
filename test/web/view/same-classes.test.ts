/** Legend, map and paper have the same classes: the same edges, written the same, in the same colours. */
import { readFileSync } from 'node:fs'
import type { FillLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { CatalogueAnswer, ValuesAnswer } from '@radier/api/contract'
import { colorOf } from '@radier/api/reports/colors'
import { legendDrawing } from '@radier/geodata/chart/legend'
import { breaksOf, classesOf } from '@radier/geodata/ficha/blocks/scale'
import type { Measure } from '@radier/geodata/indicator'
import { indicators } from '@radier/geodata/indicators/index'
import { layers } from '@radier/geodata/layers/index'
import { edgeText } from '@radier/geodata/measure/classes'
import { breaksFor } from '@radier/geodata/measure/classify'
import { choose } from '@radier/geodata/view/choose'
import { openingMap } from '@radier/geodata/view/map-view'
import { describe, expect, it } from 'vitest'
import { axisOf, edgesOf } from '../../../web/src/features/explore/axis.ts'
import { mapStyle } from '../../../web/src/map/map-style.ts'
import { territoryLayers } from '../../../web/src/map/map-tiles.ts'
import { sceneOf } from '../../../web/src/view/derived.ts'

const loaded = Object.fromEntries(Object.entries(layers).map(([id, layer]) => [id, { ...layer, load: 1, features: 1, comunas: 1 }]))
const territory = territoryLayers({ layers: loaded } as Parameters<typeof territoryLayers>[0])

/** Each class colour of the style sheet on light ground, which print keeps. */
const styles = readFileSync(new URL('../../../web/src/ui/tokens.css', import.meta.url), 'utf8')
const printed = new Map(
  [...styles.matchAll(/\[data-theme="light"\]\s*\{([^}]*)\}/g)].flatMap(([, block = '']) =>
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]+)/gi)].map(([, name = '', color = '']) => [name, color] as const),
  ),
)

/** Around the edges of the definition, or as uneven as counts of comunas are. */
const spread = (breaks: readonly number[] | undefined): number[] =>
  breaks
    ? [...breaks, ...breaks.map((edge) => edge * 1.01 + 0.001), (breaks[0] as number) - 1, (breaks.at(-1) as number) * 1.4 + 1]
    : Array.from({ length: 345 }, (_, i) => Math.round(37 * 1.028 ** i) + i)

const measures = Object.entries(indicators).flatMap(([id, indicator]) =>
  (['tasa', 'conteo'] as const).flatMap((measure) => (indicator[measure] ? [{ id, measure }] : [])),
)

function drawnOf(id: string, measure: Measure) {
  const indicator = indicators[id]!
  const own = indicator[measure]?.breaks
  const values = spread(own)
  const available = indicator.periods.map((period) => ({ level: 'comuna' as const, period, known: values.length, total: values.length }))
  const known = { ...indicator, available, baseLabel: null, comparisons: [], estimated: false }
  const catalogue: CatalogueAnswer = { version: 1, indicators: { [id]: known }, layers: {}, sources: {} }
  const usual = own ?? breaksFor(values, 'cuantiles', 6)
  const none = values.map(() => null)
  const answer: ValuesAnswer = {
    ...{ indicator: id, level: 'comuna', period: indicator.periods[0] ?? '', version: 1, absent: {}, coverage: {}, provenance: [] },
    ...{ codes: values.map((_, i) => String(i).padStart(5, '0')), tasa: none, conteo: none, base: none, [measure]: values },
    ...{ breaks: { tasa: usual, conteo: usual }, country: { tasa: null, conteo: null, base: null, coverage: null } },
  }
  const scene = sceneOf(openingMap, choose({ ...openingMap, indicator: id, measure }, catalogue)!, answer, catalogue)
  return { indicator, values, scene, classes: classesOf(indicator, measure, breaksOf(indicator, measure, values, true), values) }
}

describe.each(measures)('the classes of $id ($measure)', ({ id, measure }) => {
  const { indicator, values, scene, classes } = drawnOf(id, measure)
  const say = (value: number) => edgeText(value, indicator[measure]?.decimals ?? 0)

  it('have the same edges and colours on map, legend and paper', () => {
    const style = mapStyle({
      ...{ origin: '', territory, level: 'comuna', tokens: scene.tokens, lit: null, selected: '0', overlays: [] },
      labels: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      colors: (token) => token,
    })
    const fill = style.layers.find(({ id: own }) => own === 'territorio') as FillLayerSpecification
    const [, , ...steps] = fill.paint!['fill-color'] as unknown[]
    const painted = classes.map((_, i) => steps[2 * i + 1])
    expect(painted).toEqual(classes.map(({ token }) => token))
    expect(steps).toHaveLength(2 * classes.length + 1)
    expect(classes.slice(1).map(({ from }) => from)).toEqual(scene.breaks)
    const swatches = legendDrawing({ classes, unknown: null }, 700).shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.fill] : []))
    expect(swatches).toEqual(scene.tokens)
    for (const token of scene.tokens) expect(colorOf(token).toLowerCase(), token).toBe(printed.get(token)?.toLowerCase())
  })

  it('have every edge in the legend of the screen, written as on paper', () => {
    const edges = edgesOf(axisOf(values, scene.breaks)!, say, `${say(Math.max(...values))} ${scene.text.unit}`, 340).map(({ text }) => text)
    for (const [i, edge] of scene.breaks.entries()) {
      expect(edges).toContain(say(edge))
      expect(classes[i]?.text).toContain(say(edge))
      expect(classes[i + 1]?.text).toContain(say(edge))
    }
    const written = scene.breaks.map(say)
    expect(new Set(written).size).toBe(written.length)
  })
})
