/** What every section asks: figures of the territory and of the reference, periods, places in a ranking. */
import type { DescribedIndicator, Measure } from '../indicator.ts'
import { comparisonsOf, isEstimate } from '../measure/comparability.ts'
import { formatNumber } from '../measure/format.ts'
import { coverageText, writeFigure } from '../measure/known.ts'
import { bandOf, placeText, standingAmong } from '../measure/standing.ts'
import { type Comparison, verdictOfChange } from '../measure/verdict.ts'
import type { StoredLevel } from '../territory/level.ts'
import type { Figure } from './content.ts'
import { type FichaData, hasValues, type Known, knownAt, type Subject, valuesOf } from './data.ts'
import { aggregates, groupFigures } from './group.ts'
import { peersOf } from './peers.ts'
import type { Row } from './template.ts'
import { usualName } from './words.ts'

/** With whom the figures are compared. `codes` for a set, whose figure is the median; else one place. */
export interface Reference {
  /** As the canonical query writes it. */
  id: string
  /** «Región Metropolitana», «mediana de las parecidas». */
  label: string
  code: string
  codes: string[] | null
}

export interface Context {
  data: FichaData
  subject: Subject
  reference: Reference | null
  /** Year up to which figures are taken; null = the latest. */
  upTo: string | null
  indicator(id: string): DescribedIndicator | undefined
  /** Latest period with some figure; the year asked when all are later; the first of the definition when none has. */
  periodOf(id: string): string
  /** Periods with some figure, oldest first. */
  periodsOf(id: string): string[]
  own(id: string, period: string): Known
  at(id: string, period: string, code: string): Known
  /** Pairs of its periods that are not one series. */
  comparisons(id: string): readonly Comparison[]
}

/** Of an indicator without figures: its first period, or the last one until the year asked, or that year. */
const fallback = (periods: readonly string[], upTo: string | null): string =>
  (upTo
    ? (periods
        .filter((period) => lastYear(period) <= upTo)
        .sort()
        .at(-1) ?? upTo)
    : periods[0]) ?? ''

/** Whether every period of an indicator is later than a year. */
const isLate = ({ periods }: DescribedIndicator, upTo: string): boolean => periods.every((period) => lastYear(period) > upTo)

/** «No hay cifra hasta 2018: la primera es de 2024.»; undefined where there is one. */
function tooLate(definition: DescribedIndicator | undefined, upTo: string | null): Known | undefined {
  if (!definition || !upTo || !isLate(definition, upTo)) return undefined
  const first = [...definition.periods].map(lastYear).sort()[0]
  return { tasa: null, conteo: null, base: null, reason: `No hay cifra hasta ${upTo}: la primera es de ${first}.` }
}

const lastYear = (period: string): string => /(\d{4})(?!.*\d{4})/.exec(period)?.[1] ?? ''

/** The level among whose territories the subject stands. */
export const peerLevel = ({ level }: Subject): StoredLevel => (level === 'grupo' || level === 'area' || level === 'pais' ? 'comuna' : level)

export function contextOf(data: FichaData, subject: Subject, referenceId: string, upTo: string | null): Context {
  const indicator = (id: string) => (Object.hasOwn(data.catalogue.indicators, id) ? data.catalogue.indicators[id] : undefined)
  const periodsOf = (id: string): string[] => {
    const definition = indicator(id)
    if (!definition) return []
    const known = (period: string, level: StoredLevel) =>
      definition.levels.includes(level) && hasValues(data.column(id, period, level), definition.first)
    return definition.periods
      .filter((period) => !upTo || !lastYear(period) || lastYear(period) <= upTo)
      .filter((period) => known(period, 'comuna') || known(period, 'pais'))
      .sort((a, b) => lastYear(a).localeCompare(lastYear(b)) || a.localeCompare(b))
  }
  const at = (id: string, period: string, code: string): Known => {
    const level = data.places.get(code)?.level as StoredLevel | undefined
    if (!level) return { tasa: null, conteo: null, base: null }
    const definition = indicator(id)
    const late = tooLate(definition, upTo)
    if (late) return late
    if (definition && !definition.levels.includes(level))
      return {
        tasa: null,
        conteo: null,
        base: null,
        reason: definition.levels.includes('comuna') ? 'Solo se mide por comuna.' : 'No se mide por comuna.',
      }
    return knownAt(data.column(id, period, level), code)
  }
  const own = (id: string, period: string): Known => {
    const definition = indicator(id)
    const late = tooLate(definition, upTo)
    if (late) return late
    if (!definition) return { tasa: null, conteo: null, base: null }
    if (subject.level === 'area')
      return data.area?.(id, period) ?? { tasa: null, conteo: null, base: null, reason: 'No se mide por manzana.' }
    if (subject.level !== 'grupo') return at(id, period, subject.code)
    return groupFigures(data, definition, data.column(id, period, 'comuna'), subject.members)
  }
  return {
    data,
    subject,
    upTo,
    indicator,
    periodsOf,
    periodOf: (id) => periodsOf(id).at(-1) ?? fallback(indicator(id)?.periods ?? [], upTo),
    own,
    at,
    comparisons: (id) => {
      const definition = indicator(id)
      return definition ? comparisonsOf(data.catalogue, definition) : []
    },
    reference: referenceOf(data, subject, referenceId),
  }
}

/** The reference that is meant, or the next wider one where it does not apply; null for the country. */
export function referenceOf(data: FichaData, subject: Subject, id: string): Reference | null {
  const country: Reference | null = subject.code === '0' ? null : { id: 'pais', label: usualName(data, '0'), code: '0', codes: null }
  if (id === 'parecidas' && subject.level === 'comuna') {
    const peers = peersOf(data, subject.code)
    if (peers) return { id, label: 'mediana de las parecidas', code: 'parecidas', codes: peers.codes }
  }
  if ((id === 'region' || id === 'parecidas') && subject.region && subject.region !== subject.code)
    return { id: 'region', label: usualName(data, subject.region), code: subject.region, codes: null }
  if (/^\d+$/.test(id) && id !== '0' && id !== subject.code && data.places.has(id))
    return { id, label: usualName(data, id), code: id, codes: null }
  return country
}

/** The measure of a row; undefined when the indicator is gone or has no such measure. */
export function measureOf({ indicator }: Context, { indicator: id, measure }: Row): Measure | undefined {
  const definition = indicator(id)
  const asked = measure ?? definition?.first
  return asked && definition?.[asked] ? asked : undefined
}

/** The figure of the territory. */
export function ownFigure(context: Context, id: string, measure: Measure, period = context.periodOf(id)): Figure {
  return figureOf(context, id, measure, period, context.subject.code, context.subject.level, context.own(id, period))
}

/** Whether a row has anything to say of the territory: it is measured at its level, or of its comunas. */
export function applies({ indicator, subject }: Context, id: string): boolean {
  const levels = indicator(id)?.levels ?? []
  if (subject.level === 'area') return true
  return levels.includes('comuna') || (subject.level !== 'grupo' && levels.includes(subject.level))
}

/** Whether of a place there is only the median of its comunas: the measure has no sum nor average that means anything. */
export function onlyMedian({ indicator, data }: Context, id: string, measure: Measure, code: string): boolean {
  const level = data.places.get(code)?.level
  const definition = indicator(id)
  if (!definition?.levels.includes('comuna') || level === undefined || level === 'comuna') return false
  return !aggregates(data.catalogue, definition, measure) && !definition.levels.includes(level)
}

/** The figure of a place beside the territory's: its own, what its comunas add up to, or the median of its comunas. */
export function besideFigure(context: Context, id: string, measure: Measure, code: string, period = context.periodOf(id)): Figure {
  const { data } = context
  const level = data.places.get(code)?.level ?? 'comuna'
  const definition = context.indicator(id)
  if (!onlyMedian(context, id, measure, code)) {
    if (!definition || definition.levels.includes(level))
      return code === context.subject.code ? ownFigure(context, id, measure, period) : placeFigure(context, id, measure, code, period)
    const inside = [...data.places.values()].filter((place) => place.level === 'comuna' && (code === '0' || place.code.startsWith(code)))
    const made = groupFigures(
      data,
      definition,
      data.column(id, period, 'comuna'),
      inside.map((place) => place.code),
    )
    return { ...figureOf(context, id, measure, period, code, level, made), measure: 'derivada' }
  }
  const values = valuesOf(data.column(id, period, 'comuna'), measure).filter((found) => code === '0' || found.code.startsWith(code))
  const known: Known = { tasa: null, conteo: null, base: null, [measure]: median(values.map(({ value }) => value)) }
  const figure = figureOf(context, id, measure, period, code, level, known)
  return { ...figure, key: `${figure.key}.mediana`, measure: 'derivada' }
}

/** The figure of the reference: of one place, or the median of a set. */
export function referenceFigure(context: Context, id: string, measure: Measure, period = context.periodOf(id)): Figure {
  const { reference, data } = context
  if (!reference) throw new Error('El país no tiene con quién compararse.')
  if (!reference.codes) return besideFigure(context, id, measure, reference.code, period)
  const values = valuesOf(data.column(id, period, 'comuna'), measure, new Set(reference.codes)).map(({ value }) => value)
  const known: Known = { tasa: null, conteo: null, base: null, [measure]: median(values) }
  const figure = figureOf(context, id, measure, period, reference.code, 'grupo', known)
  return { ...figure, measure: 'derivada' }
}

export function placeFigure(context: Context, id: string, measure: Measure, code: string, period = context.periodOf(id)): Figure {
  const level = context.data.places.get(code)?.level ?? 'comuna'
  return figureOf(context, id, measure, period, code, level, context.at(id, period, code))
}

function figureOf(
  { indicator, comparisons }: Context,
  id: string,
  measure: Measure,
  period: string,
  code: string,
  level: Figure['level'],
  known: Known,
): Figure {
  const text = indicator(id)?.[measure]
  const decimals = text?.decimals ?? 0
  const value = known[measure]
  const reason = known.state === 'no comparable' ? verdictOfChange(comparisons(id), period, code).because : known.reason
  return {
    kind: 'figure',
    key: `${id}.${measure}.${period}.${code}`,
    text: writeFigure(value, decimals, known.state),
    value,
    style: 'numero',
    decimals,
    unit: text?.unit ?? '',
    indicator: id,
    measure: level === 'grupo' ? 'derivada' : measure,
    period,
    level,
    code,
    ...(value === null && reason ? { reason } : {}),
    ...(measure === 'tasa' && value !== null && known.low != null && known.high != null
      ? { interval: `${formatNumber(known.low, decimals)} a ${formatNumber(known.high, decimals)}` }
      : {}),
    ...(value !== null && known.coverage ? { covers: coverageText(known.coverage) } : {}),
    ...(value !== null && known.by ? { by: known.by } : {}),
  }
}

/** A figure made here from others. */
export function derived(context: Context, key: string, value: number | null, text: string, more: Partial<Figure> = {}): Figure {
  return {
    kind: 'figure',
    key: `${key}.${context.subject.code}`,
    text,
    value,
    style: 'numero',
    decimals: 0,
    unit: '',
    indicator: null,
    measure: 'derivada',
    period: '',
    level: context.subject.level,
    code: context.subject.code,
    ...more,
  }
}

export interface Standing {
  place: Figure
  of: Figure
  why: 'lugar' | 'empate' | 'banda'
}

/** Place of the territory by a measure among some of its level; 1 = highest. Null when s/i, or when nothing allows a place nor a band. */
export function standing(
  context: Context,
  id: string,
  measure: Measure,
  among: { id: string; codes?: readonly string[] },
): Standing | null {
  const { subject, data } = context
  const definition = context.indicator(id)
  if (!definition || subject.level === 'grupo' || subject.level === 'area' || subject.level === 'pais') return null
  const period = context.periodOf(id)
  const known = context.own(id, period)
  const own = known[measure]
  if (own === null) return null
  const values = valuesOf(data.column(id, period, subject.level), measure, among.codes && new Set(among.codes)).map(({ value }) => value)
  const found = standingAmong(values, own, bandOf(definition, isEstimate(data.catalogue, definition), measure, known))
  if (!found) return null
  const key = `${id}.${measure}.${period}.lugar.${among.id}`
  const lineage = { indicator: id, period }
  const style = found.place === found.last ? ('lugar' as const) : ('banda' as const)
  return {
    place: derived(context, key, found.place, placeText(found), { style, ...lineage }),
    of: derived(context, `${key}.de`, found.of, formatNumber(found.of), lineage),
    why: found.why,
  }
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return null
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Codes of the subject's level inside its region; undefined when it has none. */
export function regionPeers({ subject, data }: Context): string[] | undefined {
  if (!subject.region || subject.level === 'region' || subject.level === 'grupo' || subject.level === 'area') return undefined
  return [...data.places.values()]
    .filter(({ level, code }) => level === subject.level && code.startsWith(subject.region as string))
    .map(({ code }) => code)
}
