/** Figures of a table that Analizar opens: its own columns of numbers, and the rates of the catalogue that stand on them. */
import { formulasOf } from '../catalogue.ts'
import type { Indicator, Measure } from '../indicator.ts'
import type { AttributeType } from '../layer.ts'
import { type Formula, variablesOf } from '../measure/formula.ts'
import type { Level } from '../territory/level.ts'

/** What is asked of the description of a table. */
export interface TableShape {
  kind: 'capa' | 'comunas'
  level: Level | null
  period: string | null
  columns: readonly {
    name: string
    label: string
    type: AttributeType
    unit: string | null
    role: string
    indicator: { id: string; period: string; measure: Measure } | null
  }[]
}

/** A column of figures that can be brushed, summed and sorted: of the table, or a rate of the catalogue computed from it. */
export interface TableFigure {
  name: string
  label: string
  unit: string | null
  decimals: number
  /** Counts may be summed; of rates there are averages and percentiles. */
  additive: boolean
  /** A rate: 100 × Σ part ÷ Σ base is its figure for a group. */
  of: { part: string; base: string; per: number } | null
  /** How a rate is computed, row by row; null for a column of the table. */
  formula: Formula | null
  indicator: { id: string; period: string; measure: Measure } | null
}

type Indicators = Readonly<Record<string, Indicator>>

/** Columns in the order of the table, then the rates in that of the catalogue. */
export const tableFigures = (table: TableShape, indicators: Indicators): TableFigure[] => [
  ...table.columns.flatMap((column) => columnFigure(column, indicators)),
  ...ratesOf(table, indicators),
]

function columnFigure(column: TableShape['columns'][number], indicators: Indicators): TableFigure[] {
  if (column.role !== 'value' || !isNumber(column)) return []
  const { name, label, unit, indicator, type } = column
  const decimals = type === 'integer' ? 0 : indicator ? (indicators[indicator.id]?.[indicator.measure]?.decimals ?? 1) : 2
  const additive = indicator ? indicator.measure === 'conteo' : type === 'integer'
  return [{ name, label, unit, decimals, additive, of: null, formula: null, indicator }]
}

/** Rates of the catalogue whose whole formula stands on columns of this table. Its own indicators are already columns of the wide one. */
function ratesOf({ kind, level, period, columns }: TableShape, indicators: Indicators): TableFigure[] {
  if (kind === 'comunas' || !level) return []
  const names = new Set(columns.filter(isNumber).map(({ name }) => name))
  return Object.entries(indicators).flatMap(([id, indicator]): TableFigure[] => {
    const formula = formulasOf(indicator).tasa
    const { tasa, levels, periods, short, value } = indicator
    if (!formula || !tasa || !levels.includes(level) || (period && !periods.includes(period))) return []
    if (variablesOf(formula).some((variable) => variable.period !== undefined || !names.has(variable.name))) return []
    const { conteo = '', base = '', per = 100 } = value
    const of = names.has(conteo) && names.has(base) ? { part: conteo, base, per } : null
    const { unit, decimals } = tasa
    return [
      {
        name: `i.${id}`,
        label: short,
        unit,
        decimals,
        additive: false,
        of,
        formula,
        indicator: { id, period: period ?? '', measure: 'tasa' },
      },
    ]
  })
}

const isNumber = ({ type }: { type: AttributeType }): boolean => type === 'integer' || type === 'number'
