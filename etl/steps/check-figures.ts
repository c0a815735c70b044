/** A table of figures against itself, row by row, and against what other sources publish of the comunas that it makes up. */
import { type Catalogue, publishedAttributes } from '@radier/geodata/catalogue'
import { identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Transaction } from '../database.ts'
import { exact, passedOrNot } from './check.ts'
import { incoming } from './store.ts'

export async function checkFigures(tx: Transaction, id: string, catalogue: Catalogue): Promise<CheckResult[]> {
  const rows = await checkIdentities(tx, id, catalogue.layers[id]!)
  const names = publishedAttributes(catalogue, id)
  return names.length ? [...rows, await checkComunas(tx, id, names, catalogue.layers[id]!)] : rows
}

async function checkIdentities(tx: Transaction, id: string, { attributes, identities = [] }: Layer): Promise<CheckResult[]> {
  const label = (name: string) => attributes[name]!.label
  return Promise.all(
    identities.map(async ({ total, parts }) => {
      const sum = parts.map(identifier).join(' + ')
      const [found] = await tx.unsafe<{ rows: number; faults: string[] | null }[]>(`
        select count(${identifier(total)} + ${sum})::int as rows,
          array_agg(format('%s: %s ≠ %s', key, ${sum}, ${identifier(total)}) order by source_row) filter (where ${sum} <> ${identifier(total)}) as faults
        from ${incoming(id)}`)
      return passedOrNot(
        `En cada fila, ${label(total)} = ${parts.map(label).join(' + ')}`,
        found?.faults ?? [],
        `se cumple en ${formatNumber(found?.rows ?? 0)} filas`,
      )
    }),
  )
}

interface Compared {
  name: string
  /** Comunas where both are known, and those that differ. */
  equal: number
  differing: string[] | null
}

/** Where a row withholds its figure the rest may not exceed what is published; blank cells of the publisher say nothing. */
async function checkComunas(tx: Transaction, id: string, names: string[], { attributes, period }: Layer): Promise<CheckResult> {
  const sums = names.map((name) => `sum(${identifier(name)})`).join(', ')
  const whole = names.map((name) => `count(*) = count(${identifier(name)})`).join(', ')
  const compared = await tx<Compared[]>`
    with mine as (
      select cut, array[${tx.unsafe(sums)}]::float8[] as sums, array[${tx.unsafe(whole)}] as whole from ${tx.unsafe(incoming(id))} group by cut
    ), own as (
      select cut, n.name, sums[n.i] as sum, whole[n.i] as whole from mine, unnest(${names}::text[]) with ordinality as n(name, i)
    )
    select own.name, count(*) filter (where whole)::int as equal,
      array_agg(cut || ': ' || sum || ' ≠ ' || s.value order by cut) filter (where case when whole then sum <> s.value else sum > s.value end) as differing
    from own
    join radier.statistic s on s.variable = own.name and s.level = 'comuna' and s.code = own.cut and s.period = ${period}
    join radier.load l on l.id = s.load and l.state = 'current'
    where s.value is not null
    group by own.name order by own.name`
  const faults = compared.flatMap(({ name, differing }) => (differing ?? []).map((fault) => `${attributes[name]!.label}, ${fault}`))
  const figures = compared.reduce((sum, { equal }) => sum + equal, 0)
  return passedOrNot(
    'La suma de las filas es lo que otra fuente publica de cada comuna',
    faults,
    figures
      ? `${exact(compared.length)} cifras de hasta 346 comunas: ${formatNumber(figures)} iguales a la unidad`
      : 'las otras fuentes aún no están cargadas',
  )
}
