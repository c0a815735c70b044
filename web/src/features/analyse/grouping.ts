import { byStretch, type Grouping, groupBy, whole } from '../../analysis/groups.ts'
import type { Figure, OpenTable } from '../../analysis/table.ts'
import type { Statistic } from '../../view/analyse.ts'
import { figureText } from './words.ts'

const kept = new WeakMap<OpenTable, Map<string, Grouping>>()

/** Groups of a table by the name of the option, made once. Null when there is no such column. */
export function groupingOf(table: OpenTable, name: string): Grouping | null {
  const own = kept.get(table) ?? new Map<string, Grouping>()
  kept.set(table, own)
  const known = own.get(name)
  if (known) return known
  const stretched = /^tramo\.(.+)$/.exec(name)?.[1]
  if (stretched && !table.figures.some((f) => f.name === stretched)) return null
  const made = stretched
    ? byStretch(table.values(stretched), table.sorted(stretched).sorted, 4, (value) => figureText(Number(value.toPrecision(4))))
    : table.grouping(name)
  if (made) own.set(name, made)
  return made
}

export interface GroupLine {
  group: number
  raw: string
  rows: number
  /** The statistic of the figure, and how many rows have none. NaN is s/i. */
  value: number
  unknown: number
  /** The rate of the group: per × Σ part ÷ Σ base, over the rows that know both. */
  rate: number
}

export interface Grouped {
  lines: GroupLine[]
  total: GroupLine
}

/** Lines of the groups that have rows, largest first, and their whole. */
export function linesOf(
  table: OpenTable,
  by: Grouping,
  fails: Uint32Array,
  figure: Figure,
  statistic: Statistic,
  rate: Figure | null,
): Grouped {
  const made = (grouping: Grouping): GroupLine[] => {
    const { rows, value, unknown } = groupBy(grouping, fails, table.values(figure.name), statistic)
    const rates = rate ? ratesOf(table, grouping, fails, rate) : null
    return grouping.names.map((raw, group) => ({
      group,
      raw,
      rows: rows[group] as number,
      value: value[group] as number,
      unknown: unknown[group] as number,
      rate: rates ? (rates[group] as number) : Number.NaN,
    }))
  }
  const lines = made(by).filter(({ rows }) => rows > 0)
  const rank = ({ value, rows }: GroupLine) => (Number.isNaN(value) ? -1 / (rows + 1) : value)
  lines.sort((a, b) => rank(b) - rank(a) || b.rows - a.rows)
  return { lines, total: made(whole(table.rows))[0] as GroupLine }
}

/** Several groups as one line, made from their rows. */
export function restOf(
  table: OpenTable,
  by: Grouping,
  rest: readonly GroupLine[],
  fails: Uint32Array,
  figure: Figure,
  statistic: Statistic,
  rate: Figure | null,
): GroupLine {
  const taken = new Uint8Array(by.names.length)
  for (const { group } of rest) taken[group] = 1
  const only = fails.map((bits, i) => (taken[by.of[i] as number] ? bits : 1))
  return linesOf(table, whole(table.rows), only, figure, statistic, rate).total
}

function ratesOf(table: OpenTable, by: Grouping, fails: Uint32Array, { name, of }: Figure): Float64Array {
  if (!of) return groupBy(by, fails, table.values(name), 'mediana').value
  const [part, base] = [table.values(of.part), table.values(of.base)]
  const both = fails.map((bits, i) => (bits === 0 && (Number.isNaN(part[i]) || Number.isNaN(base[i])) ? 1 : bits))
  const above = groupBy(by, both, part, 'suma').value
  const below = groupBy(by, both, base, 'suma').value
  return above.map((sum, g) => (below[g] ? (of.per * sum) / (below[g] as number) : Number.NaN))
}
