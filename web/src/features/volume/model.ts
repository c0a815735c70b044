/** The drawing of a volume in metres: east, north and up from the middle of the lot. */
import { planeOf, toMetres } from '@radier/geodata/planning/ruler'
import type { Volume, VolumeQuestion } from '@radier/geodata/planning/volume'
import { rasanteContours } from '@radier/geodata/planning/volume-envelope'

type Point = [x: number, y: number, z: number]
export type Path = Point[]

export interface Label {
  at: Point
  text: string
  /** Pixels to the right and down of its place; with none to the right it is centred. */
  off: [number, number]
}

export interface Model {
  lot: Path[][]
  /** Sides that face a street. */
  fronts: Path[]
  floors: { rings: Path[]; from: number; to: number; of: number }[]
  /** Edges of the floors. */
  edges: Path[]
  envelope: Path[]
  /** Metres from the middle to the furthest corner. */
  reach: number
  /** What is built, m. */
  height: number
  rasante: number
}

/** Metres of height between two lines of the rasantes. */
const gap = 2.7

export function modelOf(question: VolumeQuestion, volume: Volume): Model {
  const plane = planeOf(question.outline)
  const lot = toMetres(question.outline, plane).map((polygon) => polygon.map((ring) => lifted(ring, 0)))
  const outer = lot[0]?.[0] ?? []
  const floors = volume.floors.flatMap(({ base, top, rings }, i) =>
    toMetres(rings, plane).map((polygon) => ({
      rings: polygon.map((ring) => lifted(ring, base)),
      from: base,
      to: top,
      of: volume.floors.length > 1 ? i / (volume.floors.length - 1) : 0.5,
    })),
  )
  return {
    lot,
    fronts: (question.fronts ?? []).map((i) => outer.slice(i, i + 2)).filter(({ length }) => length === 2),
    floors,
    edges: floors.flatMap(({ rings, from, to }) => rings.flatMap((ring) => [atHeight(ring, from), atHeight(ring, to)])),
    envelope: tent(question, volume.apex, outer),
    reach: Math.max(...lot.flat(2).map(([x, y]) => Math.hypot(x, y))),
    height: volume.floors.at(-1)?.top ?? 0,
    rasante: question.rasante,
  }
}

const lifted = (ring: readonly (readonly [number, number])[], z: number): Path => ring.map(([x, y]) => [x, y, z])
const atHeight = (ring: Path, z: number): Path => ring.map(([x, y]) => [x, y, z])

/** Level lines of the rasantes, and the ribs where two of them meet. */
function tent(question: VolumeQuestion, apex: number, lot: Path): Path[] {
  const contours = rasanteContours(question, apex, Math.max(gap, apex / 12))
  const levels = contours.map(({ z, rings }) => rings.flat().map((ring) => lifted(ring, z)))
  const ribs = levels.flatMap((level, i) => {
    const below = i ? levels[i - 1]!.flat() : lot
    const rise = contours[0]!.z
    return level.flat().flatMap((point): Path[] => {
      const near = below.reduce<Point | null>((best, other) => (!best || apart(point, other) < apart(point, best) ? other : best), null)
      return near && apart(point, near) < rise * 1.5 ? [[near, point]] : []
    })
  })
  return [...levels.flat(), ...ribs]
}

const apart = ([x, y]: Point, [otherX, otherY]: Point): number => Math.hypot(x - otherX, y - otherY)
