/** Figures of a list of comunas: counts add where they may and where all are known; rates are made again from what was added. */
import { type Catalogue, formulasOf, type VariableOrigin, variableOrigins } from '../catalogue.ts'
import { defaultPer, type Indicator, type Measure } from '../indicator.ts'
import { type Formula, variablesOf } from '../measure/formula.ts'
import { type Column, type Known, knownAt } from './data.ts'
import { countWord, listed } from './words.ts'

/** Sums of a formula are the formula of the sums: variables that add, with numbers as factors only. */
function isLinear(formula: Formula): boolean {
  if (formula.op === 'variable') return true
  if (formula.op === 'number') return false
  if (formula.op === '+' || formula.op === '-') return isLinear(formula.left) && isLinear(formula.right)
  if (formula.op === '*')
    return (formula.left.op === 'number' && isLinear(formula.right)) || (isLinear(formula.left) && formula.right.op === 'number')
  return isLinear(formula.left) && formula.right.op === 'number'
}

const read = new WeakMap<Catalogue, Map<string, VariableOrigin[]>>()

function originsOf(catalogue: Catalogue): Map<string, VariableOrigin[]> {
  const origins = read.get(catalogue) ?? variableOrigins(catalogue)
  read.set(catalogue, origins)
  return origins
}

export function addsUp(catalogue: Catalogue, formula: Formula | undefined): boolean {
  if (!formula || !isLinear(formula)) return false
  const origins = originsOf(catalogue)
  return variablesOf(formula).every(({ name }) => (origins.get(name) ?? [{ additive: false }]).every(({ additive }) => additive))
}

/** `name` says how a comuna is called in the sentence of what is unknown. */
export function groupFigures(
  catalogue: Catalogue,
  indicator: Indicator,
  column: Column | undefined,
  members: readonly string[],
  name: (code: string) => string,
): Known {
  const { conteo, base } = formulasOf(indicator)
  const figures = members.map((code) => knownAt(column, code))
  const sum = (measure: Exclude<Measure, 'tasa'> | 'base', formula: Formula | undefined): number | null => {
    if (members.length === 1) return figures[0]?.[measure] ?? null
    if (!addsUp(catalogue, formula)) return null
    return figures.reduce<number | null>(
      (total, figure) => (total === null || figure[measure] === null ? null : total + (figure[measure] as number)),
      0,
    )
  }
  const added = { conteo: sum('conteo', conteo), base: sum('base', base) }
  const { per = defaultPer, tasa: whole } = indicator.value
  const rate =
    members.length === 1
      ? (figures[0]?.tasa ?? null)
      : !whole && added.conteo !== null && added.base
        ? (per * added.conteo) / added.base
        : null
  const reason = added.conteo === null || (indicator.tasa && rate === null) ? whyUnknown(indicator, figures, members, name) : undefined
  return { tasa: rate, ...added, ...(reason ? { reason } : {}) }
}

function whyUnknown(indicator: Indicator, figures: Known[], members: readonly string[], name: (code: string) => string): string {
  const without = members.filter((_, i) => figures[i]?.[indicator.first] === null)
  if (without.length === 0) return 'La cifra de un grupo no se obtiene de las de sus comunas.'
  if (without.length === members.length) return 'Ninguna de sus comunas tiene el dato.'
  const names =
    without.length <= 3
      ? listed(without.map(name))
      : `${without.length <= 10 ? countWord(without.length) : without.length} de ${members.length} comunas`
  return `Sin dato en ${names}.`
}
