/** What the page compares, worked out once from the address, the catalogue and the matrix. Pure. */
import type { CatalogueAnswer } from '@radier/api/contract'
import type { MatrixAnswer } from '@radier/api/contract-compare'
import { type Quarters, quartersOf } from '@radier/geodata/compare/quarters'
import type { Measure, MeasureText } from '@radier/geodata/indicator'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { type Absence, type Coverage, writeFigure } from '@radier/geodata/measure/known'
import { type Standing, standingAmong } from '@radier/geodata/measure/standing'
import { isAreaCode } from '@radier/geodata/territory/area'
import { levelLabel } from '@radier/geodata/territory/level'
import type { Brush, ChosenIndicator } from '@radier/geodata/view/compare'

export type CatalogueIndicator = CatalogueAnswer['indicators'][string]

/** One indicator over every comuna. */
export interface Line {
  id: string
  period: string
  /** The period that was asked, when there are no figures of it. */
  missed: string | null
  /** Periods with figures by comuna, oldest first. */
  periods: string[]
  indicator: CatalogueIndicator
  measure: Measure
  text: MeasureText
  /** By position of the comuna; null is s/i. */
  values: (number | null)[]
  /** Known values of the group behind, ascending. */
  sorted: number[]
  quarters: Quarters | null
  country: number | null
  /** How much of the country its figure covers, when not all. */
  coverage: Coverage | null
  /** By code: what a small base or an estimate may be; then it has a band of places, and no headline. */
  bands: MatrixAnswer['columns'][number]['bands']
  /** By code: what is null and not unknown. */
  states: Readonly<Record<string, Absence>>
  /** Why there is no figure for any comuna; null when there are. */
  absent: string | null
  /** Why a drawn area has no figure. */
  reasons?: ReadonlyMap<string, string>
}

export interface Comparison {
  codes: string[]
  position: Map<string, number>
  lines: Line[]
  /** Comunas behind, by position. */
  behind: number[]
}

/** Periods of an indicator with figures by comuna, oldest first. */
export const comunaPeriods = (indicator: CatalogueIndicator): string[] =>
  [...new Set(indicator.available.filter((a) => a.level === 'comuna' && a.known > 0).map((a) => a.period))].sort()

export interface AskedLine {
  id: string
  period: string
  missed: string | null
}

/** What is asked of the matrix: every indicator with its period, the newest one when none is said or it has none. */
export function askedOf(chosen: readonly ChosenIndicator[], catalogue: CatalogueAnswer): AskedLine[] {
  return chosen.flatMap(({ id, period }) => {
    const indicator = catalogue.indicators[id]
    if (!indicator) return []
    const periods = comunaPeriods(indicator)
    const newest = periods.at(-1) ?? [...indicator.periods].sort().at(-1) ?? ''
    const has = period !== null && periods.includes(period)
    return [{ id, period: has ? period : newest, missed: has ? null : period }]
  })
}

/** The comparison over the matrix; `group` holds the CUT of the comunas behind, null = all. */
export function comparisonOf(
  asked: readonly AskedLine[],
  catalogue: CatalogueAnswer,
  matrix: MatrixAnswer,
  group: ReadonlySet<string> | null,
): Comparison {
  const position = new Map(matrix.codes.map((code, i) => [code, i]))
  const behind = matrix.codes.flatMap((code, i) => (!group || group.has(code) ? [i] : []))
  const lines = asked.flatMap(({ id, period, missed }) => {
    const indicator = catalogue.indicators[id]
    const measure = indicator?.[indicator.first] ? indicator.first : indicator?.tasa ? 'tasa' : 'conteo'
    const text = indicator?.[measure]
    if (!indicator || !text) return []
    const column = matrix.columns.find((c) => c.indicator === id && c.period === period)
    const values = column?.[measure] ?? matrix.codes.map(() => null)
    const sorted = behind.flatMap((i) => values[i] ?? []).sort((a, b) => a - b)
    const known = values.some((v) => v !== null)
    return [
      {
        id,
        period,
        missed,
        periods: comunaPeriods(indicator),
        indicator,
        measure,
        text,
        values,
        sorted,
        quarters: quartersOf(sorted),
        country: column?.country[measure] ?? null,
        coverage: column?.country.coverage ?? null,
        bands: column?.bands ?? {},
        states: column?.absent ?? {},
        absent: known ? null : absence(indicator, matrix.missing.find((m) => m.asked.split('@')[0] === id)?.detail),
      },
    ]
  })
  return { codes: matrix.codes, position, lines, behind }
}

function absence({ available }: CatalogueIndicator, detail: string | undefined): string {
  const levels = [...new Set(available.filter((a) => a.known > 0 && a.level !== 'comuna').map((a) => a.level))]
  if (!levels.length) return detail ?? 's/i: todavía no se carga.'
  return `s/i por comuna: existe por ${levels.map((level) => levelLabel[level].one.toLowerCase()).join(', ')}.`
}

/** The figure of a comuna, or what stands in its place. */
export const writtenOf = (comparison: Comparison, line: Line, code: string, decimals = line.text.decimals): string =>
  writeFigure(figureOf(comparison, line, code), decimals, line.states[code])

/** «1 no aplica y 3 s/i»: how many of these have no figure, and why; empty when all have. */
export function withoutFigure(comparison: Comparison, line: Line, codes: readonly string[]): string {
  const count = new Map<string, number>()
  for (const code of codes) {
    if (figureOf(comparison, line, code) !== null) continue
    const why = line.states[code] ?? UNKNOWN
    count.set(why, (count.get(why) ?? 0) + 1)
  }
  return [...count].map(([why, many]) => `${formatNumber(many)} ${why}`).join(' y ')
}

export const figureOf = (comparison: Comparison, line: Line, code: string): number | null =>
  line.values[comparison.position.get(code) ?? -1] ?? null

/** Comunas behind that lie in every brush; null when nothing is brushed. */
export function brushedOf(comparison: Comparison, brushes: readonly Brush[]): Set<string> | null {
  const active = brushes.flatMap((brush) => {
    const line = comparison.lines.find(({ id }) => id === brush.id)
    return line ? [{ ...brush, values: line.values }] : []
  })
  if (!active.length) return null
  const inside = (i: number) =>
    active.every(({ values, from, to }) => {
      const value = values[i] ?? null
      return value !== null && value >= from && value <= to
    })
  return new Set(comparison.behind.filter(inside).map((i) => comparison.codes[i] as string))
}

/** Codes by a line as Explorar ranks them: where it presses most first, highest first without a sense; the unknown last, without a place; drawn areas where their figure falls, without one. */
export function ranked(
  comparison: Comparison,
  line: Line,
  codes: readonly string[],
): { code: string; value: number | null; place: Standing | null }[] {
  const sign = line.indicator.better === 'mas' ? 1 : -1
  const all = codes.map((code) => ({ code, value: figureOf(comparison, line, code) }))
  const known = all.filter((one): one is { code: string; value: number } => one.value !== null)
  known.sort((a, b) => sign * (a.value - b.value))
  const comunas = known.flatMap(({ code, value }) => (isAreaCode(code) ? [] : [value]))
  const placed = known.map((one) => ({
    ...one,
    place: isAreaCode(one.code) ? null : standingAmong(comunas, one.value, line.bands[one.code], sign < 0),
  }))
  return [...placed, ...all.filter(({ value }) => value === null).map((one) => ({ ...one, place: null }))]
}
