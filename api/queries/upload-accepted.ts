import type { Owner, SiteGeometry } from '@radier/geodata/planning/site'
import type { Transaction } from '../database.ts'

export interface AcceptedRow {
  row: number
  name: string
  /** As the file states it; null = it does not. */
  stated: number | null
  /** The outline is measured. */
  outlined: boolean
  owner: Owner
  priceUfM2: number | null
  attributes: Record<string, string | number | boolean>
  geometry: SiteGeometry
}

/** The rows that enter, in the order of the file. */
export async function acceptedRows(tx: Transaction): Promise<AcceptedRow[]> {
  return tx<AcceptedRow[]>`
    select at_row as row, name, area_m2 as stated, st_dimension(geom) = 2 as outlined, owner, price as "priceUfM2", attributes,
      st_asgeojson(geom, 9)::jsonb as geometry
    from upload where not refused and geom is not null order by at_row`
}
