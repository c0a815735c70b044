/** Values of levels finer than the comuna: arithmetic over the columns of the level's layer and its tables, compiled from the formula. */
import { type Catalogue, formulasOf, operandsOf } from '@radier/geodata/catalogue'
import { identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Indicator } from '@radier/geodata/indicator'
import { type Formula, formulaToSql } from '@radier/geodata/measure/formula'
import { isFine, type Level } from '@radier/geodata/territory/level'
import { type Joined, joined } from './joined.ts'

/** SQL of each figure over the layer's columns; `null` literals for what the indicator does not give. */
export interface FineFigures {
  tasa: string
  conteo: string
  base: string
}

export interface FineLayer extends Joined {
  figures: FineFigures
}

/** The layer that can answer an indicator at a fine level and period, among those given; undefined when none can. */
export function fineLayer(
  catalogue: Catalogue,
  loaded: (id: string) => boolean,
  indicator: Indicator,
  level: Level,
  period: string,
): FineLayer | undefined {
  if (!isFine(level) || !indicator.levels.includes(level) || !indicator.periods.includes(period)) return undefined
  for (const [id, layer] of Object.entries(catalogue.layers)) {
    if (layer.level !== level || layer.period !== period || !loaded(id)) continue
    const whole = joined(catalogue, loaded, id)
    const figures = fineFigures(indicator, whole.layer)
    if (figures) return { ...whole, figures }
  }
  return undefined
}

/** SQL of the figures, or undefined when a variable is not a number of this layer at its period. */
function fineFigures(indicator: Indicator, layer: Joined['layer']): FineFigures | undefined {
  const { tasa, conteo, base } = formulasOf(indicator)
  const numeric = new Set(storedAttributes(layer).flatMap(([name, { type }]) => (type === 'integer' || type === 'number' ? [name] : [])))
  const operands = operandsOf(indicator, layer.period)
  if (!operands.length || !operands.every(({ name, period }) => numeric.has(name) && period === layer.period)) return undefined
  const compile = (formula?: Formula) =>
    formula ? formulaToSql(formula, (name) => `${identifier(name)}::double precision`) : 'null::double precision'
  return { tasa: compile(tasa), conteo: compile(conteo), base: compile(base) }
}
