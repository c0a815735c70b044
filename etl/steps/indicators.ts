/** Recomputes every indicator when the catalogue's formulas are not those that the stored values were made with. */
import type { Catalogue } from '@radier/geodata/catalogue'
import type { Sql } from '../database.ts'
import { computeIndicators } from '../indicators/compute.ts'
import { fillTerritories } from '../territory.ts'
import { indicatorsDefinition } from './definition.ts'

/** The hash is kept as the comment of the table. Returns whether anything was recomputed. */
export async function refreshIndicators(sql: Sql, catalogue: Catalogue): Promise<boolean> {
  const definition = indicatorsDefinition(catalogue)
  const [stored] = await sql<{ definition: string | null }[]>`
    select obj_description('radier.indicator_value'::regclass) as definition`
  if (stored?.definition === definition) return false
  await sql.begin(async (tx) => {
    await fillTerritories(tx, catalogue)
    await computeIndicators(tx, catalogue)
    await tx.unsafe(`comment on table radier.indicator_value is '${definition}'`)
    await tx`insert into radier.publication (source, action) values ('indicadores', 'publish')`
  })
  return true
}
