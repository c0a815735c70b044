import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions'
import { ScatterplotLayer } from '@deck.gl/layers'
import { readColors } from './map-colors.ts'
import type { MapFilter, MapFound } from './map-filter.ts'

const mask = { one: new Float32Array(), other: new Float32Array(), turn: false }
const positions = new WeakMap<MapFilter, Float32Array>()

/** Positions travel to the card once; the mask each time, from two arrays in turn, since deck takes the same array for unchanged. */
export function pointLayers(filter: MapFilter | null, found: MapFound | null, zoom: number) {
  const layers = []
  const radius = Math.max(0.9, Math.min(4, (zoom - 4) * 0.45))
  const rgb = (token: string) => {
    const n = Number.parseInt(readColors()(token).slice(1), 16)
    return [n >> 16, (n >> 8) & 255, n & 255, 230] as [number, number, number, number]
  }
  if (filter?.active()) {
    const { rows, fails } = filter
    const at =
      positions.get(filter) ?? Float32Array.from({ length: rows * 2 }, (_, i) => (i % 2 ? filter.lat : filter.lon)[i >> 1] as number)
    positions.set(filter, at)
    if (mask.one.length !== rows) Object.assign(mask, { one: new Float32Array(rows), other: new Float32Array(rows) })
    mask.turn = !mask.turn
    const passes = mask.turn ? mask.one : mask.other
    for (let i = 0; i < rows; i++) passes[i] = fails[i] === 0 ? 1 : 0
    const props: DataFilterExtensionProps = { filterRange: [0.5, 1.5] }
    layers.push(
      new ScatterplotLayer({
        id: 'analizar-puntos',
        data: { length: rows, attributes: { getPosition: { value: at, size: 2 }, getFilterValue: { value: passes, size: 1 } } },
        getFillColor: rgb('gris-6'),
        radiusUnits: 'pixels',
        getRadius: filter.rows < 20_000 ? Math.max(2.6, radius) : radius,
        extensions: [new DataFilterExtension({ filterSize: 1 })],
        ...props,
      }),
    )
  }
  if (found?.points.length)
    layers.push(
      new ScatterplotLayer<readonly [number, number]>({
        id: 'analizar-hallado',
        data: found.points as (readonly [number, number])[],
        getPosition: (point) => [point[0], point[1]],
        getFillColor: rgb('acento'),
        getLineColor: rgb('papel'),
        stroked: true,
        lineWidthUnits: 'pixels',
        getLineWidth: 1.2,
        radiusUnits: 'pixels',
        getRadius: 4.5,
      }),
    )
  return layers
}
