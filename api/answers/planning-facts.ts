/** What is measured for the criteria of a search: one statement for each thing, however many candidates. */
import { unseen } from '@radier/geodata/extent'
import { type Criterion, criterionId } from '@radier/geodata/planning/criterion'
import type { Measured, ZoneMeasured } from '@radier/geodata/planning/measured'
import type { Sql } from '../database.ts'
import type { CandidateRow, CandidateSet } from '../queries/planning-candidates.ts'
import { among, amongNeed, inFrame, insideShares, type NearRow, nearest, type ShareRow, zoneShares } from '../queries/planning-measure.ts'
import type { Service } from '../service.ts'
import type { Zone } from './norms.ts'
import { ownerOf } from './planning-candidate.ts'
import type { Place } from './planning-place.ts'

/** What is known of one candidate for one criterion. */
export type Measure = (row: CandidateRow) => Measured[Criterion['kind']]

export interface Facts {
  /** Parts of each candidate by zone; null = no plan. */
  parts: Map<string, ShareRow[]> | null
  /** By criterion id. */
  measures: Map<string, Measure>
}

export async function factsOf(
  service: Service,
  place: Place,
  set: CandidateSet,
  zones: readonly Zone[],
  criteria: readonly Criterion[],
): Promise<Facts> {
  const { sql } = service
  const { plan } = place
  const shares = plan ? zoneShares(sql, set, plan.id, plan.planning.zone).then(byRef) : null
  const [parts, ...measured] = await Promise.all([shares, ...criteria.map((criterion) => measureOf(service, place, set, criterion))])
  const zonal = zonesMeasured(parts, zones)
  const measures = criteria.map((criterion, i) => [criterionId(criterion), measured[i] ?? zonal] as const)
  return { parts, measures: new Map(measures) }
}

function byRef(rows: readonly ShareRow[]): Map<string, ShareRow[]> {
  const found = new Map<string, ShareRow[]>()
  for (const row of rows) {
    const list = found.get(row.ref)
    if (list) list.push(row)
    else found.set(row.ref, [row])
  }
  return found
}

/** Null: it is read from the zones. */
async function measureOf({ sql }: Service, place: Place, set: CandidateSet, criterion: Criterion): Promise<Measure | null> {
  switch (criterion.kind) {
    case 'superficie':
      return ({ areaM2 }) => ({ m2: areaM2 })
    case 'propietario':
      return ({ owner }) => ({ owner: ownerOf(owner) })
    case 'precio':
      return ({ priceUfM2 }) => ({ ufM2: priceUfM2 })
    case 'servicio': {
      const offer = place.services[criterion.service]
      return near(offer ? await nearest(sql, set, among(sql, set, offer.id, offer.layer, offer.planning.name)) : null)
    }
    case 'necesidad': {
      const { need } = place
      return near(need ? await nearest(sql, set, amongNeed(sql, need, criterion.percent)) : null)
    }
    case 'limite_urbano':
      return inside(place.urbanLimit ? await insideShares(sql, set, place.urbanLimit.id) : null, true)
    case 'fuera':
      return maskMeasure(sql, place, set, criterion.layer)
    default:
      return null
  }
}

/** How much of each candidate lies in a mask of the place. */
export async function maskMeasure(
  sql: Sql,
  place: Place,
  set: CandidateSet,
  id: string,
): Promise<(row: { ref: string }) => Measured['fuera']> {
  const mask = place.masks.find((one) => one.id === id)
  const rows = mask?.present ? await insideShares(sql, set, id) : null
  const looked = mask?.count && mask.layer.extent?.part ? await inFrame(sql, set, id) : null
  const measure = inside(rows, (mask?.count ?? 0) > 0, looked)
  return (row) => {
    const measured = measure(row)
    return measured.loaded || !mask?.layer.extent ? measured : { ...measured, unseen: unseen(mask.layer.extent) }
  }
}

function near(rows: readonly NearRow[] | null): Measure {
  const found = new Map(rows?.map((row) => [row.ref, row]))
  return ({ ref }) => {
    const { metres = null, name = null, at = null } = found.get(ref) ?? {}
    return { loaded: rows !== null, metres, name, at }
  }
}

/**
 * `here`: the layer is known in this place, so that not touching it is being out of it; where only a part of the place was looked at, of
 * those alone.
 */
function inside(rows: Awaited<ReturnType<typeof insideShares>> | null, here: boolean, looked: ReadonlySet<string> | null = null) {
  const found = new Map(rows?.map((row) => [row.ref, row]))
  return ({ ref }: { ref: string }) => {
    const touched = found.get(ref)
    const known = rows !== null && (touched !== undefined || (here && (looked?.has(ref) ?? true)))
    return { loaded: known, share: known ? (touched?.share ?? 0) : null, at: touched?.at ?? null }
  }
}

function zonesMeasured(parts: Facts['parts'], zones: readonly Zone[]): Measure {
  const known = new Map(
    zones.map(({ zone, norms: { vivienda, densidad } }): [string, Omit<ZoneMeasured, 'share'>] => {
      const housing = vivienda.reading.kind === 'valor' && typeof vivienda.reading.value === 'boolean' ? vivienda.reading.value : null
      const density = densidad.reading.kind === 'valor' && typeof densidad.reading.value === 'number' ? densidad.reading.value : null
      return [zone, { zone, housing, density }]
    }),
  )
  return ({ ref }) => ({ zones: parts && (parts.get(ref) ?? []).map(({ zone, share }) => ({ ...known.get(zone)!, share })) })
}
