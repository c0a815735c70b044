/** What the renderers draw that is not content: outlines and the shade of inhabited blocks, kept once per publication. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Bbox, FichaAssets, FichaContent, MapBlock } from '@radier/geodata/ficha/content'
import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'
import type { Edition } from '../edition.ts'
import { middles, type Outline, outlines } from '../queries/ficha-map.ts'
import { shadeOf } from './shade.ts'

type Ring = [number, number][]

interface Ground {
  sql: Sql
  catalogue: Catalogue
  edition: Edition
}

const mapsOf = ({ sections }: Pick<FichaContent, 'sections'>): MapBlock[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is MapBlock => block.kind === 'map'))

/** `publicUrl` is the address of this installation that others reach; `printed` the es-CL date of today. */
export async function fichaAssets(
  ground: Ground,
  content: Pick<FichaContent, 'sections'>,
  publicUrl: string | null,
  printed: string,
): Promise<FichaAssets> {
  const maps = mapsOf(content)
  const wanted = new Set(maps.flatMap(codesOf))
  const found = wanted.size ? await ringsOf(ground, [...wanted]) : {}
  return { outlines: found, shade: await shade(ground, maps), publicUrl, printed }
}

/** Every outline that a map draws. */
export const codesOf = ({ selected, territories, ground }: MapBlock): string[] => [
  ...selected,
  ...[...territories, ...ground].map(({ code }) => code),
]

async function shade({ sql, catalogue, edition }: Ground, maps: readonly MapBlock[]): Promise<Ring[]> {
  const blocks = layerOf({ catalogue, edition }, 'manzana')
  const small = maps.filter(({ plates, level }) => !plates && level === 'comuna')
  if (!blocks || !small.length) return []
  const known = await edition.once(`middles ${blocks}`, () => middles(sql, blocks))
  return small.flatMap(({ extent }) => shadeOf(known, grown(extent)))
}

/** A frame shows more than the extent where their shapes differ. */
function grown([west, south, east, north]: Bbox): Bbox {
  const [dx, dy] = [(east - west) * 0.5, (north - south) * 0.5]
  return [west - dx, south - dy, east + dx, north + dy]
}

/** Layer of a level, when it is loaded. */
function layerOf({ catalogue, edition }: Pick<Ground, 'catalogue' | 'edition'>, level: Level): string | undefined {
  return Object.keys(catalogue.layers).find((id) => catalogue.layers[id]?.level === level && edition.layers.has(id))
}

const levelOf = (code: string): Level =>
  code.length === 10 ? 'zona' : code.length === 5 ? 'comuna' : code.length === 3 ? 'provincia' : 'region'

/** Levels whose outlines are kept, packed: fichas ask them again and again. */
const keptLevels = ['comuna', 'zona'] as const

async function ringsOf(ground: Ground, codes: string[]): Promise<Record<string, Ring[]>> {
  const kept = new Map(
    await Promise.all(
      keptLevels
        .filter((level) => codes.some((code) => levelOf(code) === level))
        .map(async (level) => [level as Level, await levelRings(ground, level)] as const),
    ),
  )
  const others = await outlinesOf(
    ground,
    codes.filter((code) => !kept.has(levelOf(code))),
  )
  const rings: Record<string, Ring[]> = {}
  for (const code of codes) {
    const packed = kept.get(levelOf(code))?.get(code)
    const outline = others[code]
    if (packed) rings[code] = packed.map(unpacked)
    else if (outline) rings[code] = outline.coordinates.flat()
  }
  return rings
}

/** Every outline of a level, packed: as arrays of pairs they would take ten times the room. */
function levelRings({ sql, catalogue, edition }: Ground, level: Level): Promise<Map<string, Float64Array[]>> {
  const layer = layerOf({ catalogue, edition }, level)
  return edition.once(`rings ${level}`, async () => {
    const rows = layer ? await outlines(sql, layer, null) : []
    return new Map(rows.map(({ code, outline }) => [code, outline.coordinates.flat().map((ring) => Float64Array.from(ring.flat()))]))
  })
}

const unpacked = (packed: Float64Array): Ring =>
  Array.from({ length: packed.length / 2 }, (_, i) => [packed[2 * i] as number, packed[2 * i + 1] as number])

/** Whole outlines by code, of comuna, provincia and region; those without one are left out. */
export async function outlinesOf({ sql, catalogue, edition }: Ground, codes: readonly string[]): Promise<Record<string, Outline>> {
  const found: Record<string, Outline> = {}
  for (const level of ['comuna', 'provincia', 'region'] as const) {
    const layer = layerOf({ catalogue, edition }, level)
    const own = codes.filter((code) => levelOf(code) === level)
    if (!layer || !own.length) continue
    for (const { code, outline } of await outlines(sql, layer, own)) found[code] = outline
  }
  return found
}
