import type { OverrideAnswer } from '../contract-planning.ts'
import type { Sql, Transaction } from '../database.ts'

const said = (sql: Sql | Transaction) => sql`
  id, ref, criterion, reason, by, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
  case when withdrawn_at is not null then json_build_object(
    'at', to_char(withdrawn_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'by', withdrawn_by) end as withdrawn`

/** Every exception of a place, withdrawn ones too, newest first. */
export const overridesOf = (sql: Sql, place: string): Promise<OverrideAnswer[]> =>
  sql<OverrideAnswer[]>`select ${said(sql)} from radier.site_override where place = ${place} order by id desc`

/** Exceptions that hold: criteria by candidate. */
export async function heldOverrides(sql: Sql, place: string): Promise<Map<string, string[]>> {
  const rows = await sql<{ ref: string; criteria: string[] }[]>`
    select ref, array_agg(criterion order by id) as criteria from radier.site_override
    where place = ${place} and withdrawn_at is null group by ref`
  return new Map(rows.map(({ ref, criteria }) => [ref, criteria]))
}

/** Keeps an exception; null when the same criterion is set aside already. */
export async function insertOverride(
  sql: Sql | Transaction,
  place: string,
  { ref, criterion, reason, by }: Pick<OverrideAnswer, 'ref' | 'criterion' | 'reason' | 'by'>,
): Promise<OverrideAnswer | null> {
  const [row] = await sql<OverrideAnswer[]>`
    insert into radier.site_override (place, ref, criterion, reason, by) values (${place}, ${ref}, ${criterion}, ${reason}, ${by})
    on conflict (place, ref, criterion) where withdrawn_at is null do nothing returning ${said(sql)}`
  return row ?? null
}

/** Withdraws an exception; null when there is none that holds. */
export async function withdrawOverride(
  sql: Sql | Transaction,
  place: string,
  id: number,
  by: string | null,
): Promise<OverrideAnswer | null> {
  const [row] = await sql<OverrideAnswer[]>`
    update radier.site_override set withdrawn_at = now(), withdrawn_by = ${by}
    where place = ${place} and id = ${id} and withdrawn_at is null returning ${said(sql)}`
  return row ?? null
}
