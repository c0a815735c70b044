import { groupsOf, ruralityIndicator } from '@radier/geodata/compare/groups'
import type { GroupsAnswer } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Service } from '../service.ts'
import { cardsOf } from './cards.ts'
import { matrixAnswer } from './matrix.ts'

/** The comparison groups, with what is known today of each comuna. */
export async function groupsAnswer(service: Service, edition: Edition): Promise<GroupsAnswer> {
  const [cards, { codes, columns }] = await Promise.all([
    cardsOf(service, edition),
    matrixAnswer(service, edition, { indicators: [{ indicator: ruralityIndicator, period: null }], level: 'comuna' }),
  ])
  const [rurality] = columns
  const classes = rurality?.[rurality.first] ?? []
  const population = new Map(cards.map((card) => [card.code, card.population]))
  const facts = codes.map((code, i) => ({ code, population: population.get(code) ?? null, rurality: classes[i] ?? null }))
  return { version: edition.version, kinds: groupsOf(facts) }
}
