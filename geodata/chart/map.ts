/** A map of classes as shapes: neighbouring land, territories, shade of inhabited blocks, selection, names, scale bar and north. */
import type { FichaAssets, MapBlock } from '../ficha/content.ts'
import { mapNames } from './map-names.ts'
import { neighbourLand } from './neighbour-land.ts'
import { type Overlay, overlayShapes } from './overlays.ts'
import { type Fit, fitTo } from './projection.ts'
import { northArrow, scaleBar } from './scale-bar.ts'
import type { AreaShape, Drawing, Point, Shape } from './shapes.ts'
import { wrapped } from './text-width.ts'

type Drawn = Pick<FichaAssets, 'outlines' | 'shade'> & { overlays?: readonly Overlay[] }
type Box = [left: number, top: number, right: number, bottom: number]

/** The map within a frame of points. What lies outside the territories is ground, never a class. */
export function mapDrawing(map: MapBlock, assets: Drawn, width: number, height: number): Drawing {
  if (map.plates?.length) return plates(map, map.plates, assets, width, height)
  const fit = fitTo(map.extent, width, height)
  const shapes = [...panel(map, assets, fit, width, height), ...scaleBar(fit.kmPerPoint, width, height), ...northArrow(height)]
  return framed(shapes, width, height)
}

/** The least height, up to `most`, at which its pieces are as large as the width lets them. */
export function heightFor({ plates: pieces }: MapBlock, width: number, most: number): number {
  if (!pieces?.length) return most
  const { wide, tall } = spanOf(pieces.map(({ extent }) => fitTo(extent, width, most)))
  return Math.min(most, plateHead + (tall * (width - plateGap * pieces.length)) / wide)
}

const spanOf = (fits: readonly Fit[]) => ({
  wide: fits.reduce((sum, fit) => sum + fit.wide, 0),
  tall: Math.max(...fits.map((fit) => fit.tall)),
})

function framed(shapes: Shape[], width: number, height: number): Drawing {
  const frame: Shape = { kind: 'rect', x: 0, y: 0, width, height, fill: null, stroke: 'regla-2', lineWidth: 0.75 }
  return { width, height, shapes: [{ kind: 'clip', x: 0, y: 0, width, height, shapes }, frame] }
}

/** Where the pieces begin under their titles, what their height leaves free and their width keeps for rules. */
const [plateTop, plateHead, plateGap] = [18, 30, 14]

/** Pieces side by side at one scale, north to south, each as wide as it needs. */
function plates(map: MapBlock, pieces: NonNullable<MapBlock['plates']>, assets: Drawn, width: number, height: number): Drawing {
  const fits = pieces.map(({ extent }) => fitTo(extent, width, height - plateHead))
  const { wide, tall } = spanOf(fits)
  const kmPerPoint = Math.max(wide / (width - plateGap * pieces.length), tall / (height - plateHead))
  let left = 0
  const spare = (width - wide / kmPerPoint) / pieces.length
  const shapes = fits.flatMap((fit, i): Shape[] => {
    const each = fit.wide / kmPerPoint + spare
    const from = left
    left += each
    const shrink = fit.kmPerPoint / kmPerPoint
    const place = (lonLat: Point): Point => {
      const [x, y] = fit.place(lonLat)
      return [from + each / 2 + (x - width / 2) * shrink, 22 + fit.tall / kmPerPoint / 2 + (y - (height - plateHead) / 2) * shrink]
    }
    const inner = panel(map, assets, { ...fit, place, kmPerPoint }, width, height, [from, plateTop, from + each, height])
    const rule: Shape[] = i
      ? [
          {
            kind: 'line',
            points: [
              [from, 0],
              [from, height],
            ],
            stroke: 'papel',
            lineWidth: 3,
          },
        ]
      : []
    const title = wrapped(pieces[i]?.title ?? '', each - 12, 10, 'strong').map(
      (text, line): Shape => ({
        kind: 'text',
        x: from + 7,
        y: 14 + line * 12,
        text,
        size: 10,
        face: 'strong',
        anchor: 'start',
        fill: 'tinta',
        halo: 'papel',
      }),
    )
    return [{ kind: 'clip', x: from, y: plateTop, width: each, height: height - plateTop, shapes: inner }, ...rule, ...title]
  })
  return framed([...shapes, ...scaleBar(kmPerPoint, width, height), ...northArrow(height)], width, height)
}

function panel(
  map: MapBlock,
  { outlines, shade, overlays = [] }: Drawn,
  fit: Fit,
  width: number,
  height: number,
  box: Box = [0, 0, width, height],
): Shape[] {
  const ground = map.ground.flatMap(({ code }) => {
    const rings = visible(outlines[code] ?? [], fit, box)
    return rings.length ? [{ rings, fill: map.selected.includes(code) ? 'papel' : 'suelo' }] : []
  })
  const drawn = map.territories.flatMap(({ code, class: at }) => {
    const rings = visible(outlines[code] ?? [], fit, box)
    return rings.length ? [{ rings, fill: at < 0 ? 'si' : (map.classes[at]?.token ?? 'si') }] : []
  })
  const chosen = [...map.selected.map((code) => outlines[code] ?? []), map.outline ?? []].flatMap((rings) => visible(rings, fit, box))
  const line = Math.min(0.8, 22 / Math.sqrt(Math.max(1, drawn.length)) / 3)
  const area = ({ rings, fill }: (typeof drawn)[number]): AreaShape => ({
    kind: 'area',
    rings,
    fill,
    stroke: 'linea-comuna',
    lineWidth: line,
  })
  const blocks = map.level === 'comuna' ? visible(shade, fit, box) : []
  const frame = {
    fit: (rings: readonly Point[][]) => visible(rings, fit, box),
    at: (place: Point): Point | null => {
      const [x, y] = fit.place(place)
      return x > box[0] && x < box[2] && y > box[1] && y < box[3] ? [x, y] : null
    },
  }
  const shaded: Shape[] = blocks.length ? [{ kind: 'area', rings: blocks, fill: 'trama-urbana', opacity: 0.17 }] : []
  return [
    { kind: 'rect', x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1], fill: 'mar' },
    ...neighbourLand(
      [...ground, ...drawn].flatMap(({ rings }) => rings),
      box,
    ),
    ...ground.map(area),
    ...drawn.map(area),
    ...shaded,
    ...overlays.flatMap((overlay) => overlayShapes(overlay, frame)),
    ...(chosen.length ? selection(chosen) : []),
    ...mapNames(map, fit.place, box),
  ]
}

/** A halo and a line around what is chosen; islets and coasts of fjords take a thin one, or they would be blots. */
function selection(rings: Point[][]): Shape[] {
  const reaches = rings.map(reachOf)
  const least = reaches.reduce((a, b) => Math.max(a, b), 0) / 3
  const plain = (ring: Point[], i: number) => (reaches[i] as number) >= least && lengthOf(ring) < 9 * (reaches[i] as number)
  const bold = rings.filter(plain)
  const fine = rings.filter((ring, i) => !plain(ring, i))
  return [
    ...(bold.length ? [{ kind: 'area' as const, rings: bold, fill: null, stroke: 'papel', lineWidth: 4.6 }] : []),
    ...(fine.length ? [{ kind: 'area' as const, rings: fine, fill: null, stroke: 'tinta', lineWidth: 0.7 }] : []),
    ...(bold.length ? [{ kind: 'area' as const, rings: bold, fill: null, stroke: 'tinta', lineWidth: 2.1 }] : []),
  ]
}

function reachOf(ring: Point[]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return Math.max(spread(xs), spread(ys))
}

const spread = (all: number[]): number => all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b))

const lengthOf = (ring: Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring[i - 1] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)

/** Rings in points, thinned to what the eye can tell, without those that fall outside the box or are too small to see. */
function visible(rings: readonly (readonly Point[])[], { place }: Fit, [left, top, right, bottom]: Box): Point[][] {
  const kept: Point[][] = []
  for (const ring of rings) {
    const points: Point[] = []
    let [least, most, high, low] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const lonLat of ring) {
      const [x, y] = place(lonLat)
      const last = points.at(-1)
      if (last && Math.abs(x - last[0]) + Math.abs(y - last[1]) < 0.4) continue
      least = Math.min(least, x)
      most = Math.max(most, x)
      high = Math.min(high, y)
      low = Math.max(low, y)
      points.push([Math.round(x * 100) / 100, Math.round(y * 100) / 100])
    }
    if (points.length > 2 && most > left && least < right && low > top && high < bottom) kept.push(points)
  }
  return kept
}
