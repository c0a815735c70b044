/** The comuna of each feature by the outlines of the comunas: by point, or by the largest share of polygons and lines. */
import type { Catalogue } from '@radier/geodata/catalogue'
import { CURRENT, identifier } from '@radier/geodata/database/layer-table'
import type { Layer } from '@radier/geodata/layer'
import type { CheckResult } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import { isFine } from '@radier/geodata/territory/level'
import type { Transaction } from '../database.ts'
import { passedOrNot } from './check.ts'
import { LoadFault } from './fault.ts'
import { incoming } from './store.ts'

const PARTS = 'radier.comuna_part'

const comunaLayerOf = ({ layers }: Catalogue) => Object.entries(layers).find(([, layer]) => layer.level === 'comuna')

/** Fills what has no comuna and compares what the file says with where it falls. */
export async function settleComunas(tx: Transaction, id: string, layer: Layer, catalogue: Catalogue): Promise<CheckResult[]> {
  const byContour = layer.comuna === 'contorno'
  const byColumn = typeof layer.comuna === 'object' && 'from' in layer.comuna
  if ((layer.level && !isFine(layer.level)) || (!byContour && !byColumn)) return []
  const outlines = await outlinesTable(tx, catalogue)
  if (!outlines) {
    if (byColumn) return []
    throw new LoadFault(
      'La comuna de cada elemento se lee de los contornos comunales, que aún no están cargados. Cargue primero la capa de comunas.',
    )
  }
  await makeParts(tx, outlines.table)
  await fillFromContour(tx, incoming(id), layer)
  return [await outsideCheck(tx, incoming(id)), ...(byColumn && outlines.detailed ? [await elsewhereCheck(tx, incoming(id))] : [])]
}

/** Outlines of this very load, or the current ones; `detailed` unless they are the generalised ones of the starter set. */
async function outlinesTable(tx: Transaction, catalogue: Catalogue): Promise<{ table: string; detailed: boolean } | null> {
  const found = comunaLayerOf(catalogue)
  if (!found) return null
  const [id, { source }] = found
  const own = incoming(id)
  const current = `${CURRENT}.${identifier(id)}`
  const [there] = await tx<{ own: boolean; current: boolean; via: string | null }[]>`
    select to_regclass(${own}) is not null as own, to_regclass(${current}) is not null as current,
      (select via from radier.load where source = ${source} and state = 'current') as via`
  if (there?.own) return { table: own, detailed: true }
  return there?.current ? { table: current, detailed: there.via !== 'starter' } : null
}

/**
 * Outlines cut into small pieces: looking a point up takes microseconds instead of milliseconds. Kept until other outlines are
 * published, since every layer asks for them.
 */
async function makeParts(tx: Transaction, outlines: string): Promise<void> {
  await tx.unsafe(`create table if not exists ${PARTS} (load bigint, cut char(5), geom geometry(Polygon, 4326))`)
  const [same] = await tx<{ same: boolean }[]>`
    select (select min(load) from ${tx.unsafe(outlines)}) is not distinct from (select load from ${tx.unsafe(PARTS)} limit 1) as same`
  if (same?.same) return
  await tx.unsafe(`drop table ${PARTS}`)
  await tx.unsafe(`create table ${PARTS} as select load, key as cut, st_subdivide(geom, 128) as geom from ${outlines}`)
  await tx.unsafe(`create index on ${PARTS} using gist (geom)`)
  await tx.unsafe(`analyze ${PARTS}`)
}

async function fillFromContour(tx: Transaction, table: string, { geometry }: Layer): Promise<void> {
  const share = {
    Point: '1',
    MultiLineString: 'sum(st_length(st_intersection(p.geom, t.geom)))',
    MultiPolygon: 'sum(st_area(st_intersection(p.geom, t.geom)))',
  }
  await tx.unsafe(`
    update ${table} t set cut = best.cut
    from (
      select distinct on (t.source_row) t.source_row, p.cut
      from ${table} t join ${PARTS} p on st_intersects(p.geom, t.geom)
      where t.cut is null group by t.source_row, p.cut order by t.source_row, ${share[geometry]} desc, p.cut
    ) best where best.source_row = t.source_row`)
}

async function outsideCheck(tx: Transaction, table: string): Promise<CheckResult> {
  const rows = await tx<{ source_row: number }[]>`select source_row from ${tx.unsafe(table)} where cut is null order by 1`
  const first = rows.slice(0, 5).map((r) => r.source_row)
  return passedOrNot(
    'Comuna de cada elemento',
    rows.length
      ? [
          `${formatNumber(rows.length)} no caen en ninguna comuna (elementos ${first.join(', ')}${rows.length > 5 ? '…' : ''}): quedan sin comuna`,
        ]
      : [],
    'todos tienen comuna',
    false,
  )
}

async function elsewhereCheck(tx: Transaction, table: string): Promise<CheckResult> {
  const rows = await tx<{ source_row: number; says: string; falls: string }[]>`
    select t.source_row, t.cut as says, p.cut as falls
    from ${tx.unsafe(table)} t
    cross join lateral (select cut from ${tx.unsafe(PARTS)} p where st_intersects(p.geom, st_pointonsurface(t.geom)) order by cut <> t.cut limit 1) p
    where p.cut <> t.cut order by 1`
  const first = rows.slice(0, 3).map((r) => `elemento ${r.source_row} dice ${r.says} y cae en ${r.falls}`)
  return passedOrNot(
    'La comuna declarada es donde cae',
    rows.length
      ? [`${formatNumber(rows.length)} caen en otra comuna que la que declaran (${first.join('; ')}): se conservan con la declarada`]
      : [],
    'todos caen en la comuna que declaran',
    false,
  )
}
