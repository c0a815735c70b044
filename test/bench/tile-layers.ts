/** Comunas and urban blocks of the real files, stored by ogr2ogr in tables of the shape that the catalogue gives. */
import { execFileSync } from 'node:child_process'
import type { Sql } from '@radier/etl/database'
import type { Catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier } from '@radier/geodata/database/layer-table'
import { defineLayer } from '@radier/geodata/layer'
import { defineSource } from '@radier/geodata/source'

const files = { comunas: 'boundaries/comunas_detalle_345.geojson.gz', manzanas: 'census_fine/manzanas_urbanas_2024_pais.geojson.gz' }
const keys = { comunas: 'cut', manzanas: 'manzent' }
const zooms = { comunas: [0, 10], manzanas: [11, 15] } as const

const layerOf = (id: keyof typeof files) =>
  defineLayer({
    title: id,
    group: 'territorio',
    source: id,
    geometry: 'MultiPolygon',
    level: id === 'comunas' ? 'comuna' : 'manzana',
    key: { from: keys[id] },
    comuna: { from: 'cut' },
    period: '2024',
    zooms: [...zooms[id]],
    attributes: {},
    style: { color: 'cobre-4' },
    legend: id,
    tooltip: id,
    coverage: id,
  })
const sourceOf = (file: string) =>
  defineSource({
    title: file,
    publisher: 'INE',
    origin: { page: '', file },
    licence: '',
    published: null,
    reference: '2024',
    format: { kind: 'geojson' },
  })

export const tileCatalogue: Catalogue = {
  sources: { comunas: sourceOf(files.comunas), manzanas: sourceOf(files.manzanas) },
  layers: { comunas: layerOf('comunas'), manzanas: layerOf('manzanas') },
  indicators: {},
}

export async function fillTileLayers(sql: Sql, databaseUrl: string, mirror: string): Promise<void> {
  for (const id of ['comunas', 'manzanas'] as const) {
    const raw = `${id}_raw`
    execFileSync('ogr2ogr', [
      '-f',
      'PostgreSQL',
      databaseUrl.replace(/^postgres:/, 'postgresql:'),
      `/vsigzip/${mirror}/${files[id]}`,
      '-nln',
      raw,
      '-nlt',
      'PROMOTE_TO_MULTI',
      '-lco',
      'GEOMETRY_NAME=geom',
      '-t_srs',
      'EPSG:4326',
    ])
    const [load] = await sql<{ id: number }[]>`
      insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
      values (${id}, 1, 'current', 'mirror', ${files[id]}, '', '', '{}', '[]') returning id`
    const table = `capa.${identifier(id)}`
    await sql.unsafe(createLayerTable(table, tileCatalogue.layers[id]!))
    await sql`
      insert into ${sql.unsafe(table)} (key, cut, source_row, load, geom)
      select ${sql(keys[id])}, cut, row_number() over (), ${load!.id}, geom from ${sql(raw)}`
    await sql.unsafe(`create index on ${table} using gist (geom)`)
    await sql.unsafe(`vacuum analyze ${table}`)
    await sql`drop table ${sql(raw)}`
    await sql`insert into radier.publication (source, action) values (${id}, 'publish')`
  }
}
