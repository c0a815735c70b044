import type { SavedSearch, SearchAsked } from '../contract-planning.ts'
import type { Sql } from '../database.ts'

type Row = { id: string; name: string; at: string; asked: SearchAsked }
const saved = ({ asked, ...rest }: Row): SavedSearch => ({ ...rest, ...asked })

const said = (sql: Sql) => sql`id, name, asked, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

/** Searches kept in a place, newest first. */
export const searchesOf = async (sql: Sql, place: string): Promise<SavedSearch[]> =>
  (await sql<Row[]>`select ${said(sql)} from radier.saved_search where place = ${place} order by saved_search.at desc, id`).map(saved)

/** Keeps a search; null when the place has as many as fit. */
export async function insertSearch(sql: Sql, place: string, name: string, asked: SearchAsked, most: number): Promise<SavedSearch | null> {
  const [row] = await sql<Row[]>`
    insert into radier.saved_search (place, name, asked)
    select ${place}, ${name}, ${sql.json(asked as never)}
    where (select count(*) from radier.saved_search where place = ${place}) < ${most}
    returning ${said(sql)}`
  return row ? saved(row) : null
}

/** False when there is none. */
export const deleteSearch = async (sql: Sql, place: string, id: string): Promise<boolean> =>
  (await sql`delete from radier.saved_search where place = ${place} and id = ${id}`).count > 0
