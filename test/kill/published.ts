/** What a load publishes, counted: it never changes by parts. */
import { connect, type Sql } from '@radier/etl/database'
import { joinCluster, runningPort } from '@radier/etl/postgis/start'

/** Works on the private cluster of a folder; null while it does not run. */
export async function withDatabase<T>(data: string, work: (sql: Sql) => Promise<T>): Promise<T | null> {
  const port = await runningPort(data)
  if (!port) return null
  const sql = connect(await joinCluster(data, port), { max: 1, connect_timeout: 5 })
  return work(sql).finally(() => sql.end({ timeout: 1 }))
}

/** Figures of each source and features of each layer that everybody sees now, and whether half a layer is visible. */
export async function published(sql: Sql): Promise<string> {
  const figures = await sql`
    select l.source, count(s.load)::int as n from radier.load l left join radier.statistic s on s.load = l.id
    where l.state = 'current' group by l.source order by l.source`
  const layers: Record<string, number> = {}
  for (const { name } of await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'capa' order by 1`)
    layers[name] = (await sql<{ n: number }[]>`select count(*)::int as n from capa.${sql(name)}`)[0]!.n
  const half = await sql`select from pg_namespace where nspname = 'capa_nueva'`
  return JSON.stringify({ figures: [...figures], layers, half: half.length })
}

const SOURCE = 'ine_limites_comunales'
/** Makes a source of the starter set due again, so that a loader has something to publish. */
export const makeDue = (sql: Sql) => sql`update radier.load set sha256 = 'otra' where source = ${SOURCE} and state = 'current'`
export const LOADER = ['--import', 'tsx', 'etl/main.ts', '--starter', SOURCE]
