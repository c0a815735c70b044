import { ewkbHex } from '@radier/etl/steps/ewkb'
import fc from 'fast-check'
import type { Geometry } from 'geojson'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const position = fc.tuple(fc.double({ min: -110, max: -53, noNaN: true }), fc.double({ min: -57, max: -17, noNaN: true }))
const ring = fc.array(position, { minLength: 3, maxLength: 40 }).map((points) => [...points, points[0]!])
const geometry = fc.oneof(
  position.map((coordinates) => ({ type: 'Point', coordinates })),
  fc
    .array(fc.array(position, { minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 4 })
    .map((coordinates) => ({ type: 'MultiLineString', coordinates })),
  fc
    .array(fc.array(ring, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
)

it('PostGIS reads back every coordinate that was written, with SRID 4326', async () => {
  await fc.assert(
    fc.asyncProperty(geometry, async (written) => {
      const [row] = await database.sql`
        select st_asgeojson(${ewkbHex(written as Geometry)}::geometry, 15)::json as geometry, st_srid(${ewkbHex(written as Geometry)}::geometry) as srid`
      expect(row!.srid).toBe(4326)
      const numbers = (g: unknown) =>
        JSON.stringify(g)
          .match(/-?\d+(\.\d+)?(e-?\d+)?/g)!
          .map(Number)
      const back = numbers(row!.geometry.coordinates)
      for (const [i, n] of numbers((written as { coordinates: unknown }).coordinates).entries()) expect(back[i]).toBeCloseTo(n, 12)
      expect(row!.geometry.type).toBe(written.type)
    }),
    { numRuns: 60 },
  )
})
