/** A search of land: 10,000 candidates by twelve criteria, against the same query as a person would write it by hand in SQL. */
import { createApp } from '@radier/api/app'
import type { LandSearchAnswer, SearchAsked } from '@radier/api/contract'
import { connectReader } from '@radier/api/database'
import type { Sql } from '@radier/etl/database'
import { catalogue } from '@radier/geodata/catalogue'
import { CUT, figures, mask, parts, withLand } from './planning-land.ts'
import type { BenchRow } from './row.ts'

const TURNS = 5
const BOUND_MS = 2_000
const BOUND_RATIO = 1.3

export const asked: SearchAsked = {
  from: [parts.points.id, parts.lots.id],
  criteria: [
    { kind: 'superficie', min: 500 },
    { kind: 'vivienda' },
    { kind: 'densidad', min: 80 },
    { kind: 'servicio', service: 'educacion_basica', metres: 1_500 },
    { kind: 'servicio', service: 'educacion_inicial', metres: 1_000 },
    { kind: 'servicio', service: 'salud_primaria', metres: 1_500 },
    { kind: 'servicio', service: 'plaza', metres: 800 },
    { kind: 'limite_urbano' },
    { kind: 'fuera', layer: mask[0] },
    { kind: 'necesidad', percent: 15, metres: 2_000 },
    { kind: 'propietario', owners: ['fiscal', 'desconocido'] },
    { kind: 'precio', max: 5 },
  ],
}

export const bench = (): Promise<BenchRow[]> =>
  withLand(async (url, hand) => {
    const sql = connectReader(url)
    const app = createApp({ sql, catalogue })
    const ours = async (): Promise<LandSearchAnswer> => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(asked) }
      const response = await app.request(`/api/planning/${CUT}/search`, init)
      if (response.status !== 200) throw new Error(await response.text())
      return response.json()
    }
    try {
      const said = await ours()
      const [byHand] = await peer(hand)
      const ten = said.criteria[9]!
      if (said.total !== byHand!.total || ten.left !== byHand!.left)
        throw new Error(`not the same: ${said.total} and ${ten.left}, by hand ${byHand!.total} and ${byHand!.left}`)
      const times = { ours: [] as number[], peer: [] as number[] }
      for (let turn = 0; turn < TURNS; turn++) {
        times.ours.push(await timed(ours))
        times.peer.push(await timed(() => peer(hand)))
      }
      const [own, other] = [middle(times.ours), middle(times.peer)]
      return [
        {
          what: `search of land: ${said.total} candidates × ${asked.criteria.length} criteria, judged, scored, with cabida, as JSON read again`,
          ours: `${own.toFixed(0)} ms`,
          peer: `by hand in one SQL statement (distances, shares and counts only) ${other.toFixed(0)} ms`,
          ratio: own / other,
          expected: `≤ ${BOUND_MS} ms and ≤ ${BOUND_RATIO} ×`,
          met: own <= BOUND_MS && own / other <= BOUND_RATIO,
        },
      ]
    } finally {
      await sql.end({ timeout: 5 })
    }
  })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** How many candidates there are, and how many meet the first ten criteria. Names are of the catalogue. */
export function peer(sql: Sql): Promise<{ total: number; left: number }[]> {
  const { plan, points, lots, school, nursery, health, square, limit, need } = parts
  const { densidad, vivienda } = plan.planning.norms
  const near = (id: string, where = 'true') => `
    cross join lateral (select st_distance(c.g, l.geom::geography) as bound from capa.${id} l where ${where} order by l.geom <-> c.geom limit 1) b_${id}
    cross join lateral (select min(st_distance(c.g, l.geom::geography)) as m from capa.${id} l where ${where}
      and l.geom && st_expand(c.geom, b_${id}.bound / 82000, b_${id}.bound / 110000)) d_${id}`
  const inside = (id: string) => `
    cross join lateral (select coalesce(sum(case when st_dimension(c.geom) = 0 then 1 else st_area(st_intersection(l.geom, c.geom)::geography) / c.m2 end), 0) as part
      from capa.${id} l where l.cut = '${CUT}' and st_intersects(l.geom, c.geom)) i_${id}`
  const primary = `l.${health.planning.where!.attribute} = '${health.planning.where!.values[0]}'`
  const { count, base } = need.planning
  const needed = `(select f.${count} from capa.${figures} f where f.key = l.key) * 100.0 / l.${base} >= 15`
  return sql.unsafe(`
    with c as materialized (
      select 'p' || key as ref, geom, geom::geography as g, ${points.planning.area} as m2 from capa.${points.id} where cut = '${CUT}'
      union all select 'l' || key, geom, geom::geography, st_area(geom::geography) from capa.${lots.id} where cut = '${CUT}'
    )
    select count(*)::int as total, count(*) filter (where m2 >= 500 and zone.housing > 0.99 and zone.density >= 80
      and d_${school.id}.m <= 1500 and d_${nursery.id}.m <= 1000 and d_${health.id}.m <= 1500 and d_${square.id}.m <= 800
      and i_${limit.id}.part > 0.99 and i_${mask[0]}.part < 0.01 and d_${need.id}.m <= 2000)::int as left
    from c
    cross join lateral (
      select sum(share) filter (where housing) as housing, sum(share * density) as density from (
        select l.${vivienda} = '1' as housing, l.${densidad}::float8 as density,
          case when st_dimension(c.geom) = 0 then 1 else st_area(st_intersection(l.geom, c.geom)::geography) / c.m2 end as share
        from capa.${plan.id} l where l.cut = '${CUT}' and st_intersects(l.geom, c.geom)) part
    ) zone
    ${near(school.id)} ${near(nursery.id)} ${near(health.id, primary)} ${near(square.id)} ${near(need.id, needed)}
    ${inside(limit.id)} ${inside(mask[0])}`)
}
