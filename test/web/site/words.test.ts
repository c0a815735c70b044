import type { Limit } from '@radier/geodata/planning/question'
import type { Effect } from '@radier/geodata/planning/sensitivity'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deltaText } from '../../../web/src/planning/delta.ts'
import { dayOf, howMany, roundedApart } from '../../../web/src/planning/words.ts'

it.each([
  [0, '0 sitios'],
  [1, '1 sitio'],
  [1_432, '1.432 sitios'],
])('says %d as «%s»', (count, text) => expect(howMany(count, 'sitio', 'sitios')).toBe(text))

it.each<[parts: (number | null)[], total: number | null, decimals: number, apart: boolean]>([
  [[129.3, 39.2, 529.2], 697.7, 0, true],
  [[453.1, 138.2, 1_842.6], 2_433.9, 0, false],
  [[7.335, 2.225, 30], 39.56, 2, true],
  [[7.38, 2.25, 30], 39.63, 2, false],
  [[1, null], null, 0, false],
])('knows whether the parts %j add up to %d as they are written with %d decimals', (parts, total, decimals, apart) =>
  expect(roundedApart(parts, total, decimals) !== null).toBe(apart),
)

const limit = (id: Limit['id'], pending: string | null) => ({ id, pending }) as Limit
const effect = (id: string, homes: number | null, delta: number | null) => ({ id, homes, delta }) as Effect
it.each<[of: Effect, limits: Limit[], text: string]>([
  [effect('densidad', 33, 3), [limit('densidad', null)], '+3'],
  [effect('densidad', 27, -3), [limit('densidad', null)], '−3'],
  [effect('densidad', 30, 0), [limit('densidad', null)], '0, no manda'],
  [effect('densidad', 30, 0), [limit('densidad', 'viene en viv/ha')], 'norma pendiente'],
  [effect('altura', 30, 0), [limit('ocupacion_altura', null), limit('volumen', 'es un punto')], '0, no manda'],
  [effect('junto_a_tren', 30, 0), [limit('estacionamientos', 'no está en el plan')], 'norma pendiente'],
  [effect('integracion_social', null, null), [], 'pendiente'],
  [effect('densidad', 30, null), [], 's/i'],
])('tells what a change gives, and never that an unknown norm does not bind: %j', (of, limits, text) =>
  expect(deltaText(of, limits)).toBe(text),
)

const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'America/Santiago'
})
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})
it('dates an evening in Chile by its own day', () => {
  expect(dayOf('2026-11-22T01:30:00Z')).toBe('2026-11-21')
  expect(dayOf('2026-11-22T12:00:00Z')).toBe('2026-11-22')
})
