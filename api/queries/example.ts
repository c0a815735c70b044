import { createLayerTable, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { ExampleFeature } from '@radier/geodata/planning/example/features'
import { EXAMPLE, type Owner, type SiteGeometry } from '@radier/geodata/planning/site'
import type { Sql, Transaction } from '../database.ts'
import { insertSite } from './site-insert.ts'

export interface ExampleLayer {
  id: string
  layer: Layer
  cut: string
  features: ExampleFeature[]
}
export interface ExampleLand {
  name: string
  owner: Owner
  priceUfM2: number | null
  geometry: SiteGeometry
}

const LOCK = 728_341_004

/** Makes the layers and the sites of the synthetic comuna, all or none. False when they are there. */
export const createExample = (sql: Sql, layers: ExampleLayer[], sites: ExampleLand[]): Promise<boolean> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`
    if ((await exampleTables(tx)).length) return false
    // Somebody may have kept something in it while it was taken away.
    await forget(tx)
    for (const layer of layers) await createLayer(tx, layer)
    for (const site of sites) {
      const asked = { ...site, place: EXAMPLE, areaM2: null, origin: { kind: 'dibujo' as const }, attributes: [] }
      await insertSite(tx, asked, { by: null, text: 'Viene con el ejemplo.' })
    }
    return true
  })

/** Takes away the synthetic comuna and everything that persons kept in it. */
export const dropExample = (sql: Sql): Promise<void> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`
    for (const name of await exampleTables(tx)) await tx.unsafe(`drop table ${EXAMPLE}.${identifier(name)}`)
    await forget(tx)
  })

async function forget(tx: Transaction): Promise<void> {
  await tx`delete from radier.site_event e using radier.site s where s.id = e.site and s.place = ${EXAMPLE}`
  for (const table of ['site', 'site_override', 'saved_search', 'norm_review', 'norm_event'])
    await tx`delete from ${tx(`radier.${table}`)} where place = ${EXAMPLE}`
}

async function exampleTables(tx: Transaction): Promise<string[]> {
  const rows = await tx<{ name: string }[]>`select tablename as name from pg_tables where schemaname = ${EXAMPLE}`
  return rows.map(({ name }) => name)
}

async function createLayer(tx: Transaction, { id, layer, cut, features }: ExampleLayer): Promise<void> {
  const table = `${EXAMPLE}.${identifier(id)}`
  await tx.unsafe(createLayerTable(table, layer))
  const names = storedAttributes(layer).map(([name]) => name)
  for (const [i, { key, attributes, geometry }] of features.entries()) {
    const row = { key, cut, ...Object.fromEntries(names.map((name) => [name, attributes[name] ?? null])), source_row: i + 1, load: 0 }
    const columns = Object.keys(row) as (keyof typeof row)[]
    const values = columns.map((name) => tx`${row[name] ?? null},`)
    await tx`
      insert into ${tx.unsafe(table)} (${tx(columns)}, geom)
      values (${values} st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}), 4326))`
  }
  await tx.unsafe(`create index on ${table} using gist (geom)`)
  await tx.unsafe(`analyze ${table}`)
}
