/** The smallest shapefile and GeoPackage, byte by byte. */
import { createRequire } from 'node:module'

interface Sqlite {
  run(sql: string, values?: unknown[]): void
  export(): Uint8Array
}

/** A .shp of points. */
export function shpOf(points: [number, number][]): Buffer {
  const shp = Buffer.alloc(100 + points.length * 28)
  shp.writeInt32BE(9994, 0)
  shp.writeInt32BE(shp.length / 2, 24)
  shp.writeInt32LE(1000, 28)
  shp.writeInt32LE(1, 32)
  points.forEach(([x, y], at) => {
    const start = 100 + at * 28
    shp.writeInt32BE(at + 1, start)
    shp.writeInt32BE(10, start + 4)
    shp.writeInt32LE(1, start + 8)
    shp.writeDoubleLE(x, start + 12)
    shp.writeDoubleLE(y, start + 20)
  })
  return shp
}

/** A .dbf of text columns of 20 bytes, in Latin-1. */
export function dbfOf(names: string[], rows: string[][]): Buffer {
  const header = 32 + names.length * 32 + 1
  const dbf = Buffer.alloc(header + rows.length * (1 + names.length * 20) + 1, 0x20)
  dbf.fill(0, 0, header)
  dbf.writeUInt8(3, 0)
  dbf.writeUInt32LE(rows.length, 4)
  dbf.writeUInt16LE(header, 8)
  dbf.writeUInt16LE(1 + names.length * 20, 10)
  names.forEach((name, at) => {
    dbf.write(name, 32 + at * 32, 11, 'latin1')
    dbf.write('C', 32 + at * 32 + 11)
    dbf.writeUInt8(20, 32 + at * 32 + 16)
  })
  dbf.writeUInt8(0x0d, header - 1)
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      dbf.write(cell, header + at * (1 + names.length * 20) + 1 + column * 20, 20, 'latin1')
    })
  })
  dbf.writeUInt8(0x1a, dbf.length - 1)
  return dbf
}

/** A GeoPackage with one layer `sitios` of points and, when asked, a table `nota`. */
export async function geopackageOf(points: { cut: string; at: [number, number] | null }[], alsoTable = false): Promise<Uint8Array> {
  const init = createRequire(new URL('../../../etl/package.json', import.meta.url))('sql.js') as () => Promise<{
    Database: new () => Sqlite
  }>
  const database = new (await init()).Database()
  database.run(`
    create table gpkg_spatial_ref_sys (srs_name text, srs_id integer, organization text, organization_coordsys_id integer, definition text);
    insert into gpkg_spatial_ref_sys values ('SIRGAS', 4674, 'epsg', 4674, 'undefined');
    create table gpkg_contents (table_name text, data_type text, identifier text, srs_id integer);
    create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer);
    insert into gpkg_contents values ('sitios', 'features', 'sitios', 4674);
    insert into gpkg_geometry_columns values ('sitios', 'geom', 'POINT', 4674);
    create table sitios (fid integer primary key, cut text, geom blob)`)
  for (const { cut, at } of points) database.run('insert into sitios (cut, geom) values (?, ?)', [cut, at && pointBlob(at)])
  if (alsoTable)
    database.run(
      `create table nota (texto text); insert into nota values ('hola'); insert into gpkg_contents values ('nota', 'attributes', 'nota', 0)`,
    )
  return database.export()
}

function pointBlob([x, y]: [number, number]): Uint8Array {
  const blob = Buffer.alloc(8 + 32 + 21)
  blob.write('GP', 0)
  blob.writeUInt8(0b11, 3)
  blob.writeInt32LE(4674, 4)
  ;[x, x, y, y].forEach((edge, at) => {
    blob.writeDoubleLE(edge, 8 + at * 8)
  })
  blob.writeUInt8(1, 40)
  blob.writeUInt32LE(1, 41)
  blob.writeDoubleLE(x, 45)
  blob.writeDoubleLE(y, 53)
  return blob
}
