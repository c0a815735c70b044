/** Something of everything that people write, put into a migrated database. */

import { writtenTables } from '@radier/etl/backup/work'
import type { Sql } from '@radier/etl/database'

/** `photo` bytes of a photo that nothing compresses. */
export async function writeWork(sql: Sql, photo = 2_000): Promise<void> {
  const strange = 'Año 1° «ñandú»\t\\ fin\n2.ª línea'
  const noise = Buffer.from(Array.from({ length: photo }, (_, at) => (at * at * 31 + (at >> 3) * 7) % 256))
  await sql`insert into radier.site (id, place, name, geom, owner, origin, attributes, fronts, price_uf_m2) values
    ('s1', '01101', ${strange}, st_multi(st_makeenvelope(-70.1, -20.3, -70.0, -20.2, 4326)), 'municipal', '{"kind":"dibujo"}', '[{"label":"Rol","text":"1-2"}]', '{1,2}', 0.1),
    ('s2', 'ejemplo', 'Sin nada', st_setsrid(st_point(-70.6, -33.4), 4326), 'desconocido', '{"kind":"dibujo"}', '[]', null, null)`
  const [kept] = await sql<
    { id: number }[]
  >`insert into radier.site_photo (site, type, bytes) values ('s1', 'image/png', ${noise}) returning id`
  await sql`insert into radier.site_event (site, by, kind, text, photo) values ('s1', 'Ana', 'foto', ${strange}, ${kept!.id}), ('s2', null, 'creado', '', null)`
  await sql`insert into radier.site_override (place, ref, criterion, reason, by) values ('01101', 's1', 'agua', 'Se verificó', 'Ana')`
  await sql`insert into radier.saved_search (id, place, name, asked) values ('b1', '01101', 'Cerca', '{"a": [1, null]}')`
  await sql`insert into radier.norm_review (place, zone, field, raw, reading, article, state, reviewed_by) values
    ('01101', 'ZA', 'densidad', '200 hab/ha', '{"v": 200}', '2.1', 'revisado', 'Ana')`
  await sql`insert into radier.norm_event (place, zone, field, by, action, text) values ('01101', 'ZA', 'densidad', 'Ana', 'revisar', 'Leída')`
  await sql`insert into radier.area (code, name, outline, hectares, bbox, label, secret) values
    ('area-0123456789ab', 'Norte', '[]', 1.5, '{1,2,3,4}', '{1,2}', 'x')`
  await sql`insert into radier.ficha_template (id, template) values ('t1', '{"name": "Mía"}')`
  await sql`insert into radier.ficha (id, hash, content) values ('f1', 'h', '{"n": 0.1}')`
  await sql`insert into radier.issuer (settings) values ('{"body": "GORE", "firstFolio": 1}')`
  await sql`insert into radier.folio (prefix, year, number, ficha, issuer) values ('GORE', 2026, 811047, 'f1', '{"body": "GORE"}')`
}

/** Every row that people wrote, as text: what a restore must give back. */
export async function workOf(sql: Sql): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of await writtenTables(sql))
    found[table] = [...(await sql.unsafe(`select t::text as row from radier.${table} t order by 1`))].map((one) => one.row)
  return found
}
