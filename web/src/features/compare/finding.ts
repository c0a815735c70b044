/** The title of the page: what the comparison says, as a sentence. Pure. */

import { quarterName, quarterOf } from '@radier/geodata/compare/quarters'
import type { Indicator } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { type Comparison, figureOf, type Line } from './comparison.ts'
import { inWords } from './words.ts'

export interface Finding {
  title: string
  detail: string
}

interface Placed {
  code: string
  value: number
  /** Share of the group behind that is better (lower, without polarity), 0–1. */
  share: number
}

/** `within` ends a place: «del país», «de la Región de Ñuble»; `backdrop` is who stands behind: «todas las comunas». */
export function findingOf(
  comparison: Comparison,
  line: Line,
  codes: readonly string[],
  nameOf: (code: string) => string,
  { within, backdrop }: { within: string; backdrop: string },
): Finding {
  const { indicator, text, sorted } = line
  const behind = `Detrás, en gris, ${backdrop} con dato.`
  if (!codes.length)
    return {
      title: 'Elija de 2 a 12 comunas para compararlas',
      detail: line.quarters
        ? `${indicator.title}: la mediana ${within} es ${formatNumber(line.quarters.median, text.decimals)} ${text.unit}. ${behind}`
        : behind,
    }
  const placed = codes.flatMap((code): Placed[] => {
    const value = figureOf(comparison, line, code)
    return value === null || line.bands[code] !== undefined ? [] : [{ code, value, share: shareBetter(sorted, value, indicator.better) }]
  })
  const apart = codes.filter((code) => line.bands[code] !== undefined && figureOf(comparison, line, code) !== null)
  if (!placed.length && apart.length)
    return {
      title: indicator.estimated ? 'Son estimaciones: sus intervalos no se ordenan' : 'Son bases pequeñas: no se ordenan',
      detail: `${indicator.title}: ${apart.map((code) => `${nameOf(code)} ${formatNumber(figureOf(comparison, line, code), text.decimals)}`).join('; ')} ${text.unit}. ${behind}`,
    }
  if (!placed.length)
    return {
      title: `${codes.length === 1 ? nameOf(codes[0] as string) : 'Ninguna de las elegidas'} ${codes.length === 1 ? 'no tiene' : 'tiene'} dato de ${indicator.short.toLowerCase()}`,
      detail: line.absent ?? `${indicator.title}: s/i. ${behind}`,
    }
  const far = farthest(placed)
  const unit = text.unit
  const figure = (one: Placed) => formatNumber(one.value, text.decimals)
  const same = sameQuarter(placed, line)
  if (same && placed.length > 2 && placed.length === codes.length)
    return {
      title: `Las ${inWords(placed.length)} están en el ${same} ${within}`,
      detail: `${indicator.title}: de ${figure(lowest(placed))} a ${figure(highest(placed))} ${unit}. ${behind}`,
    }
  const rest = placed.filter(({ code }) => code !== far.code)
  if (!rest.length)
    return {
      title: `${nameOf(far.code)} ${standing(far, indicator.better, within)}`,
      detail: `${indicator.title}: ${figure(far)} ${unit}. ${behind}`,
    }
  const other = opposite(rest, far)
  return {
    title: `${nameOf(far.code)} ${standing(far, indicator.better, within)}; ${nameOf(other.code)}, ${standing(other, indicator.better, '')
      .replace(/^está /, '')
      .trim()}`,
    detail: `${indicator.title}: ${figure(far)} y ${figure(other)} ${unit}. ${behind}`,
  }
}

function shareBetter(sorted: readonly number[], value: number, better: Indicator['better']): number {
  const under = sorted.filter((v) => v < value).length
  const over = sorted.filter((v) => v > value).length
  const middle = (under + (sorted.length - over)) / 2 / Math.max(1, sorted.length)
  return better === 'mas' ? 1 - middle : middle
}

/** The one that stands out most; the worse end before the better one. */
const farthest = (placed: readonly Placed[]): Placed =>
  placed.reduce((best, one) =>
    Math.abs(one.share - 0.5) + (one.share > 0.5 ? 0.1 : 0) > Math.abs(best.share - 0.5) + (best.share > 0.5 ? 0.1 : 0) ? one : best,
  )

/** The one that stands at the most distance from it. */
const opposite = (rest: readonly Placed[], from: Placed): Placed =>
  rest.reduce((best, one) => (Math.abs(one.share - from.share) > Math.abs(best.share - from.share) ? one : best))

const lowest = (placed: readonly Placed[]) => placed.reduce((a, b) => (b.value < a.value ? b : a))
const highest = (placed: readonly Placed[]) => placed.reduce((a, b) => (b.value > a.value ? b : a))

function sameQuarter(placed: readonly Placed[], { quarters, indicator }: Line): string | null {
  const first = quarterOf(placed[0]?.value ?? null, quarters, indicator.better)
  const all = placed.every(({ value }) => quarterOf(value, quarters, indicator.better) === first)
  return all && first ? quarterName(first, indicator.better) : null
}

function standing({ share }: Placed, better: Indicator['better'], within: string): string {
  const end = within ? ` ${within}` : ''
  if (share >= 0.4 && share <= 0.6) return 'está cerca de la mediana'
  if (better === 'ninguno') {
    if (share > 0.97) return `está entre las más altas${end}`
    if (share < 0.03) return `está entre las más bajas${end}`
    return share > 0.75
      ? `está en el cuarto más alto${end}`
      : share < 0.25
        ? `está en el cuarto más bajo${end}`
        : share > 0.5
          ? 'está sobre la mediana'
          : 'está bajo la mediana'
  }
  if (share > 0.97) return `está en el peor extremo${end}`
  if (share < 0.03) return `está entre las mejores${end}`
  if (share > 0.75) return `está en el peor cuarto${end}`
  if (share < 0.25) return `está en el mejor cuarto${end}`
  return share > 0.5 ? 'está peor que la mediana' : 'está mejor que la mediana'
}
