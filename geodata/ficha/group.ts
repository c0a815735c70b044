/** Figures of a list of comunas: counts add where they may, rates are made again from what was added or averaged by their weight. */
import { type Catalogue, formulasOf, soleReading, type VariableOrigin, variableOrigins } from '../catalogue.ts'
import { defaultPer, type Indicator, type Measure } from '../indicator.ts'
import { type Formula, variablesOf } from '../measure/formula.ts'
import { type Column, type FichaData, type Known, knownAt } from './data.ts'
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

/** Whether a measure of several places read as one means anything: a sum, a rate made again of sums, or an average by its weight. */
export function aggregates(catalogue: Catalogue, indicator: Indicator, measure: Measure): boolean {
  const { conteo, base } = formulasOf(indicator)
  if (measure === 'conteo') return addsUp(catalogue, conteo)
  if (!indicator.value.tasa) return addsUp(catalogue, conteo) && addsUp(catalogue, base)
  return soleReading(catalogue, indicator)?.weight != null
}

/** Over the members whose figures are known; how many those are is its coverage. A structural zero is known: it adds nothing. */
export function groupFigures(
  { catalogue, places }: Pick<FichaData, 'catalogue' | 'places'>,
  indicator: Indicator,
  column: Column | undefined,
  members: readonly string[],
): Known {
  const figures = members.map((code) => ({ code, ...knownAt(column, code) }))
  if (figures.length === 1) return { ...(figures[0] as Known) }
  const empty = figures.filter(({ state }) => state === 'no aplica').length
  const { conteo, base } = formulasOf(indicator)
  const { per = defaultPer, tasa: whole } = indicator.value
  const needed: ('tasa' | 'conteo' | 'base')[] = [...(conteo ? (['conteo'] as const) : []), ...(base ? (['base'] as const) : [])]
  const counted = aggregates(catalogue, indicator, whole || !base ? 'conteo' : 'tasa')
    ? figures.filter((f) => needed.every((name) => f[name] !== null))
    : []
  const weighed = whole && aggregates(catalogue, indicator, 'tasa') ? figures.filter((f) => f.tasa !== null && f.base !== null) : []
  const sum = (name: 'conteo' | 'base', of: typeof figures) => (of.length ? of.reduce((total, f) => total + (f[name] ?? 0), 0) : null)
  const added = { conteo: conteo ? sum('conteo', counted) : null, base: base ? sum('base', counted) : null }
  const weight = sum('base', weighed)
  const rate = whole
    ? weight && weighed.reduce((total, f) => total + (f.tasa as number) * (f.base as number), 0) / weight
    : added.conteo !== null && added.base
      ? (per * added.conteo) / added.base
      : null
  const known = weighed.length && indicator.first === 'tasa' ? weighed : counted
  const told = known.length + empty
  const people = (codes: readonly string[]) => codes.reduce((total, code) => total + (places.get(code)?.population ?? 0), 0)
  const all = people(members)
  const coverage =
    known.length && told < members.length
      ? { known: told, of: members.length, share: all ? people(known.map(({ code }) => code)) / all : null }
      : undefined
  const unknown = added.conteo === null || (indicator.tasa && rate === null)
  const name = (code: string) => places.get(code)?.name ?? code
  return {
    tasa: rate,
    ...added,
    ...(coverage && { coverage }),
    ...(unknown && { reason: whyUnknown(indicator, figures, members, name) }),
  }
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
