/** Where the territory stands: everyone behind it, and its figures beside the reference's. */
import { formatNumber } from '../../measure/format.ts'
import { smallBase } from '../../measure/series.ts'
import type { Block, Cell, Rich, Strip, TableBlock } from '../content.ts'
import { applies, type Context, derived, measureOf, median, ownFigure, peerLevel, regionPeers, standing } from '../context.ts'
import { valuesOf } from '../data.ts'
import { peersOf } from '../peers.ts'
import type { Row, SectionSpec } from '../template.ts'
import { peersLabel, upperFirst, usualName } from '../words.ts'
import { niceDomain, ticksOf } from './scale.ts'
import { figureTable, markNotes } from './table.ts'

type Spec = Extract<SectionSpec, { kind: 'comparison' }>

export function comparison(context: Context, spec: Spec, id: string): Block[] {
  const chart = strip(context, spec.strip)
  const table = places(context, spec.rows, id)
  return [...(chart ? [{ kind: 'chart' as const, chart }] : []), table, ...markNotes(context, spec.rows, [table]), ...standingNotes(table)]
}

/** What a band of places means, where the table has one. */
function standingNotes({ rows }: TableBlock): Block[] {
  const cells = rows.flatMap(({ cells }) => cells)
  return cells.some((cell) => typeof cell === 'object' && cell.kind === 'figure' && cell.style === 'banda')
    ? [
        {
          kind: 'note',
          rich: [
            `«1.ª a 5.ª»: empate, o banda de una base pequeña (menos de ${formatNumber(smallBase)}) o de una estimación con su intervalo. Sin lugar: la base es pequeña y la cifra no es una proporción.`,
          ],
        },
      ]
    : []
}

interface Among {
  id: string
  label: string
  codes?: string[]
}

/** Sets among which the territory is drawn. */
function sets(context: Context): Among[] {
  const { subject, data } = context
  const peers = subject.level === 'comuna' ? peersOf(data, subject.code) : null
  const region = regionPeers(context)
  return [
    { id: 'chile', label: `${upperFirst(peersLabel(subject.level === 'pais' ? 'comuna' : subject.level))} de Chile` },
    ...(region && region.length > 1 ? [{ id: 'region', label: usualName(data, subject.region as string), codes: region }] : []),
    ...(peers && peers.codes.length > 1 ? [{ id: 'parecidas', label: peers.label, codes: peers.codes }] : []),
    ...(subject.members.length > 1 ? [{ id: 'grupo', label: upperFirst(subject.name), codes: subject.members }] : []),
  ]
}

export function strip(context: Context, row: Row): Strip | null {
  const measure = measureOf(context, row)
  const text = measure && context.indicator(row.indicator)?.[measure]
  if (!measure || !text) return null
  const { data, subject } = context
  const { indicator: id } = row
  const column = data.column(id, context.periodOf(id), peerLevel(subject))
  const mark = ownFigure(context, id, measure).value
  const all = valuesOf(column, measure).map(({ value }) => value)
  if (all.length < 2) return null
  const domain = niceDomain([...all, ...(mark === null ? [] : [mark])])
  return {
    kind: 'strip',
    title: `${context.indicator(id)?.short}, ${text.unit}`,
    aside: `1.ª = ${measure === 'tasa' ? 'tasa' : 'cifra'} más alta; raya: mediana`,
    unit: text.unit,
    domain,
    ticks: ticksOf(domain, 6, text.decimals),
    rows: sets(context).map((among) => {
      const values = valuesOf(column, measure, among.codes && new Set(among.codes)).map(({ value }) => value)
      return {
        label: among.label,
        values: values.map((value) => Number(value.toPrecision(6))).sort((a, b) => a - b),
        median: median(values),
        mark,
        place: placeText(context, row, among, values, mark),
      }
    }),
  }
}

/** «23.ª de 345»; for what has no place, «sobre 120 de 345». */
function placeText(context: Context, { indicator: id, measure: asked }: Row, among: Among, values: number[], mark: number | null): Rich {
  const measure = measureOf(context, { indicator: id, ...(asked ? { measure: asked } : {}) }) ?? 'tasa'
  const found = standing(context, id, measure, among)
  if (found) return [found.place, ' de ', found.of]
  if (mark === null) return ['s/i']
  const key = `${id}.${measure}.${context.periodOf(id)}.sobre.${among.id}`
  const below = values.filter((value) => value < mark).length
  return [
    'sobre ',
    derived(context, key, below, formatNumber(below)),
    ' de ',
    derived(context, `${key}.de`, values.length, formatNumber(values.length)),
  ]
}

/** «s/i» of what is unknown; of what is known and has no place, so. */
const noPlace = ([, , own]: readonly Cell[]): string =>
  typeof own === 'object' && own.kind === 'figure' && own.value !== null ? 'sin lugar' : 's/i'

/** One row per indicator: territory, reference, Chile and place. */
function places(context: Context, rows: Row[], id: string): TableBlock {
  const table = { ...figureTable(context, rows, id), title: 'En cifras' }
  if (context.subject.level === 'grupo' || context.subject.level === 'area' || context.subject.level === 'pais') return table
  const region = regionPeers(context)
  const columns: { among: Among; label: string }[] = [
    ...(region && region.length > 1 ? [{ among: { id: 'region', label: '', codes: region }, label: 'lugar en la región' }] : []),
    { among: { id: 'chile', label: '' }, label: 'lugar en Chile' },
  ]
  const kept = rows.filter((row) => measureOf(context, row) && applies(context, row.indicator))
  return {
    ...table,
    columns: [...table.columns, ...columns.map(({ label, among }) => ({ id: `lugar-${among.id}`, label, align: 'right' as const }))],
    rows: table.rows.map((row, i) => ({
      ...row,
      cells: [
        ...row.cells,
        ...columns.map(({ among }): Cell => {
          const chosen = kept[i] as Row
          return standing(context, chosen.indicator, measureOf(context, chosen) ?? 'tasa', among)?.place ?? noPlace(row.cells)
        }),
      ],
    })),
  }
}
