/** What every limit of a cabida starts from: the land that counts, the norms of its zones, and what a change does to them. */
import { writeFigure } from '../figure.ts'
import { incentiveOf } from '../incentives.ts'
import { type NormField, type NormState, normField, type Reading } from '../norm.ts'
import type { CabidaQuestion, Citation, Limit, LimitId, ZonePart } from '../question.ts'
import { writeReading } from '../read-norm.ts'
import { whole } from '../whole.ts'

/** By how much each norm is multiplied: 1 = as it stands. */
export interface Factors {
  density: number
  height: number
  built: number
  parking: number
}

export interface Ground {
  question: CabidaQuestion
  /** Parts whose zone admits housing for certain. */
  parts: ZonePart[]
  /** Lot less public use and risk, and lot plus its strip of public space, m². */
  netM2: number
  grossM2: number
  factors: Factors
  /** The most that the incentive admits, whatever the plan does: floors and m. Infinite without one. */
  ceiling: { floors: number; height: number }
}

const endless = { floors: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }

/** A limit, and what else the answer needs of it. */
export interface Found {
  limit: Limit
  /** What is said when it binds. */
  sentence: string
  states: NormState[]
  /** Something that could lower it is not known, although it gives a figure. */
  couldBeLower: boolean
  notes: string[]
  asks: { field: NormField; part: ZonePart }[]
}

export function groundOf(question: CabidaQuestion): Ground {
  const { areaM2, grossM2, assumptions, change } = question
  const { factors: incentive, ceiling = endless } = incentiveOf(change.incentive) ?? {}
  return {
    question,
    parts: question.parts.filter(({ norms }) => norms.vivienda.reading.kind === 'valor' && norms.vivienda.reading.value === true),
    netM2: Math.max(0, areaM2 - (assumptions.publicUseM2 ?? 0) - (assumptions.riskM2 ?? 0)),
    grossM2: grossM2 ?? areaM2,
    factors: {
      density: (1 + (change.density ?? 0)) * (incentive?.density ?? 1),
      height: (1 + (change.height ?? 0)) * (incentive?.height ?? 1),
      built: incentive?.built ?? 1,
      parking: incentive?.parking ?? 1,
    },
    ceiling,
  }
}

export const readingOf = (part: ZonePart, field: NormField): Reading => part.norms[field].reading

/** The number of a norm; null when it is anything else. */
export function numberOf(part: ZonePart, field: NormField): number | null {
  const reading = readingOf(part, field)
  return reading.kind === 'valor' && typeof reading.value === 'number' ? reading.value : null
}

/** The plan says something of it that could not be read. */
export const isUnread = (part: ZonePart, field: NormField): boolean =>
  readingOf(part, field).kind === 'pendiente' && part.norms[field].raw !== null

export const zoneName = ({ zone }: ZonePart): string => `la zona ${zone}`
export const zoneNames = (parts: readonly ZonePart[]): string =>
  parts.length === 1 ? `en la zona ${parts[0]?.zone}` : `en las zonas ${parts.map(({ zone }) => zone).join(' y ')}`

/** «El plan no fija densidad», and where, when other zones of the site do. */
export function freeText(what: string, parts: readonly ZonePart[], isFree: (part: ZonePart) => boolean): string {
  const free = parts.filter(isFree)
  return free.length < parts.length ? `${what} ${zoneNames(free)}` : what
}

/** «PRC, zona ZH5: densidad bruta máxima 400 hab/ha, art. 25». */
export function citeNorm(part: ZonePart, field: NormField): Citation {
  const { reading, article, state } = part.norms[field]
  const label = normField(field).label
  const what = `${label.charAt(0).toLowerCase()}${label.slice(1)} ${writeReading(field, reading)}`
  return { text: `PRC, zona ${part.zone}: ${what}${article ? `, ${article}` : ''}`, field, state }
}

/** Whole homes of a built area, m². */
export const homesIn = (m2: number, { question: { assumptions } }: Ground): number =>
  whole((m2 * assumptions.efficiency) / assumptions.homeM2)

/** «10.500 m² × 0,85 ÷ 55 m² por vivienda». */
export const homesWorking = (m2: number, { question: { assumptions } }: Ground): string =>
  `${writeFigure(m2)} m² × ${writeFigure(assumptions.efficiency)} ÷ ${writeFigure(assumptions.homeM2)} m² por vivienda`

const limitTitles = {
  densidad: 'Densidad bruta',
  ocupacion_altura: 'Ocupación y altura',
  constructibilidad: 'Constructibilidad',
  volumen: 'Volumen teórico',
  estacionamientos: 'Estacionamientos',
  programa: 'Tope del programa',
} as const satisfies Record<LimitId, string>

const limitOf = (id: LimitId) => ({ id, title: limitTitles[id] })

/** A limit that gives a figure. */
export const known = (
  id: LimitId,
  found: Pick<Limit, 'homes' | 'm2' | 'working' | 'citations'> & { sentence: string; couldBeLower?: boolean; notes?: string[] },
): Found => {
  const { sentence, couldBeLower = false, notes = [], ...limit } = found
  const states = limit.citations.flatMap(({ state }) => state ?? [])
  return { limit: { ...limitOf(id), ...limit, pending: null }, sentence, states, couldBeLower, notes, asks: [] }
}

/** A limit that the plan, or nobody, sets: it takes no home away. */
export const unlimited = (id: LimitId, working: string, citations: Citation[] = []): Found => ({
  limit: { ...limitOf(id), homes: null, m2: null, working, citations, pending: null },
  sentence: '',
  states: [],
  couldBeLower: false,
  notes: [],
  asks: [],
})

/** A limit that nobody can tell yet. */
export const pendingLimit = (id: LimitId, why: string, asks: Found['asks'] = []): Found => ({
  limit: {
    ...limitOf(id),
    homes: null,
    m2: null,
    working: '',
    citations: asks.map(({ part, field }) => citeNorm(part, field)),
    pending: why,
  },
  sentence: '',
  states: [],
  couldBeLower: false,
  notes: [],
  asks,
})

/** Pending for want of norms, with the words of the plan. */
export function pendingNorms(id: LimitId, missing: Found['asks']): Found {
  const why = missing.map(({ part, field }) => {
    const reading = readingOf(part, field)
    const says =
      reading.kind === 'pendiente'
        ? reading.why
        : reading.kind === 'oguc'
          ? `El plan se remite a ${reading.article}, que no fija un número.`
          : 'El plan dice que no aplica, y sin ella no hay cómo calcularlo.'
    return `${normField(field).label} en ${zoneName(part)}: ${says}`
  })
  return pendingLimit(id, why.join(' '), missing)
}

/** Parts where a field that could limit is neither a number nor said not to apply. */
export const missingIn = (parts: readonly ZonePart[], field: NormField): Found['asks'] =>
  parts.filter((part) => numberOf(part, field) === null && readingOf(part, field).kind !== 'no-aplica').map((part) => ({ part, field }))
