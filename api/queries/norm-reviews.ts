import type { NormField, NormState, Reading } from '@radier/geodata/planning/norm'
import type { NormEvent } from '../contract-norms.ts'
import type { Sql, Transaction } from '../database.ts'

export interface NormKey {
  place: string
  zone: string
  field: NormField
}
export interface Review extends NormKey {
  raw: string | null
  reading: Reading | null
  article: string | null
  state: NormState
  reviewedBy: string | null
  version: number
}

/** What persons did to the norms of a place. */
export const reviewsOf = (sql: Sql, place: string): Promise<Review[]> => sql<Review[]>`
  select place, zone, field, raw, reading, article, state, reviewed_by as "reviewedBy", version from radier.norm_review where place = ${place}`

/** Events of the norms of a place, newest first. */
export const normEvents = (sql: Sql, place: string): Promise<(NormEvent & NormKey)[]> => sql<(NormEvent & NormKey)[]>`
  select place, zone, field, by, action, text, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from radier.norm_event where place = ${place} order by id desc`

/** Puts back to borrador every review of a text that the plan no longer has, and notes it; each once, whoever asks. */
export async function settleTexts(sql: Sql, changed: { review: Review; now: string | null; by: string; text: string }[]): Promise<void> {
  await sql.begin(async (tx) => {
    for (const { review, now, by, text } of changed) {
      const { place, zone, field, raw } = review
      await tx`
        with back as (
          update radier.norm_review set raw = ${now}, reading = null, state = 'borrador', reviewed_by = null, version = version + 1
          where place = ${place} and zone = ${zone} and field = ${field} and raw is not distinct from ${raw} returning 1
        )
        insert into radier.norm_event (place, zone, field, by, action, text)
        select ${place}, ${zone}, ${field}, ${by}, 'texto cambió', ${text} from back`
    }
  })
}

/**
 * Works on one norm while nobody else does: `change` sees what is kept, with the last thing that was done, and answers what is to be kept,
 * with its event; null leaves it as it is.
 */
export async function reviewNorm(
  sql: Sql,
  { place, zone, field }: NormKey,
  change: (
    kept: Review | null,
    last: Omit<NormEvent, 'at'> | null,
  ) => { review: Omit<Review, keyof NormKey | 'version'>; event: Omit<NormEvent, 'at'> } | null,
): Promise<void> {
  await sql.begin(async (tx: Transaction) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`${place} ${zone} ${field}`}))`
    const [kept] = await tx<Review[]>`
      select place, zone, field, raw, reading, article, state, reviewed_by as "reviewedBy", version from radier.norm_review
      where place = ${place} and zone = ${zone} and field = ${field} for update`
    const [last] = await tx<Omit<NormEvent, 'at'>[]>`
      select by, action, text from radier.norm_event where place = ${place} and zone = ${zone} and field = ${field} order by id desc limit 1`
    const outcome = change(kept ?? null, last ?? null)
    if (!outcome) return
    const { review, event } = outcome
    const { raw, reading, article, state, reviewedBy } = review
    const json = reading && tx.json(reading as never)
    await tx`
      insert into radier.norm_review (place, zone, field, raw, reading, article, state, reviewed_by)
      values (${place}, ${zone}, ${field}, ${raw}, ${json}, ${article}, ${state}, ${reviewedBy})
      on conflict (place, zone, field) do update set raw = excluded.raw, reading = excluded.reading, article = excluded.article,
        state = excluded.state, reviewed_by = excluded.reviewed_by, version = norm_review.version + 1`
    await tx`
      insert into radier.norm_event (place, zone, field, by, action, text)
      values (${place}, ${zone}, ${field}, ${event.by}, ${event.action}, ${event.text})`
  })
}
