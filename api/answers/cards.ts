import type { TerritoryCard } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { territories } from '../queries/territories.ts'
import type { Service } from '../service.ts'

/** Every territory of this edition, read once. Labels stand at a hundred metres: a name needs no more. */
export const cardsOf = ({ sql }: Service, edition: Edition): Promise<TerritoryCard[]> =>
  edition.once('territories', async () => (await territories(sql)).map((card) => ({ ...card, label: card.label && rounded(card.label) })))

const rounded = ([lon, lat]: [number, number]): [number, number] => [Math.round(lon * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3]

/** The card of a territory from country to comuna, or a 404. */
export async function cardOf(service: Service, edition: Edition, code: string): Promise<TerritoryCard> {
  const card = (await cardsOf(service, edition)).find((c) => c.code === code)
  if (!card) throw new Problem('desconocido', `No hay ningún territorio con el código «${code}».`)
  return card
}

/** From the country down to `card`. */
export function pathTo(cards: TerritoryCard[], card: TerritoryCard): Pick<TerritoryCard, 'code' | 'name' | 'level'>[] {
  const parent = card.parent === null ? undefined : cards.find((c) => c.code === card.parent)
  const { code, name, level } = card
  return [...(parent ? pathTo(cards, parent) : []), { code, name, level }]
}
