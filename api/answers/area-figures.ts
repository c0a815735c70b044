/** Indicators of a drawn area: sums, averages and counts of what it takes, put into each indicator's own formula. */
import { type Catalogue, formulasOf, operandsOf } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { evaluate, leastTold, meanOf, type Split, type Sum, sumOf } from '@radier/geodata/measure/apportion'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Formula } from '@radier/geodata/measure/formula'
import { isReserved } from '@radier/geodata/measure/small-cells'
import { levelLabel } from '@radier/geodata/territory/level'
import { guards } from '@radier/geodata/territory/population'
import type { TerritoryAnswer } from '../contract.ts'
import type { AreaFacts, AreaFigure } from '../contract-area.ts'
import type { Inside, Unit } from './area.ts'

type Value = TerritoryAnswer['values'][number]

/** A row for every indicator and period, s/i where nothing can be apportioned, and how the newest of each was made. */
export function figuresOf({ indicators }: Catalogue, units: Unit[], inside: Inside[], split: Split) {
  const values: Value[] = []
  const how: AreaFacts['how'] = {}
  for (const [id, indicator] of Object.entries(indicators)) {
    for (const period of [...indicator.periods].sort().reverse()) {
      const { figures, made } = figureOf(indicator, period, units, inside, split)
      values.push({ indicator: id, period, ...figures, state: null, coverage: null, rank: { country: null, region: null } })
      how[id] ??= made
    }
  }
  return { values, how }
}

const tooFew = `Reservado: cuenta menos de ${leastTold}, y diría de quiénes se trata.`
const nothing = { tasa: null, conteo: null, base: null }

function figureOf(indicator: Indicator, period: string, units: Unit[], inside: Inside[], split: Split) {
  const reasons: string[] = []
  for (const unit of [...units, null]) {
    const found = readAll(indicator, period, unit, inside, split)
    if (!found) continue
    if (found.reason) {
      reasons.push(found.reason)
      continue
    }
    const { tasa, conteo, base } = formulasOf(indicator)
    const at = (formula?: Formula) =>
      formula ? evaluate(formula, (name, pinned) => found.read.get(`${name} ${pinned ?? period}`) ?? null) : null
    const figures = { tasa: at(tasa), conteo: at(conteo), base: at(base) }
    if (!ofPlaces(found.made) && isReserved(figures)) return { figures: nothing, made: { reason: tooFew } }
    return { figures, made: found.made }
  }
  const where = indicator.levels.map((level) => levelLabel[level].one.toLowerCase()).join(', ')
  return {
    figures: nothing,
    made: { reason: reasons[0] ?? `Sólo existe por ${where}: no hay con qué repartirlo dentro de un área.` } as AreaFigure,
  }
}

const ofPlaces = (made?: AreaFigure): boolean => made !== undefined && 'made' in made && made.made === 'elementos'

interface Found {
  /** By «variable period». */
  read: Map<string, number | null>
  made: AreaFigure
  /** Why the figure is s/i though the layer knows its variables. */
  reason: string | null
}

/** Every operand from one layer of blocks or zones and from summaries of places; undefined when some is in neither. */
function readAll(indicator: Indicator, period: string, unit: Unit | null, inside: Inside[], split: Split): Found | undefined {
  const read: Found['read'] = new Map()
  let made: AreaFigure | undefined
  let reason: string | null = null
  for (const operand of operandsOf(indicator, period)) {
    const key = `${operand.name} ${operand.period}`
    const places = inside.find(({ layer, summaries }) => layer.period === operand.period && operand.name in summaries)
    if (places) {
      const value = places.summaries[operand.name] ?? null
      read.set(key, value)
      made = { made: 'elementos', layer: places.id }
      if (value === null) reason ??= `La capa «${places.layer.title}» no trae el dato de todo lo que hay dentro.`
      continue
    }
    const found = unit && unit.layer.period === operand.period ? fromUnit(indicator, operand.name, unit, split) : undefined
    if (!unit || !found) return undefined
    read.set(key, found.sum.value)
    if (!ofPlaces(made)) made = { made: found.made, layer: unit.id }
    reason ??= whyUnknown(unit, found.sum)
  }
  return made && { read, made, reason }
}

/** Whole numbers add; a rate is averaged, and only when it is the indicator by itself. */
function fromUnit(
  indicator: Indicator,
  name: string,
  { layer, pieces }: Unit,
  split: Split,
): { sum: Sum; made: 'suma' | 'promedio' } | undefined {
  const attribute = layer.attributes[name]
  if (attribute?.type === 'integer') return { sum: sumOf(pieces, name, split), made: 'suma' }
  if (!attribute?.averagedBy || indicator.value.tasa?.trim() !== name || indicator.value.conteo) return undefined
  return { sum: meanOf(pieces, name, attribute.averagedBy, split), made: 'promedio' }
}

function whyUnknown({ layer, reserved }: Unit, { pieces, unknown, known }: Sum): string | null {
  const { one, many } = levelLabel[layer.level]
  const told = guards.find(({ variable }) => variable in layer.attributes)
  if (reserved) return `Reservado: en el área viven menos de ${leastTold} ${told?.many ?? ''}.`
  if (!pieces) return `Ninguna ${one.toLowerCase()} publicada tiene su centro dentro del área.`
  if (unknown)
    return `${formatNumber(unknown)} de ${formatNumber(pieces)} ${many} no publican el dato. Lo conocido suma ${formatNumber(known)}; no es el total.`
  return null
}
