/** The figures of a ficha as a list: each once, with the section and the words that it stands under. For sheets and data files. */

import { type Block, type ChartBlock, type FichaContent, type Figure, plainText, type Rich } from '@radier/geodata/ficha/content'
import { spine } from '@radier/geodata/territory/spine'

export interface Entry {
  section: string
  /** What the figure counts: the head of its row, or the sentence that it is in. */
  label: string
  /** Whose it is, or which of several: «Chile», «lugar en la región», «2017»; empty when the row says it all. */
  column: string
  figure: Figure
  /** `label` is the sentence that the figure is in. */
  running?: true
  /** Of a traffic light: the standard and its verdict. */
  standard?: string
  verdict?: string
}

type Found = Omit<Entry, 'section'>

/** In reading order. A figure that the ficha repeats is told where it stands first. */
export function entriesOf({ title, subtitle, sections }: Pick<FichaContent, 'title' | 'subtitle' | 'sections'>): Entry[] {
  const all: Entry[] = [
    ...ofRich(subtitle).map((found) => ({ section: 'Encabezado', ...found, label: found.figure.unit || title })),
    ...sections.flatMap((section) =>
      section.blocks.flatMap((block) => ofBlock(block).map((found) => ({ section: section.title, ...found }))),
    ),
  ]
  const seen = new Set<string>()
  return all.filter(({ figure: { key } }) => !seen.has(key) && seen.add(key))
}

const ofRich = (rich: Rich): Found[] =>
  rich.flatMap((part) =>
    typeof part !== 'string' && part.kind === 'figure'
      ? [{ label: plainText(rich), column: placeOf(part), figure: part, running: true }]
      : [],
  )

const names = new Map(spine().map(({ code, name }) => [code, name]))

/** Whose figure it is, where the words around do not head a column. */
const placeOf = ({ level, code }: Figure): string => (level === 'grupo' || level === 'area' ? '' : (names.get(code) ?? ''))

function ofBlock(block: Block): Found[] {
  switch (block.kind) {
    case 'lead':
      return [{ label: block.caption, column: '', figure: block.figure }, ...block.sentences.flatMap((rich) => ofRich(rich))]
    case 'sentence':
    case 'note':
      return ofRich(block.rich)
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell, i): Found[] =>
          typeof cell === 'string' || cell.kind === 'spark'
            ? []
            : [{ label: typeof cells[0] === 'string' ? cells[0] : '', column: block.columns[i]?.label ?? '', figure: cell }],
        ),
      )
    case 'standards':
      return block.rows.map(({ label, figure, standard, verdict }) => ({ label, column: '', figure, standard, verdict }))
    case 'chart':
      return ofChart(block.chart)
    case 'map':
    case 'sources':
      return []
  }
}

function ofChart(chart: ChartBlock['chart']): Found[] {
  switch (chart.kind) {
    case 'histogram':
      return chart.mark ? [{ label: chart.title, column: '', figure: chart.mark.figure }] : []
    case 'strip':
      return chart.rows.flatMap(({ label, place }) =>
        ofRich(place).map(({ figure }) => ({ label: `${chart.title}: lugar`, column: label, figure })),
      )
    case 'bars':
      return chart.rows.map(({ label, figure }) => ({ label, column: '', figure }))
    case 'pyramid':
      return chart.rows.flatMap(({ label, figures }) =>
        figures.map((figure, side) => ({ label: `${chart.title}: ${label} años`, column: chart.sides[side] ?? '', figure })),
      )
    case 'lines':
      return chart.series.flatMap(({ label, points }) =>
        points.map(({ x, figure }) => ({
          label: chart.title,
          column: `${label}, ${chart.x.find(({ at }) => at === x)?.text ?? figure.period}`,
          figure,
        })),
      )
  }
}

/** Figures of the territory itself, stored and not derived: what a row of a table of territories holds. */
export function ownEntries(content: FichaContent): { name: string; label: string; figure: Figure }[] {
  const titles = new Map(content.indicators.map(({ indicator, title }) => [indicator, title]))
  return entriesOf(content).flatMap(({ figure }) => {
    const { indicator, measure, period, code, unit } = figure
    if (!indicator || measure === 'derivada' || code !== content.territory.code) return []
    const what = `${titles.get(indicator) ?? indicator}${unit ? ` (${unit})` : ''}, ${period}`
    return [{ name: `${indicator}.${measure}.${period}`, label: what, figure }]
  })
}

/** What `knownPart` is, in a dictionary of columns. */
export const knownPartLabel = 'Cifras que son solo lo conocido, y de cuántas comunas: no son el total'

/** Beside each figure stands, as text, what the ficha prints of it. */
export const writtenName = (name: string): string => `${name}.texto`

/** «campamentos.conteo.2024: 273 de 346 comunas, 90 % de la población»; null where every figure of its own is whole. */
export function knownPart(content: FichaContent): string | null {
  const parts = ownEntries(content).flatMap(({ name, figure }) => (figure.covers ? [`${name}: ${figure.covers}`] : []))
  return parts.length ? [...new Set(parts)].join('; ') : null
}

export interface Column {
  name: string
  label: string
  indicator: string
  /** False: a year, which is text. */
  quantity: boolean
}

/** Every column that some ficha has, in the order in which they appear. */
export function columnsOf(contents: readonly FichaContent[]): Column[] {
  const found = new Map<string, Column>()
  for (const content of contents)
    for (const { name, label, figure } of ownEntries(content))
      if (!found.has(name)) found.set(name, { name, label, indicator: figure.indicator ?? '', quantity: figure.style !== 'ano' })
  return [...found.values()]
}
