import type { Sql } from '../database.ts'

/** Inner breaks of six classes of equal size (type 7 quantiles) of a figure over a whole layer; strictly increasing. */
export async function fineBreaks(sql: Sql, table: string, figure: string): Promise<number[]> {
  const [row] = await sql<{ cuts: number[] | null }[]>`
    select percentile_cont(array[0, 1/6.0, 2/6.0, 3/6.0, 4/6.0, 5/6.0]::double precision[]) within group (order by figure) as cuts
    from (select ${sql.unsafe(figure)} as figure from ${sql.unsafe(table)} l) f`
  const [least, ...cuts] = row?.cuts ?? []
  return cuts.filter((cut, i) => cut > (least as number) && (i === 0 || cut > (cuts[i - 1] as number)))
}
