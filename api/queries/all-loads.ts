import type { CheckResult, LoadReport } from '@radier/geodata/load'
import type { Sql } from '../database.ts'

export interface LoadRow {
  source: string
  version: number
  state: 'current' | 'previous' | 'refused' | 'retired'
  via: string
  file: string
  sha256: string
  loadedAt: Date
  report: LoadReport
  checks: CheckResult[]
}

/** Every version of every source, newest first. */
export async function allLoads(sql: Sql): Promise<LoadRow[]> {
  return sql<LoadRow[]>`
    select source, version, state, via, file, sha256, loaded_at as "loadedAt", report, checks
    from radier.load
    order by source, version desc`
}
