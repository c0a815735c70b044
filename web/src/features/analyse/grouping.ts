import { byStretch, type Grouping, groupBy, percentile } from '../../analysis/groups.ts'
import type { Figure, OpenTable } from '../../analysis/table.ts'
import type { Session } from './session.ts'

const kept = new WeakMap<OpenTable, Map<string, Grouping>>()

/** Groups of a table by the name of the option, made once. Null when there is no such column. */
export function groupingOf(table: OpenTable, name: string): Grouping | null {
  const own = kept.get(table) ?? new Map<string, Grouping>()
  kept.set(table, own)
  const known = own.get(name)
  if (known) return known
  const stretched = /^tramo\.(.+)$/.exec(name)?.[1]
  if (stretched && !table.figures.some((f) => f.name === stretched)) return null
  const made = stretched ? byStretch(table.values(stretched), table.sorted(stretched).sorted, 4) : table.grouping(name)
  if (made) own.set(name, made)
  return made
}

/** What is told of each group: the count that was chosen, or the first; and the rate that was brushed last, or the first. */
export function measuredOf({ table, brushes }: Session, of: string | null): { figure: Figure | undefined; rate: Figure | null } {
  const { figures } = table
  const brushed = [...brushes()].reverse().find(({ column }) => figures.some((f) => f.name === column && f.of))
  return {
    figure: figures.find((f) => f.name === of && f.additive) ?? figures.find((f) => f.additive) ?? figures[0],
    rate: figures.find((f) => f.of && f.name === brushed?.column) ?? figures.find((f) => f.of) ?? null,
  }
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

interface Grouped {
  lines: GroupLine[]
  total: GroupLine
}

/** Lines of the groups that have rows, largest first, and their whole. `shown`: how many stand by themselves; the rest are one line more. */
export function linesOf(
  table: OpenTable,
  by: Grouping,
  fails: Uint32Array,
  figure: Figure,
  rate: Figure | null,
  shown: number,
): Grouped & { rest: { many: number; line: GroupLine } | null } {
  const sums = sumsOf(by, fails, table.values(figure.name), partsOf(table, rate))
  const middles = figure.additive ? null : groupBy(by, fails, table.values(figure.name), 'mediana').value
  const per = rate?.of?.per ?? 1
  const line = (group: number, raw: string, value: number, s: Sums): GroupLine => ({
    group,
    raw,
    rows: s.rows,
    unknown: s.rows - s.known,
    value,
    rate: s.base ? (per * s.part) / s.base : Number.NaN,
  })
  const knownSum = (s: Sums) => (s.known ? s.sum : Number.NaN)
  const lines = by.names
    .map((raw, group) => line(group, raw, middles ? (middles[group] as number) : knownSum(sums[group] as Sums), sums[group] as Sums))
    .filter(({ rows }) => rows > 0)
  const rank = ({ value, rows }: GroupLine) => (Number.isNaN(value) ? -1 / (rows + 1) : value)
  lines.sort((a, b) => rank(b) - rank(a) || b.rows - a.rows)
  const all = sums.at(-1) as Sums
  const total = line(-1, '', middles ? medianOf(table.values(figure.name), (i) => fails[i] === 0) : knownSum(all), all)
  if (lines.length <= shown + 1) return { lines, total, rest: null }
  const others = lines.slice(shown)
  const added = others.reduce((sum, { group }) => plus(sum, sums[group] as Sums), nothing)
  const within = new Set(others.map(({ group }) => group))
  const value = middles ? medianOf(table.values(figure.name), (i) => fails[i] === 0 && within.has(by.of[i] as number)) : knownSum(added)
  return { lines: lines.slice(0, shown), total, rest: { many: others.length, line: line(-2, '', value, added) } }
}

interface Sums {
  rows: number
  known: number
  sum: number
  part: number
  base: number
}
const nothing: Sums = { rows: 0, known: 0, sum: 0, part: 0, base: 0 }
const plus = (a: Sums, b: Sums): Sums => ({
  rows: a.rows + b.rows,
  known: a.known + b.known,
  sum: a.sum + b.sum,
  part: a.part + b.part,
  base: a.base + b.base,
})

const partsOf = (table: OpenTable, rate: Figure | null) =>
  rate?.of ? { part: table.values(rate.of.part), base: table.values(rate.of.base) } : null

/** Everything that a line says in one pass over the rows; the last is the whole. */
function sumsOf(by: Grouping, fails: Uint32Array, values: Float64Array, parts: { part: Float64Array; base: Float64Array } | null): Sums[] {
  const many = by.names.length
  const [rows, known] = [new Uint32Array(many + 1), new Uint32Array(many + 1)]
  const [sum, part, base] = [new Float64Array(many + 1), new Float64Array(many + 1), new Float64Array(many + 1)]
  const { of } = by
  for (let i = 0; i < fails.length; i++) {
    if (fails[i] !== 0) continue
    const own = of[i] as number
    const group = own < 0 ? many : own
    rows[group]!++
    const value = values[i] as number
    if (!Number.isNaN(value)) {
      known[group]!++
      sum[group]! += value
    }
    if (!parts) continue
    const [above, below] = [parts.part[i] as number, parts.base[i] as number]
    if (Number.isNaN(above) || Number.isNaN(below)) continue
    part[group]! += above
    base[group]! += below
  }
  const own = Array.from(
    rows,
    (n, g): Sums => ({
      rows: n,
      known: known[g] as number,
      sum: sum[g] as number,
      part: part[g] as number,
      base: base[g] as number,
    }),
  )
  return [...own.slice(0, many), own.reduce(plus, nothing)]
}

/** Of the known figures of the rows that are taken. */
const medianOf = (values: Float64Array, taken: (row: number) => boolean): number =>
  percentile(values.filter((value, i) => !Number.isNaN(value) && taken(i)).sort(), 0.5)
