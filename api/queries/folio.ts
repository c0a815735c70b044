import type { Issuer, Signed } from '@radier/geodata/ficha/issuer'
import type { Sql } from '../database.ts'

export interface FolioRow {
  prefix: string
  year: number
  number: number
  issuer: Signed
  issuedAt: Date
}

/** One folio at a time: two of one number would be one document. */
const LOCK = 728_341_009

/** Every folio of a ficha, newest first. */
export const foliosOf = (sql: Sql, ficha: string): Promise<FolioRow[]> => sql<FolioRow[]>`
  select prefix, year, number, issuer, issued_at as "issuedAt" from radier.folio where ficha = ${ficha} order by issued_at desc, number desc`

/** The folio of a ficha by whoever issues it: the one it has, or the next of its prefix in the year of Chile. */
export async function giveFolio(sql: Sql, ficha: string, signed: Signed, { folioPrefix, firstFolio }: Issuer): Promise<FolioRow> {
  const issuer = sql.json(signed as never)
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`
    const [row] = await tx<[FolioRow]>`
      with year as (select extract(year from now() at time zone 'America/Santiago')::integer as year),
      had as (select * from radier.folio where ficha = ${ficha} and issuer = ${issuer}),
      given as (
        insert into radier.folio (prefix, year, number, ficha, issuer)
        select ${folioPrefix}, year, greatest(${firstFolio}, 1 + coalesce((
          select max(number) from radier.folio f where f.prefix = ${folioPrefix} and f.year = year.year), 0)), ${ficha}, ${issuer}
        from year where not exists (select from had)
        returning *)
      select prefix, year, number, issuer, issued_at as "issuedAt" from (select * from had union all select * from given) f`
    return row
  })
}
