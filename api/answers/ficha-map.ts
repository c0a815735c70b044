/** What the map of a ficha draws on screen, thinned to what its frame can show. */
import type { FichaAssets, FichaContent } from '@radier/geodata/ficha/content'
import type { Asked } from '@radier/geodata/ficha/query'
import type { Edition } from '../edition.ts'
import { codesOf, fichaAssets } from '../reports/assets.ts'
import type { Service } from '../service.ts'
import { fichaOf } from './ficha.ts'

type Ring = [number, number][]

/** Steps of the grid across the extent: the frame on screen has fewer pixels. */
const across = 1200
const finest = 1e-5

export async function fichaMapAnswer(service: Service, edition: Edition, asked: Asked): Promise<Pick<FichaAssets, 'outlines' | 'shade'>> {
  const content = await fichaOf(service, edition, asked)
  const { sql, catalogue } = service
  const { outlines, shade } = await fichaAssets({ sql, catalogue, edition }, content, '', '')
  const steps = stepsOf(content)
  return {
    outlines: Object.fromEntries(Object.entries(outlines).map(([code, rings]) => [code, thinned(rings, steps.get(code) ?? finest)])),
    shade: thinned(shade, Math.max(finest, ...steps.values()) / 4),
  }
}

/** Of each outline, the step of the map that shows it largest. */
function stepsOf({ sections }: FichaContent): Map<string, number> {
  const steps = new Map<string, number>()
  for (const block of sections.flatMap(({ blocks }) => blocks))
    if (block.kind === 'map') {
      const step = Math.max(finest, (block.extent[2] - block.extent[0]) / across)
      for (const code of codesOf(block)) steps.set(code, Math.min(step, steps.get(code) ?? step))
    }
  return steps
}

/** Points moved to a grid of `step` degrees, none twice in a row: neighbours still share their border. */
function thinned(rings: readonly Ring[], step: number): Ring[] {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1)
  const snap = (value: number) => Number((Math.round(value / step) * step).toFixed(decimals))
  return rings.flatMap((ring) => {
    const kept: Ring = []
    for (const [lon, lat] of ring) {
      const [x, y] = [snap(lon), snap(lat)]
      const last = kept.at(-1)
      if (!last || last[0] !== x || last[1] !== y) kept.push([x, y])
    }
    return kept.length > 3 ? [kept] : []
  })
}
