import { areaM2, distanceM, planeAt, planeOf, toDegrees, toMetres } from '@radier/geodata/planning/ruler'
import type { Outline, Position } from '@radier/geodata/territory/area'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const latitudes = [-18, -23.6, -29.9, -33.4, -38.7, -41.3, -45.6, -53.1, -55]
const thousandth = 1e-3

describe.each(latitudes)('at latitude %d, as PostGIS measures on the spheroid', (lat) => {
  const here: Position = [-71, lat]
  /** Metres east and north. */
  const ends: Position[] = [
    [54, 0],
    [0, 54],
    [700, -700],
    [12_000, 3_000],
    [-20_000, 20_000],
    [40_000, 5_000],
  ]

  it('a distance is within 0.1 %, from metres to tens of kilometres', async () => {
    for (const end of ends) {
      const there = toDegrees([[[end]]], planeAt(here))[0]?.[0]?.[0] as Position
      const [row] = await database.sql`
        select st_distance(st_point(${here[0]}, ${here[1]}, 4326)::geography, st_point(${there[0]}, ${there[1]}, 4326)::geography) as m`
      expect(Math.abs(distanceM(here, there) / Number(row?.m) - 1)).toBeLessThan(thousandth)
    }
  })

  it.each([20, 300, 5_000, 30_000])('an area %d m wide is within 0.1 %', async (size) => {
    const outline = toDegrees(crooked(size), planeAt(here))
    const [row] = await database.sql`
      select st_area(st_setsrid(st_geomfromgeojson(${JSON.stringify({ type: 'MultiPolygon', coordinates: outline })}), 4326)::geography) as m2`
    expect(Math.abs(areaM2(outline) / Number(row?.m2) - 1)).toBeLessThan(thousandth)
  })
})

/** A lopsided outline with a hole and an island. */
const crooked = (size: number): Outline =>
  [
    [ring([0, 0], [1, 0.1], [0.9, 0.8], [0.4, 1], [-0.1, 0.5]), ring([0.3, 0.3], [0.3, 0.5], [0.5, 0.5], [0.5, 0.3])],
    [ring([1.2, 0], [1.4, 0], [1.3, 0.3])],
  ].map((polygon) => polygon.map((points) => points.map(([x, y]) => [x * size, y * size])))

const ring = (...points: Position[]): Position[] => [...points, points[0] as Position]

it('goes to metres and comes back to the same degrees', () => {
  const outline = toDegrees(crooked(500), planeAt([-72.98, -41.32]))
  const plane = planeOf(outline)
  const back = toDegrees(toMetres(outline, plane), plane)
  for (const [i, [lon, lat]] of (back[0]?.[0] ?? []).entries()) {
    expect(lon).toBeCloseTo(outline[0]?.[0]?.[i]?.[0] as number, 11)
    expect(lat).toBeCloseTo(outline[0]?.[0]?.[i]?.[1] as number, 11)
  }
})

it('takes a hole away whichever way its ring turns', () => {
  const [polygon] = crooked(100)
  const [outer, hole] = polygon as [Position[], Position[]]
  const degrees = (rings: Position[][]) => toDegrees([rings], planeAt([-70, -33]))
  expect(areaM2(degrees([outer, hole]))).toBeCloseTo(areaM2(degrees([outer, [...hole].reverse()])), 6)
  expect(areaM2(degrees([outer])) - areaM2(degrees([outer, hole]))).toBeCloseTo(400, 2)
})
