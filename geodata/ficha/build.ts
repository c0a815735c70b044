/** Makes the content of a ficha: the one function that decides what every renderer says. Pure: the digest is given. */

import { gapUnknown } from '../measure/gap.ts'
import { comparison } from './blocks/comparison.ts'
import { composition } from './blocks/composition.ts'
import { diagnosis } from './blocks/diagnosis.ts'
import { map } from './blocks/map.ts'
import { pyramid } from './blocks/pyramid.ts'
import { series } from './blocks/series.ts'
import { standards } from './blocks/standards.ts'
import { indicatorTable } from './blocks/table.ts'
import { trend } from './blocks/trend.ts'
import { zones } from './blocks/zones.ts'
import { type Block, type FichaContent, type Figure, figuresOf, type Section, type SourceVersion } from './content.ts'
import { type Context, contextOf } from './context.ts'
import type { FichaData, Subject } from './data.ts'
import { originOf, subtitleOf } from './heading.ts'
import { identityText, shortId } from './identity.ts'
import { quarterNote } from './quarter.ts'
import { canonicalLine, fichaPath, type Resolved } from './query.ts'
import { indicatorNotes, newestLoad, sourcesOf } from './standing-on.ts'
import type { ChosenSection, SectionSpec } from './template.ts'
import { unseenNotes } from './unseen-note.ts'
import { kindTitle } from './words.ts'

export function fichaContent(data: FichaData, subject: Subject, resolved: Resolved, sha256: (text: string) => string): FichaContent {
  const context = contextOf(data, subject, resolved.query.reference, resolved.query.period)
  const query = { ...resolved.query, territory: subject.code, reference: context.reference?.id ?? 'ninguna' }
  const made = resolved.sections.filter(({ spec }) => spec.kind !== 'sources').map((chosen) => sectionOf(context, chosen))
  const origin = originOf(context, resolved.sections)
  const heading = { subtitle: subtitleOf(context), origin }
  const figures = figuresOf({ ...heading, sections: made })
  const indicators = indicatorNotes(data, figures)
  const sources = sourcesOf(data, indicators, made)
  const sections = resolved.sections
    .map((chosen) => made.find(({ id }) => id === chosen.id) ?? sourceSection(chosen, sources))
    .filter(({ blocks }) => blocks.length > 0)
  const hash = sha256(identityText(query, sources, figures))
  const id = shortId(hash)
  return {
    id,
    hash,
    canonical: canonicalLine(query),
    query,
    kindTitle: kindTitle(subject),
    template: resolved.template,
    territory: { code: subject.code, name: subject.name, level: subject.level, members: subject.members },
    title: subject.name,
    ...heading,
    sections,
    sources,
    indicators,
    notes: [
      ...resolved.notes,
      ...yearNotes(context),
      ...subject.notes,
      ...unseenNotes(data.catalogue, subject),
      ...readingNotes(resolved.sections, figures),
    ],
    path: fichaPath({ ...resolved.query, territory: subject.code }),
    verifyPath: `/verificar/${id}`,
    dataAsOf: newestLoad(sources),
  }
}

/** What was asked is said: the years written beside the figures may be older. */
const yearNotes = ({ upTo }: Context): string[] =>
  upTo
    ? [`Se pidieron cifras hasta ${upTo}: cada una es la última hasta ese año, y lleva el suyo. Lo que se mide solo después va s/i.`]
    : []

/** How what is printed is read, and what would be looked for beside it. */
const readingNotes = (sections: readonly ChosenSection[], figures: readonly Figure[]): string[] => [
  ...(figures.some(({ quarter }) => quarter) ? [quarterNote] : []),
  ...(sections.some(({ spec }) => spec.kind === 'composition' && spec.composition === 'deficit') ? [gapUnknown] : []),
]

function sectionOf(context: Context, { id, spec }: ChosenSection): Section {
  const notes = (spec.notes ?? []).map((text): Block => ({ kind: 'note', rich: [text] }))
  const blocks = blocksOf(context, id, spec)
  return { id, title: spec.title, span: spec.span, blocks: blocks.length ? [...blocks, ...notes] : [] }
}

function blocksOf(context: Context, id: string, spec: SectionSpec): Block[] {
  switch (spec.kind) {
    case 'diagnosis':
      return diagnosis(context, spec)
    case 'map':
      return map(context, spec)
    case 'zones':
      return zones(context, spec)
    case 'pyramid':
      return pyramid(context, spec)
    case 'composition':
      return composition(context, spec)
    case 'trend':
      return trend(context, spec, id)
    case 'series':
      return series(context, spec)
    case 'comparison':
      return comparison(context, spec, id)
    case 'standards':
      return standards(context, spec, id)
    case 'table':
      return indicatorTable(context, spec, id)
    case 'sources':
      return []
  }
}

const sourceSection = ({ id, spec }: ChosenSection, rows: SourceVersion[]): Section => ({
  id,
  title: spec.title,
  span: spec.span,
  blocks: [{ kind: 'sources', rows }],
})
