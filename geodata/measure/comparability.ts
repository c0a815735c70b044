/**
 * Whether two figures of an indicator may stand beside each other as a change, and the sentence that says why not. Derived from what
 * each source declares of its series: an indicator inherits it from the variables of its formulas.
 */
import { type Catalogue, formulasOf, operandsOf, seriesAt } from '../catalogue.ts'
import type { Indicator } from '../indicator.ts'
import { floatingPlaces } from '../territory/floating.ts'
import { variablesOf } from './formula.ts'
import type { Series } from './series.ts'
import type { Comparison } from './verdict.ts'

/** Every pair of periods of an indicator that has something to say; of an indicator of change, the two periods inside its formula. */
export function comparisonsOf(catalogue: Catalogue, indicator: Indicator): Comparison[] {
  const pairs = pinnedPairs(indicator)
  const dated = pairs.length ? pairs : pairsOf([...indicator.periods].sort())
  return dated.flatMap(([from, to]) => compare(catalogue, indicator, from, to) ?? [])
}

/** Whether its figures are estimates of a model or a sample. */
export const isEstimate = (catalogue: Catalogue, indicator: Indicator): boolean =>
  indicator.periods.some((period) =>
    operandsOf(indicator, period).some((o) => seriesAt(catalogue, o.name, o.period)?.made === 'estimación'),
  )

function pairsOf(periods: readonly string[]): [string, string][] {
  return periods.flatMap((from, i) => periods.slice(i + 1).map((to): [string, string] => [from, to]))
}

/** Periods that the formula itself compares. */
function pinnedPairs(indicator: Indicator): [string, string][] {
  const pinned = Object.values(formulasOf(indicator)).flatMap((formula) => (formula ? variablesOf(formula) : []))
  return pairsOf([...new Set(pinned.flatMap(({ period }) => period ?? []))].sort())
}

function compare(catalogue: Catalogue, indicator: Indicator, from: string, to: string): Comparison | null {
  const names = new Set(Object.values(formulasOf(indicator)).flatMap((formula) => (formula ? variablesOf(formula).map((v) => v.name) : [])))
  const worst = [...names].flatMap((name) => {
    const [before, after] = [seriesAt(catalogue, name, from), seriesAt(catalogue, name, to)]
    return before && after ? [differ(before, after, from, to)] : []
  })
  return ['no', 'aviso', 'si'].flatMap((may) => worst.find((one) => one?.may === may) ?? [])[0] ?? null
}

function differ(before: Series, after: Series, from: string, to: string): Comparison | null {
  const no = (because: string): Comparison => ({ from, to, may: 'no', because: `No comparable, porque ${because}.` })
  const differs = (trait: keyof Series) => before[trait] !== undefined && after[trait] !== undefined && before[trait] !== after[trait]
  if (before.made !== after.made && [before.made, after.made].includes('proyección'))
    return no(`una es una proyección y la otra no: la de ${before.made === 'proyección' ? from : to}`)
  if (differs('method')) return no(`cambió el método: «${before.method}» en ${from}, «${after.method}» en ${to}`)
  if (differs('edition')) return no(`son dos ediciones: la ${before.edition} en ${from}, la ${after.edition} en ${to}`)
  if (differs('universe')) return no(`no se cuenta sobre lo mismo en ${from} y en ${to}`)
  if (differs('undeclared')) return no(`la base de ${before.undeclared === 'en la base' ? from : to} cuenta a quienes no declararon`)
  if (differs('population')) return people(from, to)
  if (before.method !== after.method)
    return { from, to, may: 'aviso', because: `Con cautela: de ${before.method ? to : from} no se publica con qué método se hizo.` }
  const edited = [
    [before.edition, from],
    [after.edition, to],
  ].flatMap(([edition, period]) => (edition ? `la cifra de ${period} es la de la ${edition}` : []))
  return before.method && edited.length
    ? { from, to, may: 'si', because: `El mismo método en ${from} y ${to} (${before.method}); ${edited.join(' y ')}.` }
    : null
}

const people = (from: string, to: string): Comparison => ({
  from,
  to,
  may: 'aviso',
  because: `Con cautela: en ${from} se contó a la gente donde estaba (de hecho) y en ${to} donde vive (de derecho).`,
  refused: {
    codes: floatingPlaces,
    because: `No comparable, porque en ${from} se contó a quienes estaban de paso y en ${to} solo a quienes viven ahí: aquí esa diferencia pesa más que el cambio.`,
  },
})
