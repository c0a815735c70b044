/** A scratch database with a comuna of 10,000 candidates: half points, half lots of six corners; a plan, services, a mask, a limit and need. */
import { connect, type Sql } from '@radier/etl/database'
import { migrate } from '@radier/etl/migrate'
import { catalogue } from '@radier/geodata/catalogue'
import { createLayerTable, identifier, storedAttributes } from '@radier/geodata/database/layer-table'
import type { LayerPlanning } from '@radier/geodata/layer'

export const CUT = '10109'
const [west, south] = [-73.03, -41.36]

/** The layer of a role; of a service, the one that is read first. */
export function layerOf<K extends LayerPlanning['kind']>(
  kind: K,
  is: (planning: Extract<LayerPlanning, { kind: K }>, geometry: string) => boolean = () => true,
) {
  const all = Object.entries(catalogue.layers).flatMap(([id, layer]) =>
    layer.planning?.kind === kind && is(layer.planning as Extract<LayerPlanning, { kind: K }>, layer.geometry)
      ? [{ id, layer, planning: layer.planning as Extract<LayerPlanning, { kind: K }> }]
      : [],
  )
  return all.sort((a, b) => preference(a.planning) - preference(b.planning))[0]!
}
const preference = (planning: LayerPlanning) => (planning.kind === 'servicio' ? planning.preference : 0)

export const parts = {
  plan: layerOf('zonificacion'),
  points: layerOf('suelo', (_, geometry) => geometry === 'Point'),
  lots: layerOf('suelo', (_, geometry) => geometry === 'MultiPolygon'),
  school: layerOf('servicio', ({ service }) => service === 'educacion_basica'),
  nursery: layerOf('servicio', ({ service }) => service === 'educacion_inicial'),
  health: layerOf('servicio', ({ service }) => service === 'salud_primaria'),
  square: layerOf('servicio', ({ service }) => service === 'plaza'),
  limit: layerOf('limite_urbano'),
  need: layerOf('necesidad'),
}
/** The table with what the need counts. */
const level = catalogue.layers[parts.need.id]!.level
export const figures = Object.keys(catalogue.layers).find((id) => catalogue.layers[id]!.figuresOf === level)!
export const mask = Object.entries(catalogue.layers).find(([, layer]) => layer.mask)!

/** Places spread the same way every time: the fractional parts of multiples of two irrational numbers. */
const spread = (n: string, width = 0.1, height = 0.08) =>
  `${west} + ${width} * mod((${n} * 0.6180339887)::numeric, 1)::float8, ${south} + ${height} * mod((${n} * 0.7548776662)::numeric, 1)::float8`
const blob = (n: string, radius: number, corners: number, width?: number, height?: number) =>
  `st_multi(st_setsrid(st_buffer(st_makepoint(${spread(n, width, height)}), ${radius} * (1 + ${n} % 5), ${corners}), 4326))`
const point = (n: string) => `st_setsrid(st_makepoint(${spread(n)}), 4326)`

/** Makes the database beside the one of the bench, works in it, and drops it. */
export async function withLand<T>(work: (url: string, sql: Sql) => Promise<T>): Promise<T> {
  const base = process.env.DATABASE_URL
  if (!base) throw new Error('Run it with `npm run bench`, which prepares the database.')
  const name = `bench_planning_${process.pid}`
  const admin = connect(base, { max: 1 })
  const url = new URL(base)
  url.pathname = `/${name}`
  await admin.unsafe(`create database ${name}`)
  const sql = connect(url.href, { max: 2 })
  try {
    await migrate(sql)
    await fill(sql)
    return await work(url.href, sql)
  } finally {
    await sql.end({ timeout: 5 })
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  }
}

async function fill(sql: Sql): Promise<void> {
  await sql`insert into radier.territory (code, level, name, bbox, label, has_outline) values (${CUT}, 'comuna', 'Banco', ${[west, south, west + 0.1, south + 0.08]}, ${[west, south]}, true)`
  const { plan, points, lots, limit, need, health } = parts
  const cells = `st_multi(st_setsrid(st_makeenvelope(${west} + 0.005 * (n % 20), ${south} + 0.005 * (n / 20), ${west} + 0.005 * (n % 20 + 1), ${south} + 0.005 * (n / 20 + 1)), 4326))`
  const norms = {
    vivienda: '(n % 20 % 3 > 0)::int::text',
    densidad: '(40 + 20 * (n % 20 % 10))::text',
    constructibilidad: "'1,2'",
    ocupacion: "'0.6'",
    altura: "'10,5 m'",
  }
  const texts = Object.entries(norms).map(([field, text]) => [plan.planning.norms[field as keyof typeof norms]!, text])
  await table(sql, plan.id, 320, `st_segmentize(${cells}, 0.0002)`, {
    [plan.planning.zone]: "'Z' || n % 20",
    [plan.planning.name]: "'Zona'",
    ...Object.fromEntries(texts),
  })
  await table(sql, points.id, 5_000, point('n'), { [points.planning.area!]: '200 + (n * 37) % 9000' })
  await table(sql, lots.id, 5_000, blob('(n + 7000)', 0.00008, 2), { [lots.planning.name!]: "'Paño ' || n" })
  for (const [id, count] of [
    [parts.school.id, 12],
    [parts.nursery.id, 30],
  ] as const)
    await table(sql, id, count, point('(n * 31)'), {})
  const { attribute, values } = health.planning.where!
  await table(sql, health.id, 40, point('(n * 17)'), { [attribute]: `case when n % 4 = 0 then 'otro' else '${values[0]}' end` })
  await table(sql, parts.square.id, 110, blob('(n * 13)', 0.0001, 8), {})
  await table(sql, mask[0], 60, blob('(n * 11)', 0.0005, 16), {})
  await table(sql, limit.id, 1, `st_multi(st_setsrid(st_buffer(st_makepoint(${west + 0.05}, ${south + 0.04}), 0.035, 32), 4326))`, {})
  await table(sql, need.id, 40, blob('(n * 19)', 0.001, 16), { [need.planning.base]: '100' })
  await table(sql, figures, 40, blob('(n * 19)', 0.001, 16), { [need.planning.count]: '(n * 7) % 30' })
  await sql`insert into radier.publication (source, action) values ('banco', 'publish')`
}

/** A layer with `count` rows from `n`, its attributes as SQL of `n`. */
async function table(sql: Sql, id: string, count: number, geometry: string, attributes: Record<string, string>): Promise<void> {
  const layer = catalogue.layers[id]!
  const name = `capa.${identifier(id)}`
  await sql`
    insert into radier.load (source, version, state, via, file, sha256, definition, report, checks)
    values (${layer.source}, 1, 'current', 'mirror', 'banco', '', '', '{}', '[]') on conflict do nothing`
  await sql.unsafe(createLayerTable(name, layer))
  const columns = storedAttributes(layer).map(([attribute]) => attributes[attribute] ?? 'null')
  await sql.unsafe(
    `insert into ${name} select 'k' || n, '${CUT}', ${columns.map((value) => `${value},`).join(' ')} n, 1, ${geometry} from generate_series(0, ${count - 1}) n`,
  )
  await sql.unsafe(`create index on ${name} using gist (geom)`)
  await sql.unsafe(`create index on ${name} (cut)`)
  await sql.unsafe(`analyze ${name}`)
}
