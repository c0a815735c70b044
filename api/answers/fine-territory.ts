import { type Level, levelLabel } from '@radier/geodata/territory/level'
import type { TerritoryAnswer, TerritoryCard } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type FineFeature, fineFeature } from '../queries/fine-feature.ts'
import type { Service } from '../service.ts'
import { cardOf, cardsOf, pathTo } from './cards.ts'
import { type FineFigures, fineLayer } from './fine.ts'

/** A zona or manzana with every figure that its layer can answer. It has no place in a ranking. */
export async function fineTerritory(service: Service, edition: Edition, level: Level, code: string): Promise<TerritoryAnswer> {
  const found = await featuresOf(service, edition, level, code)
  const feature = found[0]?.feature
  if (!feature) throw new Problem('desconocido', `No hay ningún territorio con el código «${code}».`)
  const card: TerritoryCard = {
    code,
    name: `${levelLabel[level].one} ${code}`,
    level,
    parent: feature.cut,
    bbox: feature.bbox,
    label: feature.label,
    population: null,
  }
  const cards = await cardsOf(service, edition)
  const path = feature.cut
    ? [...pathTo(cards, await cardOf(service, edition, feature.cut)), { code, name: card.name, level }]
    : [{ code, name: card.name, level }]
  const values = found.flatMap(({ asked, feature }) =>
    asked.map(({ indicator, period }, i) => ({
      indicator,
      period,
      ...feature.figures[i]!,
      state: null,
      coverage: null,
      rank: { country: null, region: null },
    })),
  )
  return { ...card, version: edition.version, path, values }
}

/** The feature in each layer of the level that has it, asked once with every figure that the layer can answer. */
async function featuresOf({ sql, catalogue }: Service, edition: Edition, level: Level, code: string) {
  const byLayer = new Map<string, { indicator: string; period: string; figures: FineFigures; table: string }[]>()
  for (const [indicator, definition] of Object.entries(catalogue.indicators))
    for (const period of definition.periods) {
      const fine = fineLayer(catalogue, (id) => edition.layers.has(id), definition, level, period)
      if (fine) byLayer.set(fine.id, [...(byLayer.get(fine.id) ?? []), { indicator, period, figures: fine.figures, table: fine.table }])
    }
  const found = [...byLayer.values()].map(async (asked) => {
    const sets = asked.map(({ figures }) => figures)
    return { asked, feature: await fineFeature(sql, asked[0]!.table, sets, code) }
  })
  return (await Promise.all(found)).filter((row): row is typeof row & { feature: FineFeature } => row.feature !== null)
}
