/** What Analizar found as part of a report: the filters with the rows left after each, and the groups of those rows. */
import type { TableFigure, TableShape } from '../analysis/table-figures.ts'
import { rangeText, rowsWord } from '../analysis/words.ts'
import { formatNumber } from '../measure/format.ts'
import { levelOfCode } from '../territory/level.ts'
import type { Block, Cell, Figure, Rich } from './content.ts'
import type { FichaData } from './data.ts'
import type { Part } from './report.ts'
import type { ReportAnalysis } from './report-item.ts'
import { indicatorNotes } from './standing-on.ts'
import { upperFirst, usualName } from './words.ts'

/** A line of groups, as it was counted. NaN is never here: null is s/i. */
export interface AnalysedGroup {
  name: string
  rows: number
  unknown: number
  value: number | null
  rate: number | null
}

export interface Analysed {
  table: TableShape & { title: string; coverage: string }
  /** Source of the rows; null for the table of comunas, whose figures have each their own. */
  source: string | null
  filters: { figure: TableFigure; range: ReportAnalysis['brushes'][number] }[]
  /** Rows of the territory, then those left after each filter. */
  left: number[]
  /** First counts of the table, added over the rows that pass. */
  sums: { figure: TableFigure; sum: number | null; unknown: number }[]
  groups: { label: string; of: TableFigure; rate: TableFigure | null; lines: AnalysedGroup[]; total: AnalysedGroup } | null
}

export function analysisPart(data: FichaData, { territory }: ReportAnalysis, found: Analysed): Part {
  const { table, source, groups } = found
  const place = data.places.has(territory) ? usualName(data, territory) : territory
  const make = maker(territory, table)
  const blocks = [...(groups ? [funnelBlock(found, place, make), groupsTable(table, groups, make)] : [leadBlock(found, place, make)])]
  const notes: Block[] = [...unknownNote(found, make), { kind: 'note', rich: [`${table.title}. ${table.coverage}`] }]
  const used = [...found.filters.map(({ figure }) => figure), ...(groups ? [groups.of, ...(groups.rate ? [groups.rate] : [])] : [])]
  const indicators = indicatorNotes(
    data,
    used.map((figure) => make(figure.name, null, figure)),
  ).map((note) => (source ? { ...note, sources: [source] } : note))
  const sources = new Set([...(source ? [source] : []), ...indicators.flatMap((note) => note.sources)])
  const word = rowsWord(table)
  return {
    title: groups ? `${upperFirst(word)} por ${groups.label}` : `Filtro de ${word}`,
    places: [place],
    of: place,
    territory: { code: territory, name: place, level: levelOfCode(territory) ?? 'comuna', members: [] },
    blocks: [...blocks, ...notes],
    indicators,
    sources: [...sources].flatMap((id) => data.versions.get(id) ?? []),
    notes: [],
  }
}

type Make = (key: string, value: number | null, figure?: TableFigure) => Figure

/** Figures counted here: of rows, or of a column with its unit and decimals. */
const maker =
  (territory: string, { period }: TableShape): Make =>
  (key, value, figure) => ({
    kind: 'figure',
    key: `analisis.${key}`,
    text: formatNumber(value, figure?.decimals ?? 0),
    value,
    style: 'numero',
    decimals: figure?.decimals ?? 0,
    unit: figure?.unit ?? '',
    indicator: figure?.indicator?.id ?? null,
    measure: 'derivada',
    period: figure?.indicator?.period ?? period ?? '',
    level: levelOfCode(territory) ?? 'comuna',
    code: territory,
  })

const within = (place: string): string => (/^(Región|provincia)/.test(place) ? `en la ${place}` : `en ${place}`)
const filterText = ({ figure, range }: Analysed['filters'][number]): string =>
  `${figure.label}${figure.unit ? `, ${figure.unit}` : ''}: ${rangeText(range)}`

/** «2.510 manzanas en Arica → 1.564 con Personas: 50 a 400 → 627 con Extranjeros, de cada 100 personas: 10 o más». */
function funnelRich({ table, filters, left }: Analysed, place: string, make: Make): Rich {
  return [
    make('filas', left[0] ?? 0),
    ` ${rowsWord(table, left[0])} ${within(place)}`,
    ...filters.flatMap((filter, i): Rich => [' → ', make(`filtro${i + 1}`, left[i + 1] ?? 0), ` con ${filterText(filter)}`]),
    '.',
  ]
}

const funnelBlock = (found: Analysed, place: string, make: Make): Block => ({ kind: 'sentence', rich: funnelRich(found, place, make) })

function leadBlock(found: Analysed, place: string, make: Make): Block {
  const { table, filters, left, sums } = found
  const last = left.at(-1) ?? 0
  const added = sums.flatMap(
    ({ figure, sum }, i): Rich => [i ? ' y ' : 'Suman ', make(figure.name, sum, figure), ` ${figure.label.toLowerCase()}`],
  )
  return {
    kind: 'lead',
    figure: make(`filtro${filters.length}`, last),
    caption: `${rowsWord(table, last)} ${within(place)}${filters.length ? (last === 1 ? ' cumple' : ' cumplen') : ''}`,
    sentences: [...(filters.length ? [funnelRich(found, place, make)] : []), ...(added.length ? [[...added, '.']] : [])],
  }
}

/** As the panel of Analizar: its largest groups, the rest as «Otros», and all. */
function groupsTable(table: TableShape, { label, of, rate, lines, total }: NonNullable<Analysed['groups']>, make: Make): Block {
  const cells = ({ name, rows, value, rate: share }: AnalysedGroup, key: string): Cell[] => [
    name,
    make(`${key}.filas`, rows),
    make(`${key}.${of.name}`, value, of),
    ...(rate ? [make(`${key}.${rate.name}`, share, rate)] : []),
  ]
  const head = ({ label: text, unit }: TableFigure) => (unit ? `${text}, ${unit}` : text)
  return {
    kind: 'table',
    id: 'grupos',
    title: null,
    aside: null,
    columns: [
      { id: 'grupo', label: upperFirst(label), align: 'left' },
      { id: 'filas', label: rowsWord(table), align: 'right' },
      { id: 'cifra', label: of.additive ? head(of) : `${head(of)} (mediana)`, align: 'right' },
      ...(rate ? [{ id: 'tasa', label: head(rate), align: 'right' as const }] : []),
    ],
    rows: [
      ...lines.map((line, i) => ({ cells: cells(line, `grupo${i + 1}`), role: 'row' as const })),
      { cells: cells(total, 'todas'), role: 'total' as const },
    ],
  }
}

/** Rows that a sum leaves out: a figure never leaves without its warning. */
function unknownNote({ table, groups, sums }: Analysed, make: Make): Block[] {
  const unknown = groups
    ? [{ figure: groups.of, unknown: groups.total.unknown }]
    : sums.map(({ figure, unknown: rows }) => ({ figure, unknown: rows }))
  return unknown.flatMap(({ figure, unknown: rows }): Block[] =>
    rows
      ? [
          {
            kind: 'note',
            rich: [
              `${figure.label}: lo s/i queda fuera de la cifra, en `,
              make(`${figure.name}.sin-dato`, rows),
              ` ${rowsWord(table, rows)}.`,
            ],
          },
        ]
      : [],
  )
}
