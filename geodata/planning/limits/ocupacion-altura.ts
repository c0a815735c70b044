import { writeFigure } from '../figure.ts'
import { oguc } from '../oguc.ts'
import { citeParameter } from '../parameter.ts'
import { floorsOf, writeFloors } from './floors.ts'
import {
  citeNorm,
  type Found,
  freeText,
  type Ground,
  homesIn,
  homesWorking,
  isUnread,
  known,
  missingIn,
  numberOf,
  pendingNorms,
  unlimited,
  zoneNames,
} from './ground.ts'

/**
 * Built area by geometry: Σ net land × ( ground occupancy + (floors − 1) × occupancy of the upper floors ), m². Without a norm of
 * their own the upper floors take the occupancy of the ground.
 */
export function ocupacionAltura(ground: Ground): Found {
  const { parts, netM2 } = ground
  const found = parts.map((part) => ({ part, occupancy: numberOf(part, 'ocupacion'), ...floorsOf(part, ground) }))
  const missing = [...missingIn(parts, 'ocupacion'), ...found.flatMap(({ part, pending }) => (pending ? [{ part, field: pending }] : []))]
  if (missing.length) return pendingNorms('ocupacion_altura', missing)
  const terms = found.flatMap(({ part, occupancy, floors, height, couldBeLower, fields }) => {
    if (floors === null || height === null) return []
    const first = occupancy ?? 1
    const upper = numberOf(part, 'ocupacion_superior') ?? first
    const unread = isUnread(part, 'ocupacion_superior')
    const m2 = floors === 0 ? 0 : netM2 * part.share * (first + (floors - 1) * upper)
    return [{ part, first, upper, floors, height, m2, couldBeLower: couldBeLower || unread, fields }]
  })
  if (terms.length < parts.length)
    return unlimited(
      'ocupacion_altura',
      freeText('El plan no fija altura', parts, (part) => floorsOf(part, ground).floors === null),
      parts.map((part) => citeNorm(part, 'altura')),
    )
  const m2 = terms.reduce((sum, term) => sum + term.m2, 0)
  const working = terms.map(({ part, first, upper, floors, height }) => {
    const land = `${writeFigure(netM2 * part.share)} m²`
    if (first === upper) return `${writeFigure(first)} × ${writeFloors(floors, height)} × ${land}`
    return `(${writeFigure(first)} + ${floors - 1} × ${writeFigure(upper)}) × ${land}, ${writeFloors(floors, height)}`
  })
  const byFloors = terms.some(({ fields }) => !fields.includes('altura'))
  return known('ocupacion_altura', {
    homes: homesIn(m2, ground),
    m2,
    working: `${working.join(' + ')} = ${homesWorking(m2, ground)}`,
    citations: [
      ...terms.flatMap(({ part, fields, first, upper }) =>
        (['ocupacion', ...(first === upper ? [] : (['ocupacion_superior'] as const)), ...fields] as const).map((field) =>
          citeNorm(part, field),
        ),
      ),
      ...(byFloors ? [citeParameter(oguc.floorHeight)] : []),
    ],
    sentence: `Mandan la ocupación y la altura: ${terms.map(({ first, floors, height }) => `${writeFigure(first)} del suelo y ${writeFloors(floors, height)}`).join('; ')} ${zoneNames(parts)}.`,
    couldBeLower: terms.some((term) => term.couldBeLower),
  })
}
