/** A report: what was gathered, in an order of one's own, with texts between. Only the texts come from whoever asks. */
import {
  type Block,
  type FichaContent,
  figuresOf,
  type IndicatorNote,
  type MapBlock,
  type Rich,
  type Section,
  type SourceVersion,
} from './content.ts'
import { identityText, shortId } from './identity.ts'
import { type ReportAsked, type ReportBlock, type ReportItem, reportPath, writeItem } from './report-item.ts'
import { readableSpan } from './span.ts'
import { newestLoad } from './standing-on.ts'

/** What an item says, and what it stands on. */
export interface Part {
  title: string
  /** Names of its territories. */
  places: string[]
  /** What tells it apart in a report of several territories: «Pudahuel». */
  of: string
  territory: FichaContent['territory']
  /** Empty when it is no longer there. */
  blocks: Block[]
  indicators: IndicatorNote[]
  sources: SourceVersion[]
  notes: string[]
}

/** A section of a ficha, or one block of it, as part of a report. */
export function fichaPart({ section, block }: ReportBlock, ficha: FichaContent): Part {
  const own = ficha.sections.find(({ id }) => id === section)
  const blocks = own ? blocksOf(own, block) : []
  const figures = figuresOf({ subtitle: [], sections: [{ id: '', title: '', span: 'full', blocks }], origin: [] })
  const maps = blocks.filter((one): one is MapBlock => one.kind === 'map')
  const named = new Set([...figures, ...maps].map(({ indicator }) => indicator))
  const indicators = ficha.indicators.filter(({ indicator }) => named.has(indicator))
  const fed = new Set(indicators.flatMap(({ sources }) => sources))
  const outlines = maps.length ? ficha.sources.filter(({ source }) => !ficha.indicators.some((i) => i.sources.includes(source))) : []
  return {
    title: own?.title ?? section,
    places: [ficha.title],
    of: ficha.title,
    territory: ficha.territory,
    blocks,
    indicators,
    sources: [...ficha.sources.filter(({ source }) => fed.has(source)), ...outlines],
    notes: ficha.notes,
  }
}

/**
 * The report as the content of a ficha, for the same renderers. `parts` are those of the items that are not texts, in their order; one
 * that is no longer there is told among the notes. Keys of figures begin with the position of their block.
 */
export function reportContent(
  title: string,
  items: readonly ReportItem[],
  parts: ReadonlyMap<ReportAsked, Part>,
  sha256: (text: string) => string,
): FichaContent {
  const all = [...parts.values()]
  const several = new Set(all.map(({ of }) => of)).size > 1
  const notes: string[] = []
  const sections = items.flatMap((item, i): Section[] => {
    const id = `b${i + 1}`
    if (item.kind === 'texto') return [{ id, title: item.heading, span: item.span, blocks: paragraphs(item.text) }]
    const part = parts.get(item)
    if (!part?.blocks.length) {
      notes.push(`El bloque ${i + 1} (${part?.title}, ${part?.of}) ya no existe y se omite.`)
      return []
    }
    return [
      {
        id,
        title: several ? `${part.title}: ${part.of}` : part.title,
        span: readableSpan(item.span, part.blocks),
        blocks: part.blocks.map((block) => rekeyed(block, id)),
      },
    ]
  })
  const figures = figuresOf({ subtitle: [], sections, origin: [] })
  const indicators = unique(
    all.flatMap((part) => part.indicators),
    ({ indicator }) => indicator,
  )
  const sources = unique(
    all.flatMap((part) => part.sources),
    ({ source }) => source,
  )
  const query = {
    territory: [...new Set(all.map(({ territory }) => territory.code))].join('+') || 'informe',
    template: 'informe',
    templateVersion: 1,
    sections: items.map((item) => (item.kind === 'texto' ? 'texto' : writeItem(item))),
    period: null,
    reference: 'ninguna',
  }
  const texts = items.flatMap((item) => (item.kind === 'texto' ? [`${item.heading}\n${item.text}`] : []))
  const hash = sha256([title, identityText(query, sources, figures), ...texts].join('\n'))
  const path = reportPath(items)
  if (!path) notes.push('Son demasiados bloques para un enlace: el suyo abre Informe, pero no vuelve a armar este.')
  return {
    id: shortId(hash),
    hash,
    canonical: `informe × ${query.sections.join(' × ')}`,
    query,
    kindTitle: 'Informe',
    template: { id: 'informe', title: 'Informe', version: 1 },
    territory: all[0]?.territory ?? { code: '0', name: 'Chile', level: 'pais', members: [] },
    title,
    subtitle: subtitleOf(all),
    sections,
    sources,
    indicators,
    notes: [...new Set([...notes, ...all.flatMap((part) => part.notes)])],
    origin: originOf(sources),
    path: path ?? '/informe',
    verifyPath: path ?? '/informe',
    dataAsOf: newestLoad(sources),
  }
}

/** A block keeps the notes of its section: a figure never leaves without its warning. */
function blocksOf({ blocks }: Section, at: number | null): Block[] {
  if (at === null) return blocks
  const chosen = blocks[at]
  return chosen ? [chosen, ...blocks.filter((block, i) => i !== at && block.kind === 'note')] : []
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'sentence', rich: [line] }))

const rekeyed = (block: Block, prefix: string): Block =>
  JSON.parse(JSON.stringify(block), (_, value: unknown) =>
    value && typeof value === 'object' && 'kind' in value && value.kind === 'figure' && 'key' in value
      ? { ...value, key: `${prefix}.${String(value.key)}` }
      : value,
  ) as Block

const unique = <T>(list: readonly T[], key: (item: T) => string): T[] => [...new Map(list.map((item) => [key(item), item])).values()]

const subtitleOf = (parts: readonly Part[]): Rich => {
  const names = [...new Set(parts.flatMap(({ places }) => places))]
  return [names.length > 6 ? `${names.slice(0, 6).join(', ')} y otros` : names.join(', ')]
}

const originOf = (sources: readonly SourceVersion[]): Rich => [
  `${unique(sources, ({ title, publisher }) => `${publisher}, ${title}`)
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('; ')}.`,
]
