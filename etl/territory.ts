/** Fills `radier.territory`: names and parents from the spine, box and label point from the outlines that are loaded. */

import type { Catalogue } from '@radier/geodata/catalogue'
import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import { spine } from '@radier/geodata/territory/spine'
import type { Sql, Transaction } from './database.ts'

/**
 * Writes the country, 16 regions, 56 provincias and 346 comunas. The box leaves out islands over 1,5° away from the largest part
 * (Valparaíso is not framed by Rapa Nui nor by San Félix); the label stands at the centre of the largest circle inscribed in
 * the largest part. Degrees, EPSG:4326: boxes to three decimals (100 m), labels to four. A territory without outline keeps null.
 */
export async function fillTerritories(sql: Sql | Transaction, catalogue: Catalogue): Promise<void> {
  const places = spine()
  await sql`
    insert into radier.territory (code, level, name, parent)
    select * from unnest(${places.map((p) => p.code)}::text[], ${places.map((p) => p.level)}::text[],
      ${places.map((p) => p.name)}::text[], ${places.map((p) => p.parent)}::text[])
    on conflict (code) do update set level = excluded.level, name = excluded.name, parent = excluded.parent`
  await sql`update radier.territory set has_outline = false, bbox = null, label = null`
  for (const [id, layer] of Object.entries(catalogue.layers)) {
    if (!layer.level || !places.some((p) => p.level === layer.level)) continue
    const table = `${CURRENT}.${identifier(id)}`
    const [found] = await sql<{ exists: boolean }[]>`select to_regclass(${table}) is not null as exists`
    if (found?.exists) await frame(sql, table, layer.level)
  }
}

async function frame(sql: Sql | Transaction, table: string, level: string): Promise<void> {
  await sql`
    with part as (
      select key, (st_dump(geom)).geom from ${sql.unsafe(table)}
    ), main as (
      select distinct on (key) key, geom from part order by key, st_area(geom) desc
    ), framed as (
      select key, st_extent(part.geom) as box from part join main using (key)
      where part.geom && st_expand(main.geom, 1.5) group by key
    ), placed as (
      select key, box, (st_maximuminscribedcircle(main.geom)).center as label from framed join main using (key)
    )
    update radier.territory t set has_outline = true,
      bbox = array(select round(d::numeric, 3) from unnest(array[st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)]) d),
      label = array[round(st_x(p.label)::numeric, 4), round(st_y(p.label)::numeric, 4)]
    from placed p where t.code = p.key and t.level = ${level}`
}
