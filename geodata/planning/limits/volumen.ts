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
  known,
  numberOf,
  pendingLimit,
  pendingNorms,
  readingOf,
  zoneNames,
} from './ground.ts'

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
  const distance = readingOf(part, 'distanciamiento')
  if (distance.kind === 'pendiente' && part.norms.distanciamiento.raw !== null)
    return pendingNorms('volumen', [{ part, field: 'distanciamiento' }])
  const ordinance = regionRasante(region)
  const rasante = numberOf(part, 'rasante') ?? ordinance?.value
  if (rasante === undefined) return pendingLimit('volumen', 'No se conoce la región: de ella depende la rasante.')
  const own = numberOf(part, 'distanciamiento')
  return {
    part,
    rasante: numberOf(part, 'rasante') === null ? ordinance : null,
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

/** Built area under the rasantes, m², of the share of the site that admits housing. */
export function volumen(ground: Ground): Found {
  const asked = volumeAsked(ground)
  if ('limit' in asked) return asked
  const { ask, part, rasante } = asked
  const { floors, m2: whole } = keptVolume(ask)
  const free = ask.height === null && floors.length >= 5
  const m2 = whole * part.share * (free ? oguc.detachedVolume.value / 100 : 1)
  const { publicUseM2, riskM2 } = ground.question.assumptions
  const used: NormField[] = ['antejardin', 'distanciamiento', ...(rasante ? [] : (['rasante'] as const))]
  const citations: Citation[] = [
    ...used.map((field) => citeNorm(part, field)),
    ...(rasante ? [citeParameter(rasante)] : []),
    ...(free ? [citeParameter(oguc.detachedVolume)] : []),
  ]
  const shares = `${part.share < 0.9995 ? ` × ${writeFigure(part.share * 100, 1)} % del predio` : ''}${free ? ' × 90 %' : ''}`
  return known('volumen', {
    homes: homesIn(m2, ground),
    m2,
    working: `${floors.length} ${floors.length === 1 ? 'piso' : 'pisos'} bajo rasantes de ${writeFigure(ask.rasante)}°: ${writeFigure(whole)} m²${shares}; ${homesWorking(m2, ground)}`,
    citations,
    sentence: `Manda el volumen teórico: ${writeFigure(m2)} m² bajo rasantes de ${writeFigure(ask.rasante)}° ${zoneNames([part])}.`,
    couldBeLower: rasante !== null || (publicUseM2 ?? 0) + (riskM2 ?? 0) > 0,
    notes: [
      ...(rasante ? ['El plan cargado no trae rasante: se usa la de la ordenanza, que es la máxima.'] : []),
      ...(ask.fronts === null ? ['No se sabe qué lados dan a la calle: el antejardín se exige en todos.'] : []),
    ],
  })
}
