/** Fills `radier.indicator_value` from the current statistics: one statement per indicator and period, formulas compiled to SQL. */
import { type Catalogue, formulasOf, operandsOf, readingOf, seriesAt, soleReading, variablesNeeded } from '@radier/geodata/catalogue'
import type { Indicator } from '@radier/geodata/indicator'
import { comparisonsOf } from '@radier/geodata/measure/comparability'
import { type Formula, formulaToSql, variablesOf } from '@radier/geodata/measure/formula'
import { refusedPlaces } from '@radier/geodata/measure/verdict'
import { withoutOutline } from '@radier/geodata/territory/cut'
import { isFine } from '@radier/geodata/territory/level'
import { populationVariable } from '@radier/geodata/territory/population'
import type { Sql, Transaction } from '../database.ts'
import { aggregateSql } from './aggregate.ts'

/**
 * Recomputes the indicators that use any of `touched` (all, when omitted) and drops those no longer in the catalogue.
 * Every territory of every declared level gets a row: a value that is not known is null. A published cell goes before what is made
 * here of the comunas: sums, averages by weight, or rates made again of the sums, over the comunas where all of it is known.
 * A blank where the universe is 0 counts as 0. Returns the number of rows written.
 */
export async function computeIndicators(sql: Sql | Transaction, catalogue: Catalogue, touched?: ReadonlySet<string>): Promise<number> {
  await sql`delete from radier.indicator_value where indicator <> all(${Object.keys(catalogue.indicators)})`
  let written = 0
  for (const [id, indicator] of Object.entries(catalogue.indicators)) {
    const besides = indicator.periods.flatMap((period) => besidesOf(catalogue, indicator, period)).map(({ name }) => name)
    if (touched && ![...variablesNeeded(indicator), ...besides].some((name) => touched.has(name))) continue
    await sql`delete from radier.indicator_value where indicator = ${id}`
    for (const period of indicator.periods) written += await insertValues(sql, catalogue, id, indicator, period)
  }
  return written
}

type Operand = { name: string; period: string }

/** What is read beside the operands: universes, the weight and the ends of the interval. */
function besidesOf(catalogue: Catalogue, indicator: Indicator, period: string): Operand[] {
  const universes = operandsOf(indicator, period).flatMap(({ name, period: at }) => {
    const universe = seriesAt(catalogue, name, at)?.universe
    return universe ? [{ name: universe, period: at }] : []
  })
  const { weight = null, interval = null } = soleReading(catalogue, indicator) ?? {}
  return [...universes, ...[weight, ...(interval ?? [])].flatMap((name) => (name ? [{ name, period }] : []))]
}

/** Names, periods and levels travel as parameters; only compiled arithmetic over v0, v1… is SQL text. */
async function insertValues(
  sql: Sql | Transaction,
  catalogue: Catalogue,
  id: string,
  indicator: Indicator,
  period: string,
): Promise<number> {
  const own = operandsOf(indicator, period)
  const all = [...own, ...besidesOf(catalogue, indicator, period)].filter(
    (o, i, list) => list.findIndex((other) => other.name === o.name && other.period === o.period) === i,
  )
  const at = ({ name, period: when }: Operand) => all.findIndex((o) => o.name === name && o.period === when)
  const universeOf = ({ name, period: when }: Operand) => {
    const universe = seriesAt(catalogue, name, when)?.universe
    return universe && universe !== name ? `v${at({ name: universe, period: when })}` : null
  }
  const { tasa, conteo, base } = formulasOf(indicator)
  const { weight = null, interval = null } = soleReading(catalogue, indicator) ?? {}
  const compile = (formula: Formula | undefined, prefix: string) =>
    formula ? formulaToSql(formula, (name, pinned = period) => `${prefix}${at({ name, period: pinned })}`) : 'null::float8'
  const whole = indicator.value.tasa ? tasa : undefined
  const operandsIn = (...formulas: (Formula | undefined)[]) =>
    formulas.flatMap((formula) => (formula ? variablesOf(formula).map((v) => at({ name: v.name, period: v.period ?? period })) : []))
  const read = (i: number) => readingOf(catalogue, all[i]?.name ?? '')
  const weightAt = (i: number) => all.findIndex((o) => o.name === read(i)?.weight && o.period === all[i]?.period)
  const counts = aggregateSql('c', operandsIn(conteo, base, whole ? undefined : tasa), read, weightAt)
  const rate = aggregateSql('r', operandsIn(whole), read, weightAt)
  const baseOf = (prefix: string) => (base || !weight ? compile(base, prefix) : `${prefix}${at({ name: weight, period })}`)
  const filled = own.map((o) => {
    const universe = universeOf(o)
    return `${universe ? `coalesce(v${at(o)}, case when ${universe} = 0 then 0 end)` : `v${at(o)}`} as f${at(o)}`
  })
  const structural = [...new Set(own.flatMap((o) => universeOf(o) ?? []))].map((universe) => `${universe} = 0`)
  const rest = all.map((_, i) => i).filter((i) => i >= own.length)
  const end = (i: 0 | 1) => (interval ? `v${at({ name: interval[i], period })}` : 'null::float8')
  const first = indicator.first === 'tasa' && tasa ? 'tasa' : 'conteo'
  const covered = first === 'tasa' && whole ? 'r' : 'c'
  const wanted = indicator.levels.filter((level) => !isFine(level))
  const { count } = await sql`
    with operand as (
      select level, code${sql.unsafe(all.map((_, i) => `, max(value) filter (where operand = ${i + 1}) as v${i}`).join(''))}
      from (
        select distinct on (s.level, s.code, o.operand) s.level, s.code, s.value, o.operand
        from unnest(${all.map((o) => o.name)}::text[], ${all.map((o) => o.period)}::text[]) with ordinality as o(variable, period, operand)
        join radier.statistic s using (variable, period)
        join radier.load l on l.id = s.load and l.state = 'current'
        order by s.level, s.code, o.operand, s."row" is null, s.load desc
      ) s
      group by level, code
    ), place as (
      select t.level, t.code, ${sql.unsafe([...all.map((_, i) => `v${i}`), ...filled, ...rest.map((i) => `v${i} as f${i}`)].join(', '))}
      from radier.territory t left join operand using (level, code)
      where t.level = any(${[...new Set([...wanted, 'comuna'])]})
    ), person as (
      select distinct on (s.code) s.code, s.value as people
      from radier.statistic s join radier.load l on l.id = s.load and l.state = 'current'
      where s.variable = ${populationVariable} and s.level = 'comuna' order by s.code, s.period desc, s.load desc
    ), part as (
      select up.level, up.code, ${sql.unsafe([counts.columns, rate.columns].join(', '))}, count(*) filter (where counted) as n,
        sum(people) filter (where counted) as people
      from (
        select *, not (code = any(${withoutOutline as string[]}) and coalesce(${sql.unsafe(own.map((_, i) => `f${i}`).join(', '))}) is null) as counted
        from place left join person using (code) where level = 'comuna'
      ) comuna cross join lateral (values ('provincia', left(code, 3)), ('region', left(code, 2)), ('pais', '0')) as up (level, code)
      group by up.level, up.code
    ), direct as (
      select level, code, ${sql.unsafe(`${compile(tasa, 'v')} as tasa, ${compile(conteo, 'v')} as conteo, ${baseOf('v')} as base, ${end(0)} as low, ${end(1)} as high,
        ${base ? `coalesce(${compile(base, 'f')} = 0, false)` : 'false'}${structural.map((zero) => ` or coalesce(${zero}, false)`).join('')} as empty`)}
      from place
    ), made as (
      select d.*, p.n, p.people, ${sql.unsafe(`p.known_c, p.people_c, p.known_r, p.people_r,
        ${conteo ? 'd.conteo is null' : 'd.base is null'} as sums,
        ${compile(conteo, 'c')} as conteo_made, ${whole ? 'null::float8' : baseOf('c')} as base_made, ${compile(tasa, whole ? 'r' : 'c')} as tasa_made`)}
      from direct d left join part p using (level, code)
    ), told as (
      select *, code = any(${[...refusedPlaces(comparisonsOf(catalogue, indicator), period)]}) as refused,
        ${sql.unsafe(`coalesce(tasa, tasa_made) as tasa_told, coalesce(conteo, conteo_made) as conteo_told,
        case when sums then coalesce(base, base_made) else base end as base_told,
        case when ${first} is null and ${first}_made is not null and known_${covered} < n then known_${covered} end as known_told,
        people_${covered} / nullif(people, 0) as share_told`)}
      from made
    )
    insert into radier.indicator_value (indicator, level, period, code, tasa, conteo, base, low, high, state, known, of, share)
    select ${id}, level, ${period}, code,
      case when not refused then tasa_told end, case when not refused then conteo_told end, base_told, low, high,
      case when refused then 'no comparable' when empty and ${sql.unsafe(`${first}_told`)} is null then 'no aplica' end,
      case when not refused then known_told end, case when not refused and known_told is not null then n end,
      case when not refused and known_told is not null then share_told end
    from told where level = any(${wanted})`
  return count
}
