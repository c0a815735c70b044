/** How micro-suelo is said, ordered and saved. */
import type { MicroAnswer, MicroBlock, MicroOutcome } from '@radier/api/contract-micro'
import type { PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import type { Verdict } from '@radier/geodata/planning/criterion'
import { bare, csvText, fileName, safe } from './export-list.ts'
import { inOrder, type Order } from './list-order.ts'

/** Of the two typologies, the one that says most of the block. */
export const bestVerdict = ({ predial, condominio }: MicroBlock): Verdict =>
  (['cumple', 'pendiente', 'no cumple'] as const).find((verdict) => predial.verdict === verdict || condominio.verdict === verdict) ??
  'pendiente'

/** «2 a 9», «4», or the verdict. */
export const rangeText = ({ homes, verdict }: MicroOutcome): string =>
  homes === null
    ? verdict
    : homes.least === homes.most
      ? formatNumber(homes.most)
      : `${formatNumber(homes.least)} a ${formatNumber(homes.most)}`

/** «ZH4», «ZH4 75 % y 1 más», «s/i». */
export function zonesText({ zones: [first, ...others] }: MicroBlock): string {
  if (!first) return UNKNOWN
  if (first.share > 0.995 && !others.length) return first.zone
  return `${first.zone} ${formatNumber(first.share * 100)} %${others.length ? ` y ${formatNumber(others.length)} más` : ''}`
}

/** Why, of both; what they share is said once. */
export const whyText = ({ predial, condominio }: MicroBlock): string => [...new Set([...predial.why, ...condominio.why])].join(' ')

export type MicroColumn = 'manzana' | 'zona' | 'superficie' | 'personas' | 'necesidad' | 'predial' | 'condominio'

const keyOf: Record<MicroColumn, (block: MicroBlock) => string | number | null> = {
  manzana: ({ key }) => key,
  zona: ({ zones }) => zones[0]?.zone ?? null,
  superficie: ({ areaM2 }) => areaM2,
  personas: ({ people }) => people,
  necesidad: ({ need }) => need,
  predial: ({ predial }) => predial.homes?.most ?? null,
  condominio: ({ condominio }) => condominio.homes?.most ?? null,
}

/** Blocks in an order, equals as they came: by their code. */
export const orderedBlocks = (blocks: readonly MicroBlock[], { column, descending }: Order<MicroColumn>): MicroBlock[] =>
  inOrder(blocks, keyOf[column], descending)

export const microFile = (place: PlaceAnswer): string => fileName(place, 'csv', 'Micro-suelo')

/** The blocks as a CSV of a Chilean spreadsheet; allegamiento by block is s/i for everybody. */
export function microCsv({ blocks, predial, condominio, need }: MicroAnswer, place: PlaceAnswer): string {
  const head = [
    ...[
      'Manzana',
      'Comuna',
      'Zona',
      'Parte de la manzana en la zona (%)',
      'Superficie (m²)',
      'Personas',
      'hab/ha',
      'Personas que aún admite',
    ],
    ...[need?.title ?? 'Necesidad', 'Allegamiento'],
    ...[predial, condominio].flatMap(({ title }) => [title, `${title}: desde`, `${title}: hasta`, `${title}: por qué`]),
    ...['Citas', 'Fuentes que no coinciden'],
    ...(place.example ? ['Ejemplo'] : []),
  ]
  const cited = [...predial.citations, ...condominio.citations].map(({ text, since }) => (since ? `${text} (${since})` : text)).join(', ')
  const conflict = [predial, condominio].flatMap((of) => of.conflict ?? []).join(' ')
  const fits = ({ verdict, homes, why }: MicroOutcome) => [
    verdict,
    bare(homes?.least ?? null),
    bare(homes?.most ?? null),
    safe(why.join(' ')),
  ]
  const body = blocks.map((block) => [
    ...[block.key, place.name, safe(block.zones[0]?.zone ?? UNKNOWN), bare(block.zones[0] ? block.zones[0].share * 100 : null)],
    ...[bare(block.areaM2), bare(block.people), bare(block.peoplePerHa, 1), bare(block.spare), bare(block.need, 1), UNKNOWN],
    ...fits(block.predial),
    ...fits(block.condominio),
    ...[cited, conflict],
    ...(place.example ? ['ejemplo'] : []),
  ])
  return csvText([head, ...body])
}
