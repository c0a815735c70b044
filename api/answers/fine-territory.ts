import { type Level, levelLabel } from '@radier/geodata/territory/level'
import type { TerritoryAnswer, TerritoryCard } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type FineFeature, fineFeature } from '../queries/fine-feature.ts'
import type { Service } from '../service.ts'
import { cardOf, cardsOf, pathTo } from './cards.ts'
import { fineLayer } from './fine.ts'

/** A zona or manzana with every figure that its layer can answer. It has no place in a ranking. */
export async function fineTerritory(service: Service, edition: Edition, level: Level, code: string): Promise<TerritoryAnswer> {
  const found = await figuresOf(service, edition, level, code)
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
  const values = found.map(({ indicator, period, feature: { tasa, conteo, base } }) => {
    return { indicator, period, tasa, conteo, base, rank: { country: null, region: null } }
  })
  return { ...card, version: edition.version, path, values }
}

async function figuresOf({ sql, catalogue }: Service, edition: Edition, level: Level, code: string) {
  const asked = Object.entries(catalogue.indicators).flatMap(([indicator, definition]) =>
    definition.periods.flatMap((period) => {
      const fine = fineLayer(catalogue, (id) => edition.layers.has(id), definition, level, period)
      return fine ? [{ indicator, period, fine }] : []
    }),
  )
  const found = await Promise.all(
    asked.map(async ({ indicator, period, fine }) => ({ indicator, period, feature: await fineFeature(sql, fine.id, fine.figures, code) })),
  )
  return found.filter((row): row is typeof row & { feature: FineFeature } => row.feature !== null)
}
