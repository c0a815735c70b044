/** Fills `radier.territory`: names and parents from the spine, box and label point from the outlines that are loaded. */

import type { Catalogue } from '@radier/geodata/catalogue'
import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import { spine } from '@radier/geodata/territory/spine'
import type { Sql, Transaction } from './database.ts'

/**
 * Writes the country, 16 regions, 56 provincias and 346 comunas. The box leaves out parts smaller than 2 % of the largest
 * (the region of Valparaíso is not framed by Rapa Nui); the label stands at the centre of the largest inscribed circle of the
 * largest part. Degrees, EPSG:4326. A territory without outline keeps null.
 */
export async function fillTerritories(sql: Sql | Transaction, catalogue: Catalogue): Promise<void> {
  const places = spine()
  await sql`
    insert into radier.territory (code, level, name, parent)
    select * from unnest(${places.map((p) => p.code)}::text[], ${places.map((p) => p.level)}::text[],
      ${places.map((p) => p.name)}::text[], ${places.map((p) => p.parent)}::text[])
    on conflict (code) do update set level = excluded.level, name = excluded.name, parent = excluded.parent`
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
    ), sized as (
      select key, geom, st_area(geom) as area, max(st_area(geom)) over (partition by key) as largest from part
    ), framed as (
      select key, st_extent(geom) filter (where area >= largest / 50) as box,
        (array_agg(geom order by area desc))[1] as main from sized group by key
    ), placed as (
      select key, box, (st_maximuminscribedcircle(main)).center as label from framed
    )
    update radier.territory t set has_outline = true,
      bbox = array[st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)], label = array[st_x(p.label), st_y(p.label)]
    from placed p where t.code = p.key and t.level = ${level}`
}
