/** How many homes a site holds by its norms, which of them binds, and what is not known. */
import { writeFigure } from './figure.ts'
import { incentiveOf } from './incentives.ts'
import { constructibilidad } from './limits/constructibilidad.ts'
import { densidad } from './limits/densidad.ts'
import { estacionamientos } from './limits/estacionamientos.ts'
import { floorsOf } from './limits/floors.ts'
import { type Found, type Ground, groundOf, pendingLimit, zoneName } from './limits/ground.ts'
import { ocupacionAltura } from './limits/ocupacion-altura.ts'
import { programa } from './limits/programa.ts'
import { volumen } from './limits/volumen.ts'
import { type NormField, type NormState, normField, normStates } from './norm.ts'
import { type Cabida, type CabidaQuestion, type LimitId, limitIds, type ZonePart } from './question.ts'

const limits: Record<LimitId, (ground: Ground) => Found> = {
  densidad,
  ocupacion_altura: ocupacionAltura,
  constructibilidad,
  volumen,
  estacionamientos,
  programa,
}

/** Under this share of a site (0–1) what lies outside every zone is the error of a drawing. */
const least = 0.001

/**
 * The cabida of a site. Homes are whole, rounded down at the end of each limit; the least of the known limits binds, the first in order
 * on a tie. `null` where no limit of the plan is known, where no zone of it admits housing for certain, or where no land is left.
 */
export function cabida(asked: CabidaQuestion): Cabida {
  const question = { ...asked, parts: joined(asked.parts) }
  const ground = groundOf(question)
  const closed = whyNot(question, ground)
  const found = closed ? limitIds.map((id) => closedLimit(id, closed, ground)) : limitIds.map((id) => limits[id](ground))
  const binding = closed ? null : leastOf(found)
  const { publicUseM2, riskM2 } = question.assumptions
  const doubtful =
    found.some(({ limit, couldBeLower }) => limit.pending !== null || couldBeLower) || publicUseM2 === null || riskM2 === null
  const floors = ground.parts.map((part) => floorsOf(part, ground).floors)
  return {
    homes: binding?.limit.homes ?? null,
    binding: binding?.limit.id ?? null,
    atMost: binding !== null && doubtful,
    limits: found.map(({ limit }) => limit),
    state: weakest([
      ...(ground.parts.length ? ground.parts : question.parts).map(({ norms }) => norms.vivienda.state),
      ...(binding?.states ?? []),
    ]),
    sentence: binding?.sentence ?? closed?.sentence ?? 'Pendiente: no se conoce ninguna norma del plan que diga cuántas caben.',
    floors: floors.length && floors.every((f) => f !== null) ? Math.min(...(floors as number[])) : null,
    ask: [...(closed?.ask ?? []), ...housingAsks(question), ...asks(found), ...groundAsks(question)],
    notes: [
      ...exercise(question),
      ...landNotes(question, ground),
      ...(binding ? apartNote(question, ground, binding) : []),
      ...(closed ? [] : found.flatMap(({ notes }) => notes)),
    ],
  }
}

/** A site that takes two polygons of one zone lies in one zone. */
const joined = (parts: readonly ZonePart[]): ZonePart[] =>
  parts.flatMap((part) => {
    const same = parts.filter(({ plan, zone }) => plan === part.plan && zone === part.zone)
    return same[0] === part ? [{ ...part, share: same.reduce((sum, { share }) => sum + share, 0) }] : []
  })

/**
 * A limit adds up its zones, as if what one of them leaves could be built in another. Where each zone by itself gives fewer homes, more
 * than rounding explains, it is said.
 */
function apartNote(question: CabidaQuestion, { parts }: Ground, { limit }: Found): string[] {
  if (parts.length < 2) return []
  const each = parts.map((part) => cabida({ ...question, parts: [part], outline: null, programme: null }).homes)
  const sum = each.reduce<number>((all, own) => all + (own ?? Number.POSITIVE_INFINITY), 0)
  if (sum + parts.length > (limit.homes ?? 0)) return []
  return [`Si las normas de cada zona se cumplen por separado caben ${writeFigure(sum)}: pregunte a la DOM si se pueden sumar.`]
}

/** The least known limit; the programme alone is no limit of the plan. */
function leastOf(found: readonly Found[]): Found | null {
  const known = found.filter(({ limit }) => limit.homes !== null)
  if (known.every(({ limit }) => limit.id === 'programa')) return null
  return known.reduce((low, next) => ((next.limit.homes as number) < (low.limit.homes as number) ? next : low))
}

interface Closed {
  sentence: string
  ask: Cabida['ask']
}

/** Why nothing can be said of the site, or nothing stands on it. */
function whyNot({ areaM2, parts }: CabidaQuestion, ground: Ground): Closed | null {
  const plan = '¿En qué zona del plan regulador está el predio y con qué normas?'
  if (!(areaM2 > 0 && Number.isFinite(areaM2)))
    return {
      sentence: 'Pendiente: no se conoce la superficie del predio.',
      ask: [{ field: null, question: '¿Cuál es la superficie del predio?' }],
    }
  if (!parts.length)
    return { sentence: 'Pendiente: no hay zonificación cargada donde está el predio.', ask: [{ field: null, question: plan }] }
  if (ground.parts.length && ground.netM2 === 0)
    return { sentence: 'Todo el predio está afecto a utilidad pública o en riesgo no edificable: no queda dónde construir.', ask: [] }
  if (ground.parts.length) return null
  const open = parts.find(({ norms }) => norms.vivienda.reading.kind !== 'valor')
  if (!open) {
    const zones = parts.map(zoneName).join(' y ')
    return { sentence: `Según el plan, ${zones} no ${parts.length > 1 ? 'admiten' : 'admite'} vivienda.`, ask: [] }
  }
  return { sentence: `Pendiente: no se sabe si ${zoneName(open)} admite vivienda.`, ask: [] }
}

function closedLimit(id: LimitId, { sentence }: Closed, ground: Ground): Found {
  return id === 'programa' ? programa(ground) : pendingLimit(id, sentence)
}

const weakest = (states: readonly NormState[]): NormState => normStates.find((state) => states.includes(state)) ?? 'borrador'

/** «Zona ZH3: ¿cuál es el antejardín? El plan dice «3 m/10 m frente a ruta 5».» */
function questionOf(field: NormField, { zone, norms }: ZonePart): string {
  const { label, limits: says } = normField(field)
  const raw = norms[field].raw
  const asked = field === 'vivienda' ? '¿admite vivienda?' : `¿qué fija el plan para «${label}»?`
  return `Zona ${zone}: ${asked}${raw ? ` El archivo dice «${raw.trim()}».` : ''}${says ? ` Sin eso no se sabe ${says}.` : ''}`
}

const housingAsks = ({ parts }: CabidaQuestion): Cabida['ask'] =>
  parts
    .filter(({ norms, share }) => norms.vivienda.reading.kind !== 'valor' && share >= least)
    .map((part) => ({ field: 'vivienda', question: questionOf('vivienda', part) }))

/** Each question once. */
function asks(found: readonly Found[]): Cabida['ask'] {
  const all = found.flatMap((f) => f.asks.map(({ field, part }) => ({ field, question: questionOf(field, part) })))
  return all.filter(({ question }, i) => all.findIndex((other) => other.question === question) === i)
}

const groundAsks = ({ assumptions }: CabidaQuestion): Cabida['ask'] => [
  ...(assumptions.publicUseM2 === null ? [{ field: null, question: '¿Qué parte del predio está afecta a utilidad pública?' }] : []),
  ...(assumptions.riskM2 === null ? [{ field: null, question: '¿Hay una parte del predio en área de riesgo no edificable?' }] : []),
]

function exercise({ change }: CabidaQuestion): string[] {
  const tried = [
    change.density ? `densidad ${signed(change.density)}` : '',
    change.height ? `altura ${signed(change.height)}` : '',
    change.incentive ? (incentiveOf(change.incentive)?.label.toLowerCase() ?? `incentivo desconocido «${change.incentive}»`) : '',
  ].filter(Boolean)
  return tried.length ? [`Es un ejercicio, no la norma vigente: ${tried.join(', ')}.`] : []
}
const signed = (ratio: number) => `${ratio > 0 ? '+' : ''}${writeFigure(ratio * 100, 1)} %`

/** What was counted of the site, and what not. */
function landNotes({ parts, grossM2, areaM2 }: CabidaQuestion, ground: Ground): string[] {
  const percent = (share: number) => `${writeFigure(share * 100, 1)} %`
  const outside = 1 - parts.reduce((sum, { share }) => sum + share, 0)
  return [
    ...(grossM2 === null && areaM2 > 0
      ? [
          'La densidad se mide sobre el predio: no se conoce la superficie bruta, que llega hasta el eje de la calle; con ella la densidad daría más.',
        ]
      : []),
    ...(ground.parts.length > 1
      ? [
          `El predio se reparte entre ${ground.parts.map((p) => `${zoneName(p)} (${percent(p.share)})`).join(' y ')}: cada parte con sus normas.`,
        ]
      : []),
    ...(ground.parts.length
      ? parts.flatMap((part) => {
          if (ground.parts.includes(part) || part.share < least) return []
          const why = part.norms.vivienda.reading.kind === 'valor' ? 'que no admite vivienda' : 'y no se sabe si admite vivienda'
          return [`${percent(part.share)} del predio está en ${zoneName(part)}, ${why}: no se cuenta.`]
        })
      : []),
    ...(parts.length && outside >= least ? [`${percent(outside)} del predio está fuera de toda zona: no se cuenta.`] : []),
  ]
}
