import type { SavedTemplate } from '@radier/geodata/ficha/template'
import type { Sql } from '../database.ts'

export async function findTemplate(sql: Sql, id: string): Promise<SavedTemplate | null> {
  const [row] = await sql<{ template: SavedTemplate }[]>`select template from radier.ficha_template where id = ${id}`
  return row?.template ?? null
}

/** Keeps a template under its content's id; the same one twice is one. False when there is no room for another. */
export async function keepTemplate(sql: Sql, id: string, template: SavedTemplate, room: number): Promise<boolean> {
  const kept = await sql`
    insert into radier.ficha_template (id, template)
    select ${id}, ${sql.json(template as never)}
    where (select count(*) from radier.ficha_template) < ${room} or exists (select 1 from radier.ficha_template where id = ${id})
    on conflict (id) do update set id = excluded.id`
  return kept.count > 0
}
