import type { UploadCheckAnswer } from '../contract-uploads.ts'
import type { Transaction } from '../database.ts'

/** How many rows enter as they came, repaired, and not at all. */
export async function uploadCounts(tx: Transaction): Promise<{ accepted: number; repaired: number; refused: number }> {
  const [row] = await tx<{ accepted: number; repaired: number; refused: number }[]>`
    select count(*) filter (where not refused and not repaired)::int as accepted,
      count(*) filter (where not refused and repaired)::int as repaired, count(*) filter (where refused)::int as refused
    from upload`
  return row!
}

/** Shapes for the map, refused first; detailed outlines are drawn within five metres of what they are. */
export async function uploadPreview(tx: Transaction, most: number): Promise<UploadCheckAnswer['preview']> {
  return tx<UploadCheckAnswer['preview'][number][]>`
    select at_row as row, case when refused then 'rechazada' when repaired then 'reparada' else 'aceptada' end as outcome,
      st_asgeojson(case when st_npoints(geom) > 200 then st_simplify(geom, 0.00005, true) else geom end, 6)::jsonb as geometry
    from upload where geom is not null order by refused desc, repaired desc, at_row limit ${most}`
}
