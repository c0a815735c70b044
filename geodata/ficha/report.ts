/** A report: blocks taken from fichas, in an order of one's own, with texts between them. Only the texts come from whoever asks. */
import { type Block, type FichaContent, figuresOf, type MapBlock, type Rich, type Section, type SourceVersion } from './content.ts'
import { identityText, shortId } from './identity.ts'
import { isSpan, readableSpan, type Span } from './span.ts'

/** A section of a ficha, or one block of it with the section's notes. */
export interface ReportBlock {
  kind: 'bloque'
  /** Territory as a ficha is asked: «13124», «red», «grupo:…». */
  territory: string
  /** With whom it is compared; null = the first of the template. */
  reference: string | null
  section: string
  /** Position in the section; null = all of it. */
  block: number | null
  span: Span
}
export interface ReportText {
  kind: 'texto'
  heading: string
  text: string
  span: Span
}
export type ReportItem = ReportBlock | ReportText

export const reportLimits = { items: 40, territories: 12, text: 4000, heading: 120 }

/** One block as it goes in an address: «13124.deficit.0.half» and the reference where there is one. */
export const writeItem = ({ territory, section, block, span, reference }: ReportBlock): string =>
  [territory, section, block ?? 'todo', span, ...(reference ? [reference] : [])].join('.')

/** Reads what `writeItem` wrote; null for anything else. */
export function readItem(text: string): ReportBlock | null {
  const match = /^([a-z0-9:+-]{1,2200})\.([a-z_]{1,40})\.(\d{1,2}|todo)\.(third|half|twothirds|full)(?:\.([a-z0-9-]{1,20}))?$/.exec(text)
  if (!match) return null
  const [, territory = '', section = '', block, span, reference] = match
  return {
    kind: 'bloque',
    territory,
    section,
    block: block === 'todo' ? null : Number(block),
    span: isSpan(span) ? span : 'full',
    reference: reference ?? null,
  }
}

/** Address that reopens the report without its texts. */
export const reportPath = (items: readonly ReportItem[]): string => {
  const blocks = items.flatMap((item) => (item.kind === 'bloque' ? [writeItem(item)] : []))
  return blocks.length ? `/informe?bloques=${blocks.join(',')}` : '/informe'
}

/**
 * The report as the content of a ficha, for the same renderers. `fichaOf` gives the ficha of each block; a block that is no longer there
 * is told among the notes. Keys of figures begin with the position of their block.
 */
export function reportContent(
  title: string,
  items: readonly ReportItem[],
  fichaOf: (item: ReportBlock) => FichaContent,
  sha256: (text: string) => string,
): FichaContent {
  const fichas = items.flatMap((item) => (item.kind === 'bloque' ? [fichaOf(item)] : []))
  const several = new Set(fichas.map(({ title: name }) => name)).size > 1
  const notes: string[] = []
  const sections = items.flatMap((item, i): Section[] => {
    const id = `b${i + 1}`
    if (item.kind === 'texto') return [{ id, title: item.heading, span: item.span, blocks: paragraphs(item.text) }]
    const ficha = fichaOf(item)
    const own = ficha.sections.find((section) => section.id === item.section)
    const blocks = own ? blocksOf(own, item.block) : []
    if (!own || !blocks.length) {
      notes.push(`El bloque ${i + 1} (${item.section}, ${ficha.title}) ya no existe y se omite.`)
      return []
    }
    return [
      {
        id,
        title: several ? `${own.title}: ${ficha.title}` : own.title,
        span: readableSpan(item.span, blocks),
        blocks: blocks.map((block) => rekeyed(block, id)),
      },
    ]
  })
  const figures = figuresOf({ subtitle: [], sections, origin: [] })
  const maps = sections.flatMap(({ blocks }) => blocks.filter((block): block is MapBlock => block.kind === 'map'))
  const named = new Set([...figures.map(({ indicator }) => indicator), ...maps.map(({ indicator }) => indicator)])
  const indicators = unique(
    fichas.flatMap((ficha) => ficha.indicators.filter(({ indicator }) => named.has(indicator))),
    ({ indicator }) => indicator,
  )
  const fed = new Set(indicators.flatMap(({ sources }) => sources))
  const outlines = (ficha: FichaContent) =>
    maps.length ? ficha.sources.filter(({ source }) => !ficha.indicators.some((i) => i.sources.includes(source))) : []
  const sources = unique(
    fichas.flatMap((ficha) => [...ficha.sources.filter(({ source }) => fed.has(source)), ...outlines(ficha)]),
    ({ source }) => source,
  )
  const query = {
    territory: [...new Set(fichas.map((ficha) => ficha.query.territory))].join('+') || 'informe',
    template: 'informe',
    templateVersion: 1,
    sections: items.map((item) => (item.kind === 'bloque' ? writeItem(item) : 'texto')),
    period: null,
    reference: 'ninguna',
  }
  const texts = items.flatMap((item) => (item.kind === 'texto' ? [`${item.heading}\n${item.text}`] : []))
  const hash = sha256([title, identityText(query, sources, figures), ...texts].join('\n'))
  const path = reportPath(items)
  return {
    id: shortId(hash),
    hash,
    canonical: `informe × ${query.sections.join(' × ')}`,
    query,
    kindTitle: 'Informe',
    template: { id: 'informe', title: 'Informe', version: 1 },
    territory: fichas[0]?.territory ?? { code: '0', name: 'Chile', level: 'pais', members: [] },
    title,
    subtitle: subtitleOf(fichas),
    sections,
    sources,
    indicators,
    notes: [...new Set([...notes, ...fichas.flatMap((ficha) => ficha.notes)])],
    origin: originOf(sources),
    path,
    verifyPath: path,
    dataAsOf: newest(fichas),
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

const subtitleOf = (fichas: readonly FichaContent[]): Rich => {
  const names = [...new Set(fichas.map(({ title }) => title))]
  return [names.length > 6 ? `${names.slice(0, 6).join(', ')} y otros` : names.join(', ')]
}

const originOf = (sources: readonly SourceVersion[]): Rich => [
  `${unique(sources, ({ title, publisher }) => `${publisher}, ${title}`)
    .map(({ publisher, title }) => `${publisher}, ${title}`)
    .join('; ')}.`,
]

/** es-CL date of the newest data among the fichas. */
const newest = (fichas: readonly FichaContent[]): string =>
  fichas
    .map(({ dataAsOf }) => dataAsOf)
    .sort((a, b) => a.split('-').reverse().join().localeCompare(b.split('-').reverse().join()))
    .at(-1) ?? 's/i'
