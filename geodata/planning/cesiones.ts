/** Land that a project gives to public use. Two regimes: a loteo opens streets (OGUC 2.2.5); a densification does not (OGUC 2.2.5 bis). */
import { writeFigure } from './figure.ts'
import { oguc } from './oguc.ts'
import { citeParameter, type Parameter } from './parameter.ts'
import type { Citation } from './question.ts'

export interface Cesion {
  id: 'areas_verdes' | 'equipamiento' | 'circulaciones' | 'densificacion'
  title: string
  /** Percentage of the land; a maximum for `circulaciones`. */
  percent: number
  m2: number
  /** «0,003 × 400 + 6,79 = 7,99 %». */
  working: string
  citation: Citation
}

export interface Cesiones {
  /** hab/ha of the project, or persons/ha for a densification; null = not known, and so is the rest. */
  density: number | null
  items: Cesion[]
  /** What may be asked together, % and m²: never over the ceiling of the law. */
  total: { percent: number; m2: number; citation: Citation } | null
}

/** From here up the formulas of OGUC 2.2.5 change, hab/ha. */
const dense = 70

function percentOf(
  density: number,
  low: readonly [number, number],
  high: readonly [number, number, number],
): { percent: number; working: string } {
  const [factor, constant, cap] = density > dense ? high : ([...low, Number.POSITIVE_INFINITY] as const)
  const percent = Math.max(0, Math.min(factor * density + constant, cap))
  const sum = constant === 0 ? '' : ` ${constant < 0 ? '−' : '+'} ${writeFigure(Math.abs(constant), 3)}`
  const capped = percent === cap ? `, tope ${cap}` : ''
  return { percent, working: `${writeFigure(factor, 3)} × ${writeFigure(density)}${sum}${capped} = ${writeFigure(percent)} %` }
}

/** Cesiones of a loteo of so many homes on so many m², at 4 inhabitants per home. */
export function cesionesLoteo(homes: number | null, areaM2: number): Cesiones {
  if (homes === null || !(areaM2 > 0)) return { density: null, items: [], total: null }
  const density = (homes * oguc.subdivisionPersons.value * 10_000) / areaM2
  const high = density > dense
  const item = (id: Cesion['id'], title: string, figure: { percent: number; working: string }, parameter: Parameter): Cesion => ({
    id,
    title,
    ...figure,
    m2: (areaM2 * figure.percent) / 100,
    citation: citeParameter(parameter),
  })
  const green = percentOf(density, [oguc.greenLow.value, 0], oguc.greenHigh.value)
  const equipment = percentOf(density, oguc.equipmentLow.value, oguc.equipmentHigh.value)
  const streets = oguc.circulationCap.value
  const items = [
    item('areas_verdes', 'Áreas verdes, deporte y recreación', green, high ? oguc.greenHigh : oguc.greenLow),
    item('equipamiento', 'Equipamiento', equipment, high ? oguc.equipmentHigh : oguc.equipmentLow),
    item('circulaciones', 'Circulaciones, a lo más', { percent: streets, working: `hasta ${streets} %` }, oguc.circulationCap),
  ]
  return { density, items, total: totalOf(items, areaM2, oguc.urbanisationCap) }
}

/** Cesiones of a densification: density of occupation (persons/ha, over the land with its strip of public space) × 11 ÷ 2.000, % of the lot. */
export function cesionesDensificacion(homes: number | null, homeM2: number, areaM2: number, grossM2: number | null): Cesiones {
  if (homes === null || !(areaM2 > 0)) return { density: null, items: [], total: null }
  const load = homeM2 <= 60 ? oguc.loadSmall : homeM2 <= 140 ? oguc.loadMiddle : oguc.loadLarge
  const density = (((homes * homeM2) / load.value) * 10_000) / (grossM2 ?? areaM2)
  const [times, divisor] = oguc.densificationFactor.value
  const [from, fixed] = oguc.densificationCap.value
  const over = density > from
  const percent = over ? fixed : (density * times) / divisor
  const working = over
    ? `sobre ${writeFigure(from)} pers/ha: ${fixed} %`
    : `${writeFigure(density)} pers/ha × ${times} ÷ ${writeFigure(divisor)} = ${writeFigure(percent)} %`
  const citation = citeParameter(over ? oguc.densificationCap : oguc.densificationFactor)
  const items: Cesion[] = [
    { id: 'densificacion', title: 'Cesión o aporte por densificación', percent, m2: (areaM2 * percent) / 100, working, citation },
  ]
  return { density, items, total: totalOf(items, areaM2, oguc.contributionCap) }
}

function totalOf(items: readonly Cesion[], areaM2: number, cap: Parameter<number>): Cesiones['total'] {
  const percent = Math.min(
    items.reduce((sum, item) => sum + item.percent, 0),
    cap.value,
  )
  return { percent, m2: (areaM2 * percent) / 100, citation: citeParameter(cap) }
}
