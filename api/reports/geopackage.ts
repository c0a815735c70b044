/** Territories of fichas with their own figures as an OGC GeoPackage 1.3: one layer, its columns described, EPSG:4326. */
import type { FichaContent } from '@radier/geodata/ficha/content'
import initSqlJs, { type Database } from 'sql.js'
import type { Outline } from '../queries/ficha-map.ts'
import { columnsOf, knownPartLabel, writtenName } from './entries.ts'
import { type Outlines, outlineOf, propertiesOf } from './geojson.ts'
import { type Box, boxOf, geopackageBlob } from './geopackage-blob.ts'

const table = 'territorio'
const identity = ['codigo', 'nombre', 'tipo', 'consulta', 'sha256', 'datos_al', 'lo_conocido']
const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'

/** «GPKG» and version 1.3, as the header of the file asks. */
const head = ['pragma application_id = 1196444487', 'pragma user_version = 10300']

const tables = [
  `create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key, organization text not null, organization_coordsys_id integer not null, definition text not null, description text)`,
  `create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique, description text default '', last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x double, min_y double, max_x double, max_y double, srs_id integer references gpkg_spatial_ref_sys(srs_id))`,
  `create table gpkg_geometry_columns (table_name text not null unique references gpkg_contents(table_name), column_name text not null, geometry_type_name text not null, srs_id integer not null references gpkg_spatial_ref_sys(srs_id), z tinyint not null, m tinyint not null, primary key (table_name, column_name))`,
  `create table gpkg_extensions (table_name text, column_name text, extension_name text not null, definition text not null, scope text not null, unique (table_name, column_name, extension_name))`,
  `create table gpkg_data_columns (table_name text not null references gpkg_contents(table_name), column_name text not null, name text, title text, description text, mime_type text, constraint_name text, primary key (table_name, column_name))`,
  `insert into gpkg_extensions values ('gpkg_data_columns', null, 'gpkg_schema', 'http://www.geopackage.org/spec130/#extension_schema', 'read-write')`,
]

export async function renderGeopackage(contents: readonly FichaContent[], outlines: Outlines): Promise<Uint8Array> {
  const SQL = await initSqlJs()
  const db = new SQL.Database()
  try {
    for (const statement of [...head, ...tables]) db.run(statement)
    db.run('insert into gpkg_spatial_ref_sys values (?,?,?,?,?,?), (?,?,?,?,?,?), (?,?,?,?,?,?)', [
      ...['WGS 84', 4326, 'EPSG', 4326, wgs84, 'longitud, latitud'],
      ...['Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian'],
      ...['Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic'],
    ])
    fill(db, contents, outlines)
    return db.export()
  } finally {
    db.close()
  }
}

function fill(db: Database, contents: readonly FichaContent[], outlines: Outlines): void {
  const columns = columnsOf(contents).flatMap(({ name, label, quantity }) => [
    { name, label, type: quantity ? 'real' : 'text' },
    { name: writtenName(name), label: `${label}, como se escribe en la ficha`, type: 'text' },
  ])
  const shapes = contents.map((content) => outlineOf(content, outlines))
  const box = boxOf(shapes.filter((shape): shape is Outline => shape !== null))
  const description = [...new Set(contents.map(({ kindTitle, dataAsOf }) => `${kindTitle}, datos al ${dataAsOf}`))].join('; ')
  db.run(
    `create table ${table} (fid integer primary key autoincrement not null, geom multipolygon, ${[...identity.map((name) => `${name} text`), ...columns.map(({ name, type }) => `${quoted(name)} ${type}`)].join(', ')})`,
  )
  db.run(
    'insert into gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id) values (?,?,?,?,?,?,?,?,4326)',
    [table, 'features', 'Territorios de las fichas', description, ...(box ?? [null, null, null, null])],
  )
  db.run("insert into gpkg_geometry_columns values (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)", [table])
  for (const { name, label } of [...columns, { name: 'lo_conocido', label: knownPartLabel }])
    db.run('insert into gpkg_data_columns (table_name, column_name, title) values (?,?,?)', [table, name, label])
  const names = [...identity, ...columns.map(({ name }) => name)]
  const insert = db.prepare(`insert into ${table} (geom, ${names.map(quoted).join(', ')}) values (?${', ?'.repeat(names.length)})`)
  for (const [i, content] of contents.entries()) {
    const properties = propertiesOf(content)
    const shape: Outline | null = shapes[i] ?? null
    insert.run([shape && geopackageBlob(shape, boxOf([shape]) as Box), ...names.map((name) => properties[name] ?? null)])
  }
  insert.free()
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
