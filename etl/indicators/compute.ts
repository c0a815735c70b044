/** Fills `radier.indicator_value` from the current statistics: one statement per indicator and period, formulas compiled to SQL. */
import { type Catalogue, formulasOf, operandsOf, variablesNeeded } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { type Formula, formulaToSql } from '@radier/geodata/measure/formula'
import { isFine } from '@radier/geodata/territory/level'
import type { Sql, Transaction } from '../database.ts'

/**
 * Recomputes the indicators that use any of `touched` (all, when omitted) and drops those no longer in the catalogue.
 * Every territory of every declared level gets a row: a value that is not known is null. A published cell goes before a sum
 * made here of the same figure. Returns the number of rows written.
 */
export async function computeIndicators(sql: Sql | Transaction, catalogue: Catalogue, touched?: ReadonlySet<string>): Promise<number> {
  await sql`delete from radier.indicator_value where indicator <> all(${Object.keys(catalogue.indicators)})`
  let written = 0
  for (const [id, indicator] of Object.entries(catalogue.indicators)) {
    if (touched && !variablesNeeded(indicator).some((name) => touched.has(name))) continue
    await sql`delete from radier.indicator_value where indicator = ${id}`
    for (const period of indicator.periods) written += await insertValues(sql, id, indicator, period)
  }
  return written
}

/** Names, periods and levels travel as parameters; only compiled arithmetic over v0, v1… is SQL text. */
async function insertValues(sql: Sql | Transaction, id: string, indicator: Indicator, period: string): Promise<number> {
  const operands = operandsOf(indicator, period)
  const column = (name: string, pinned = period) => `v${operands.findIndex((o) => o.name === name && o.period === pinned)}`
  const { tasa, conteo, base } = formulasOf(indicator)
  const compile = (formula?: Formula) => (formula ? formulaToSql(formula, column) : 'null::float8')
  const { count } = await sql`
    with operand as (
      select level, code${sql.unsafe(operands.map((_, i) => `, max(value) filter (where operand = ${i + 1}) as v${i}`).join(''))}
      from (
        select distinct on (s.level, s.code, o.operand) s.level, s.code, s.value, o.operand
        from unnest(${operands.map((o) => o.name)}::text[], ${operands.map((o) => o.period)}::text[]) with ordinality as o(variable, period, operand)
        join radier.statistic s using (variable, period)
        join radier.load l on l.id = s.load and l.state = 'current'
        order by s.level, s.code, o.operand, s."row" is null, s.load desc
      ) s
      group by level, code
    )
    insert into radier.indicator_value (indicator, level, period, code, tasa, conteo, base)
    select ${id}, t.level, ${period}, t.code, ${sql.unsafe([tasa, conteo, base].map(compile).join(', '))}
    from radier.territory t left join operand using (level, code)
    where t.level = any(${indicator.levels.filter((level) => !isFine(level))})`
  return count
}
