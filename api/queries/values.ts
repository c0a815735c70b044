import type { Absence, Coverage } from '@radier/geodata/measure/known'
import type { Level } from '@radier/geodata/territory/level'
import type { Sql } from '../database.ts'

export interface Figures {
  code: string
  tasa: number | null
  conteo: number | null
  base: number | null
  /** Only of estimates. */
  low?: number | null
  high?: number | null
  state?: Absence | null
  coverage?: Coverage | null
}

/** An indicator's values at a stored level, or only those of the territories inside `within` when given; by code. */
export async function values(sql: Sql, indicator: string, level: Level, period: string, within: string[] | null): Promise<Figures[]> {
  return sql<Figures[]>`
    select code, tasa, conteo, base, low, high, state,
      case when known is not null then json_build_object('known', known, 'of', of, 'share', share) end as coverage
    from radier.indicator_value
    where indicator = ${indicator} and level = ${level} and period = ${period}
      and (${within}::text[] is null or exists (select 1 from unnest(${within}::text[]) w where starts_with(code, w)))
    order by code`
}
