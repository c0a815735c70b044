/** One figure, one source. */
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Transaction } from '../database.ts'
import { exact, passedOrNot } from './check.ts'

interface Twice {
  variable: string
  source: string
  /** One of the two is a sum made here. */
  summed: boolean
  n: number
  differing: number
  code: string | null
  mine: number | null
  theirs: number | null
}

/**
 * The same variable, place and period published by two sources would be one series with two truths.
 * A sum made here (of comunas, or of the rows of a table) of what another source publishes is the same figure, and must be equal. The planner has not seen the rows
 * that this load has just written and would compare them pair by pair: it is told not to.
 */
export async function againstOthers(
  tx: Transaction,
  source: string,
  load: number,
  variables: readonly string[],
  label: (variable: string) => string,
): Promise<CheckResult[]> {
  const name = 'Ninguna otra fuente da las mismas cifras'
  const shared = await tx<{ load: number; variable: string }[]>`
    select l.id as load, variable from radier.load l cross join unnest(${variables as string[]}::text[]) as v(variable)
    where l.state = 'current' and l.source <> ${source}
      and exists (select from radier.statistic s where s.load = l.id and s.variable = v.variable)`
  if (!shared.length) return [passedOrNot(name, [], 'ninguna')]
  await tx`set local enable_nestloop = off`
  const twice = await tx<Twice[]>`
    select mine.variable, l.source, n.summed, count(*)::int as n,
      (count(*) filter (where abs(mine.value - theirs.value) > 1e-9 * greatest(1, abs(theirs.value))))::int as differing,
      (array_agg(mine.code order by mine.code) filter (where mine.value <> theirs.value))[1] as code,
      (array_agg(mine.value order by mine.code) filter (where mine.value <> theirs.value))[1] as mine,
      (array_agg(theirs.value order by mine.code) filter (where mine.value <> theirs.value))[1] as theirs
    from radier.statistic mine
    join radier.statistic theirs using (variable, level, code, period)
    join radier.load l on l.id = theirs.load
    cross join lateral (select mine."row" is null or theirs."row" is null as summed) n
    where mine.load = ${load} and theirs.load = any(${shared.map((s) => s.load)}::bigint[])
      and mine.variable = any(${shared.map((s) => s.variable)})
    group by 1, 2, 3 order by 1, 2`
  await tx`set local enable_nestloop = on`
  const published = twice
    .filter((t) => !t.summed)
    .map((t) => `${label(t.variable)} ya viene de «${t.source}» (${formatNumber(t.n)} cifras)`)
  const sums = twice.filter((t) => t.summed)
  const unequal = sums
    .filter((t) => t.differing)
    .map((t) => `${label(t.variable)} y «${t.source}» (${t.code}: ${exact(t.mine ?? Number.NaN)} ≠ ${exact(t.theirs ?? Number.NaN)})`)
  return [
    passedOrNot(name, published, 'ninguna'),
    ...(sums.length ? [passedOrNot('La suma es la cifra que publica otra fuente', unequal, 'coinciden a la unidad')] : []),
  ]
}
