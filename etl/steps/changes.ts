/** What differs most between the version that is published and the one that comes. */
import { formatNumber } from '@radier/geodata/measure/format'
import type { Transaction } from '../database.ts'

/** Up to five sentences: the widest relative changes of figures, and how many became known or unknown. */
export async function biggestChanges(
  tx: Transaction,
  source: string,
  load: number,
  label: (variable: string) => string,
): Promise<string[]> {
  const rows = await tx<{ variable: string; code: string; period: string; before: number | null; after: number | null; n: number }[]>`
    select variable, code, period, was.value as before, now.value as after, count(*) over ()::int as n
    from radier.statistic now
    join radier.statistic was using (variable, level, code, period)
    join radier.load l on l.id = was.load and l.source = ${source} and l.state = 'current'
    where now.load = ${load} and now.value is distinct from was.value
    order by abs(now.value - was.value) / nullif(greatest(abs(was.value), 1), 0) desc nulls last, variable, code limit 4`
  const more = (rows[0]?.n ?? 0) - rows.length
  return [
    ...rows.map((row) => sentence({ ...row, variable: label(row.variable) })),
    ...(more > 0 ? [`y ${formatNumber(more)} cifras más cambiaron`] : []),
  ]
}

function sentence({
  variable,
  code,
  period,
  before,
  after,
}: {
  variable: string
  code: string
  period: string
  before: number | null
  after: number | null
}) {
  const decimals = [before, after].every((v) => v === null || Number.isInteger(v)) ? 0 : 2
  const share =
    before && after !== null ? ` (${after > before ? '+' : ''}${formatNumber((100 * (after - before)) / Math.abs(before), 1)} %)` : ''
  return `${variable}, ${code === '0' ? 'país' : code}, ${period}: ${formatNumber(before, decimals)} → ${formatNumber(after, decimals)}${share}`
}
