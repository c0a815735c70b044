/** The arithmetic of comparison against PostgreSQL's own, on the same figures: with s/i, equal values and extremes. */
import { composite, type Normalisation } from '@radier/geodata/compare/composite'
import { correlate } from '@radier/geodata/compare/correlation'
import { isFault, known } from '@radier/geodata/compare/frame'
import { quantile, ranksOf } from '@radier/geodata/compare/place'
import { similarTo } from '@radier/geodata/compare/similar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
let codes: string[]
let x: (number | null)[]
let y: (number | null)[]

beforeAll(async () => {
  database = await testDatabase()
  await database.sql.unsafe(`
    create table figures as
    select lpad(i::text, 5, '0') as code,
      case when i % 31 = 0 then null else round((sin(i) * 50 + case when i = 7 then 900 else 60 end)::numeric, 1)::float8 end as x,
      case when i % 47 = 0 then null else ((i * 37) % 60)::float8 end as y
    from generate_series(1, 346) i`)
  const rows = await database.sql<{ code: string; x: number | null; y: number | null }[]>`select * from figures order by code`
  codes = rows.map((row) => row.code)
  x = rows.map((row) => row.x)
  y = rows.map((row) => row.y)
})
afterAll(() => database?.drop())

const close = (found: (number | null)[], wanted: (number | null)[]) => {
  expect(found).toHaveLength(wanted.length)
  for (const [i, value] of wanted.entries())
    if (value === null) expect(found[i]).toBeNull()
    else expect(found[i]).toBeCloseTo(value, 9)
}

const normalised: Record<Normalisation, (column: string) => string> = {
  z: (column) => `(${column} - avg(${column}) over ()) / stddev_pop(${column}) over ()`,
  minmax: (column) => `100 * (${column} - min(${column}) over ()) / (max(${column}) over () - min(${column}) over ())`,
  percentil: (column) => `case when ${column} is not null then 100.0 * (
    (rank() over (order by ${column} nulls last) - 1) + count(${column}) over () - rank() over (order by ${column} desc nulls last)
  ) / 2 / (count(${column}) over () - 1) end`,
}

it.each(['percentil', 'minmax', 'z'] as const)('a composite index by %s, with its ranks', async (normalisation) => {
  const index = composite(
    {
      name: '',
      normalisation,
      parts: [
        { indicator: 'x', period: null, weight: 2, direction: 'mas' },
        { indicator: 'y', period: null, weight: 1.5, direction: 'menos' },
      ],
    },
    {
      codes,
      columns: [
        { id: 'x', values: x },
        { id: 'y', values: y },
      ],
    },
  )
  if (isFault(index)) throw new Error(index.fault)
  const turned = normalisation === 'z' ? `-(${normalised.z('y')})` : `100 - ${normalised[normalisation]('y')}`
  const wanted = await database.sql.unsafe<{ score: number | null; rank: number | null }[]>(`
    select code, score::float8, case when score is not null then rank() over (order by round(score::numeric, 9) desc nulls last) end as rank
    from (select code, (2 * (${normalised[normalisation]('x')}) + 1.5 * (${turned})) / 3.5 as score from figures) s order by code`)
  close(
    index.score,
    wanted.map(({ score }) => score),
  )
  expect(index.rank).toEqual(wanted.map(({ rank }) => (rank === null ? null : Number(rank))))
  expect(index.unknown.total).toBe(wanted.filter(({ score }) => score === null).length)
})

it('the quartiles and the ranks of one indicator', async () => {
  const [wanted] = await database.sql<{ quartiles: number[] }[]>`
    select percentile_cont(array[0.25, 0.5, 0.75]) within group (order by x) as quartiles from figures`
  const sorted = known(x).sort((a, b) => a - b)
  close(
    [0.25, 0.5, 0.75].map((share) => quantile(sorted, share)),
    wanted!.quartiles,
  )
  const ranks = await database.sql<{ rank: number | null }[]>`
    select case when x is not null then (rank() over (order by x desc nulls last))::int end as rank from figures order by code`
  expect(ranksOf(x)).toEqual(ranks.map(({ rank }) => rank))
})

it('two indicators have the correlation of values and of ranks, and the line', async () => {
  const [wanted] = await database.sql<{ pearson: number; slope: number; intercept: number; spearman: number; count: number }[]>`
    with ranked as (
      select x, y, rank() over (order by x) + (count(*) over (partition by x) - 1) / 2.0 as rx, rank() over (order by y) + (count(*) over (partition by y) - 1) / 2.0 as ry
      from figures where x is not null and y is not null
    )
    select corr(x, y) as pearson, regr_slope(y, x) as slope, regr_intercept(y, x) as intercept, corr(rx, ry) as spearman, count(*)::int as count from ranked`
  const found = correlate(x, y)
  close(
    [found.pearson, found.spearman, found.line!.slope, found.line!.intercept],
    [wanted!.pearson, wanted!.spearman, wanted!.slope, wanted!.intercept],
  )
  expect(found.count).toBe(wanted!.count)
})

it('the nearest ten by standardised distance', async () => {
  const wanted = await database.sql<{ code: string; distance: number }[]>`
    with z as (select code, (x - avg(x) over ()) / stddev_pop(x) over () as x, (y - avg(y) over ()) / stddev_pop(y) over () as y from figures)
    select other.code, sqrt(((other.x - own.x) ^ 2 + (other.y - own.y) ^ 2) / 2) as distance
    from z own, z other where own.code = '00010' and other.code <> own.code and other.x is not null and other.y is not null
    order by round(sqrt(((other.x - own.x) ^ 2 + (other.y - own.y) ^ 2) / 2)::numeric, 12), other.code limit 10`
  const found = similarTo(
    '00010',
    {
      codes,
      columns: [
        { id: 'x', values: x },
        { id: 'y', values: y },
      ],
    },
    10,
  )
  if (isFault(found)) throw new Error(found.fault)
  expect(found.near.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code))
  close(
    found.near.map(({ distance }) => distance),
    wanted.map(({ distance }) => distance),
  )
})
