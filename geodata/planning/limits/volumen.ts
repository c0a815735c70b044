import { writeFigure } from '../figure.ts'
import type { NormField } from '../norm.ts'
import { oguc } from '../oguc.ts'
import { citeParameter, type Parameter } from '../parameter.ts'
import type { CabidaQuestion, Citation, ZonePart } from '../question.ts'
import { regionRasante } from '../region-rasante.ts'
import { theoreticalVolume, type Volume, type VolumeQuestion } from '../volume.ts'
import { floorsOf } from './floors.ts'
import {
  citeNorm,
  type Found,
  type Ground,
  groundOf,
  homesIn,
  homesWorking,
  isUnread,
  known,
  numberOf,
  pendingLimit,
  pendingNorms,
  readingOf,
  zoneNames,
} from './ground.ts'

/** `rasante`: that of the ordinance, where it rules. */
type VolumeAsked = { ask: VolumeQuestion; part: ZonePart; rasante: Parameter<number> | null } | Found

/**
 * The question of the theoretical volume (OGUC 2.6.3) of the whole outline with the norms of its one zone that admits housing. Where
 * nobody says which sides face a street the antejardín is asked of all.
 */
function volumeAsked(ground: Ground): VolumeAsked {
  const { question, parts } = ground
  const { outline, fronts, region, assumptions } = question
  const [part] = parts
  if (!outline) return pendingLimit('volumen', 'Hay un punto y no un deslinde: dibuje o cargue el predio.')
  if (!part || parts.length > 1) return pendingLimit('volumen', 'El predio está en dos zonas: el volumen se calcula con las normas de una.')
  const grouping = readingOf(part, 'agrupamiento')
  if (grouping.kind === 'pendiente') return pendingNorms('volumen', [{ part, field: 'agrupamiento' }])
  if (grouping.kind === 'valor' && Array.isArray(grouping.value) && !grouping.value.includes('Aislado'))
    return pendingLimit('volumen', `El volumen se calcula para edificación aislada, que ${zoneNames([part])} no se admite.`)
  const { height, floors, pending } = floorsOf(part, ground)
  if (pending) return pendingNorms('volumen', [{ part, field: pending }])
  const setback = readingOf(part, 'antejardin').kind === 'no-aplica' ? 0 : numberOf(part, 'antejardin')
  if (setback === null) return pendingNorms('volumen', [{ part, field: 'antejardin' }])
  if (isUnread(part, 'distanciamiento')) return pendingNorms('volumen', [{ part, field: 'distanciamiento' }])
  const ordinance = regionRasante(region)
  const [planned, most] = [numberOf(part, 'rasante') ?? Number.POSITIVE_INFINITY, ordinance?.value ?? Number.POSITIVE_INFINITY]
  const rasante = Math.min(planned, most)
  if (rasante === Number.POSITIVE_INFINITY) return pendingLimit('volumen', 'No se conoce la región: de ella depende la rasante.')
  const own = numberOf(part, 'distanciamiento')
  return {
    part,
    rasante: most < planned ? ordinance : null,
    ask: {
      outline,
      rasante,
      height: height === null || floors === null ? null : Math.min(height, floors * assumptions.floorM + 1e-9),
      floorM: assumptions.floorM,
      openings: assumptions.openings,
      frontSetback: setback,
      fronts,
      occupancy: numberOf(part, 'ocupacion'),
      grouping: 'aislado',
      minDistance: fronts === null ? Math.max(own ?? 0, setback) : own,
    },
  }
}

const rasanteText = (part: ZonePart) =>
  numberOf(part, 'rasante') === null ? 'El plan cargado no trae rasante' : 'La rasante del plan pasa de la que admite la región'

/** The volume that a site is asked, to be drawn as the cabida computes it; null when it is pendiente. */
export function volumeOf(question: CabidaQuestion): VolumeQuestion | null {
  const asked = volumeAsked(groundOf(question))
  return 'limit' in asked ? null : asked.ask
}

/** A slider of density asks the same volume again and again: it is kept as long as its outline lives. */
const kept = new WeakMap<object, Map<string, Volume>>()

function keptVolume(ask: VolumeQuestion): Volume {
  const { outline, ...rest } = ask
  const of = kept.get(outline) ?? new Map<string, Volume>()
  kept.set(outline, of)
  const key = JSON.stringify(rest)
  const volume = of.get(key) ?? theoreticalVolume(ask)
  of.set(key, volume)
  return volume
}

/**
 * Floors and m² that may be built. Where the plan sets no height, five floors or more fill nine tenths of the volume (OGUC 2.6.3), and
 * one may always stop at four.
 */
function admitted({ floors, m2 }: Volume, { height }: VolumeQuestion): { floors: number; m2: number; part: Parameter<number> | null } {
  const few = floors.slice(0, 4).reduce((sum, floor) => sum + floor.m2, 0)
  const most = (m2 * oguc.detachedVolume.value) / 100
  if (height !== null || floors.length < 5) return { floors: floors.length, m2, part: null }
  return most > few ? { floors: floors.length, m2: most, part: oguc.detachedVolume } : { floors: 4, m2: few, part: null }
}

/** Built area under the rasantes, m², of the share of the site that admits housing. */
export function volumen(ground: Ground): Found {
  const asked = volumeAsked(ground)
  if ('limit' in asked) return asked
  const { ask, part, rasante } = asked
  const volume = keptVolume(ask)
  const built = admitted(volume, ask)
  const m2 = built.m2 * part.share
  const { publicUseM2, riskM2 } = ground.question.assumptions
  const used: NormField[] = ['antejardin', 'distanciamiento', ...(rasante ? [] : (['rasante'] as const))]
  const citations: Citation[] = [
    ...used.map((field) => citeNorm(part, field)),
    ...(rasante ? [citeParameter(rasante)] : []),
    ...(built.part ? [citeParameter(built.part)] : []),
  ]
  const told = built.part ? `${writeFigure(volume.m2)} m² × ${built.part.value} %` : `${writeFigure(built.m2)} m²`
  const share = part.share < 0.9995 ? ` × ${writeFigure(part.share * 100, 1)} % del predio` : ''
  return known('volumen', {
    homes: homesIn(m2, ground),
    m2,
    working: `${built.floors} ${built.floors === 1 ? 'piso' : 'pisos'} bajo rasantes de ${writeFigure(ask.rasante)}°: ${told}${share}; ${homesWorking(m2, ground)}`,
    citations,
    sentence: `Manda el volumen teórico: ${writeFigure(m2)} m² bajo rasantes de ${writeFigure(ask.rasante)}° ${zoneNames([part])}.`,
    couldBeLower:
      numberOf(part, 'rasante') === null ||
      readingOf(part, 'distanciamiento').kind === 'pendiente' ||
      (publicUseM2 ?? 0) + (riskM2 ?? 0) > 0,
    notes: [
      ...(rasante ? [`${rasanteText(part)}: se usa la de la ordenanza, que es la máxima.`] : []),
      ...(ask.fronts === null ? ['No se sabe qué lados dan a la calle: el antejardín se exige en todos.'] : []),
    ],
  })
}
