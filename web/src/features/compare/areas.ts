/** Drawn areas beside the comunas: compared, never ranked among them. Pure. */
import type { TerritoryAnswer } from '@radier/api/contract'
import { quarterOf } from '@radier/geodata/compare/quarters'
import { isAreaCode } from '@radier/geodata/territory/area'
import type { Comparison, Line } from './comparison.ts'
import type { quarterClass } from './quarters.ts'

export const outOfRanking = 'fuera del ranking: área dibujada'

/** The comparison with areas after the comunas: they have figures and a position, and are never among those behind. */
export function withAreas(comparison: Comparison, areas: readonly TerritoryAnswer[]): Comparison {
  if (!areas.length) return comparison
  const codes = [...comparison.codes, ...areas.map(({ code }) => code)]
  return {
    ...comparison,
    codes,
    position: new Map(codes.map((code, i) => [code, i])),
    lines: comparison.lines.map((line) => withFigures(line, areas)),
  }
}

function withFigures(line: Line, areas: readonly TerritoryAnswer[]): Line {
  const own = (area: TerritoryAnswer) => area.values.find(({ indicator, period }) => indicator === line.id && period === line.period)
  return {
    ...line,
    values: [...line.values, ...areas.map((area) => own(area)?.[line.measure] ?? null)],
    reasons: new Map(areas.flatMap((area) => (own(area)?.[line.measure] == null ? [[area.code, reasonOf(area, line)]] : []))),
  }
}

function reasonOf({ area, values }: TerritoryAnswer, { id, period }: Line): string {
  const how = area?.how[id]
  if (how && 'reason' in how) return how.reason
  const periods = values.flatMap((value) => (value.indicator === id && value.period !== period ? [value.period] : []))
  return periods.length
    ? `En un área dibujada existe sólo de ${periods.join(', ')}.`
    : `No se puede sumar de ${period} en un área dibujada.`
}

/** Quarter of a figure among the comunas behind; the count of an area is of another size and has none. */
export const quarterAmong = (line: Line, code: string, value: number | null): Parameters<typeof quarterClass>[0] =>
  isAreaCode(code) && line.measure === 'conteo' ? null : quarterOf(value, line.quarters, line.indicator.better)
