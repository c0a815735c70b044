/** What is drawn of a volume, in the colours of the theme in force. */
import { PathLayer, PolygonLayer, TextLayer } from '@deck.gl/layers'
import { writeFigure } from '@radier/geodata/planning/figure'
import { readColors } from '../../map/map-colors.ts'
import type { Label, Model, Path } from './model.ts'

type Rgba = [number, number, number, number]

const material = { ambient: 0.62, diffuse: 0.55, shininess: 12, specularColor: [40, 40, 40] as [number, number, number] }
const steps = ['pacifico-5', 'pacifico-4', 'pacifico-3']

const lines = (id: string, data: Path[], color: Rgba, width: number) =>
  new PathLayer<Path>({
    id,
    data,
    getPath: (path) => path,
    getColor: color,
    getWidth: width,
    widthUnits: 'pixels',
    positionFormat: 'XYZ',
    billboard: true,
    jointRounded: true,
  })

/** `scale` is pixels per metre: it says which heights can be written without standing one on another. */
export function layersOf(model: Model, scale: number) {
  const colors = readColors()
  const rgba = (token: string, opacity = 255): Rgba => {
    const n = Number.parseInt(colors(token).slice(1), 16)
    return [n >> 16, (n >> 8) & 255, n & 255, opacity]
  }
  const { pole, ruler, north, labels } = marks(model, scale)
  return [
    new PolygonLayer<Path[]>({
      id: 'lot',
      data: model.lot,
      getPolygon: (rings) => rings,
      getFillColor: rgba('suelo-2'),
      getLineColor: rgba('tinta-2'),
      getLineWidth: 1.5,
      lineWidthUnits: 'pixels',
      positionFormat: 'XYZ',
      parameters: { depthBias: 2 },
    }),
    new PolygonLayer<Model['floors'][number]>({
      id: 'floors',
      data: model.floors,
      extruded: true,
      positionFormat: 'XYZ',
      getPolygon: ({ rings }) => rings,
      getElevation: ({ from, to }) => to - from,
      getFillColor: ({ of }) => rgba(steps[Math.min(steps.length - 1, Math.floor(of * steps.length))] as string),
      material,
    }),
    lines('edges', model.edges, rgba('papel'), 1.2),
    lines('fronts', model.fronts, rgba('cobre-4'), 4),
    lines('envelope', model.envelope, rgba('tinta-3', 110), 1),
    lines('marks', [...pole, ...ruler, ...north], rgba('tinta'), 1.5),
    new TextLayer<Label>({
      id: 'labels',
      data: labels,
      getText: ({ text }) => text,
      getPosition: ({ at }) => at,
      getColor: rgba('tinta'),
      getSize: 13,
      sizeUnits: 'pixels',
      fontFamily: 'Archivo, sans-serif',
      fontWeight: 600,
      characterSet: 'auto',
      getPixelOffset: ({ off }) => off,
      getTextAnchor: ({ off: [right] }) => (right ? 'start' : 'middle'),
      background: true,
      getBackgroundColor: rgba('papel', 225),
      backgroundPadding: [3, 1],
      parameters: { depthCompare: 'always' },
    }),
  ]
}

/** Pixels between two heights that are written, as they are seen at the start. */
const betweenLabels = 20

/** A pole with the height of each floor, a ruler on the ground and where the north is. */
function marks({ floors, reach, height, lot }: Model, scale: number) {
  const corners = lot.flat(2)
  const west = Math.min(...corners.map(([x]) => x))
  const east = Math.max(...corners.map(([x]) => x))
  const south = Math.min(...corners.map(([, y]) => y))
  const tops = [...new Set(floors.map(({ to }) => to))]
  const told: number[] = []
  for (const z of tops.toReversed()) if (told.every((above) => (above - z) * scale >= betweenLabels)) told.push(z)
  const off = reach * 0.12
  const [poleX, poleY] = [east + off, south - off]
  const long = [1, 2, 5, 10, 20, 50, 100, 200].findLast((m) => m <= reach * 0.8) ?? 1
  const rulerY = south - off
  const arrow = reach * 0.28
  const northX = west - off
  return {
    pole: tops.length
      ? [
          [
            [poleX, poleY, 0],
            [poleX, poleY, height],
          ] as Path,
          ...tops.map(
            (z) =>
              [
                [poleX - off * 0.3, poleY, z],
                [poleX, poleY, z],
              ] as Path,
          ),
        ]
      : [],
    ruler: [
      [
        [west, rulerY, 0],
        [west + long, rulerY, 0],
      ] as Path,
      ...[west, west + long].map(
        (x) =>
          [
            [x, rulerY - off * 0.25, 0],
            [x, rulerY + off * 0.25, 0],
          ] as Path,
      ),
    ],
    north: [
      [
        [northX, south, 0],
        [northX, south + arrow, 0],
      ],
      [
        [northX - arrow * 0.22, south + arrow * 0.7, 0],
        [northX, south + arrow, 0],
        [northX + arrow * 0.22, south + arrow * 0.7, 0],
      ],
    ] as Path[],
    labels: [
      ...told.map((z): Label => ({ at: [poleX, poleY, z], text: `${writeFigure(z)} m`, off: [10, 0] })),
      { at: [west + long / 2, rulerY, 0], text: `${writeFigure(long)} m`, off: [0, 14] },
      { at: [northX, south + arrow * 1.12, 0], text: 'N', off: [0, -8] },
    ] satisfies Label[],
  }
}
