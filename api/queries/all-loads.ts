import type { CheckResult, LoadReport, LoadState, Via } from '@radier/geodata/load'
import type { Sql } from '../database.ts'

export interface LoadRow {
  source: string
  version: number
  state: LoadState
  via: Via
  file: string
  sha256: string
  loadedAt: Date
  report: LoadReport
  checks: CheckResult[]
}

/** The newest versions kept of each source; older ones stay in the database. */
const KEPT = 6

/** The last versions of every source, newest first; of the retired ones only the counts of their report. */
export async function allLoads(sql: Sql): Promise<LoadRow[]> {
  return sql<LoadRow[]>`
    select source, version, state, via, file, sha256, loaded_at as "loadedAt",
      case when state = 'retired' then report || '{"messages": [], "changes": []}' else report end as report,
      case when state = 'retired' then '[]' else checks end as checks
    from (select *, row_number() over (partition by source order by version desc) as place from radier.load) l
    where place <= ${KEPT} or state in ('current', 'previous')
    order by source, version desc`
}
