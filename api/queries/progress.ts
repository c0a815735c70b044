import { config } from '../config.ts'
import type { Progress } from '../contract.ts'
import type { Sql } from '../database.ts'

/** The load under way, or null; one that has gone silent is taken for dead. */
export async function progress(sql: Sql): Promise<Progress | null> {
  const [row] = await sql<(Omit<Progress, 'startedAt'> & { startedAt: Date })[]>`
    select source, title, step, done, total, position, of, started_at as "startedAt"
    from radier.progress
    where touched_at > now() - make_interval(secs => ${config.progressSilenceMs / 1000})`
  return row ? { ...row, startedAt: row.startedAt.toISOString() } : null
}
