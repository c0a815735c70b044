import type { CheckResult } from '@radier/geodata/load'
import type { Sql } from '../database.ts'

export interface CurrentLoad {
  id: number
  source: string
  version: number
  file: string
  sha256: string
  loadedAt: Date
  checks: CheckResult[]
}

/** The load that everybody sees of each source. */
export async function currentLoads(sql: Sql): Promise<Map<string, CurrentLoad>> {
  const rows = await sql<CurrentLoad[]>`
    select id, source, version, file, sha256, loaded_at as "loadedAt", checks
    from radier.load
    where state = 'current'`
  return new Map(rows.map((row) => [row.source, row]))
}
