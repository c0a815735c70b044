import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { fillFichaCountry } from '../support/ficha-country.ts'
import { fuzz } from '../support/fuzz.ts'

const seed = 20_261_130
let database: TestDatabase
let server: Awaited<ReturnType<typeof startServer>>
const batchFolder = mkdtempSync(join(tmpdir(), 'radier-fuzz-'))

beforeAll(async () => {
  database = await testDatabase()
  await fillFichaCountry(database.sql)
  server = await startServer({ databaseUrl: database.url, catalogue, port: 0, host: '127.0.0.1', batchFolder })
})
afterAll(async () => {
  await server?.close()
  await database?.drop()
  rmSync(batchFolder, { recursive: true, force: true })
})

it('every route answers whatever it is asked with what its document declares, never with an error of its own, and each does succeed', async () => {
  const { asked, faults, unmet } = await fuzz(server.address, { seed, requests: 700, within: 12_000 })
  expect({ faults, unmet }, `seed ${seed}`).toEqual({ faults: [], unmet: [] })
  expect(asked).toBeGreaterThan(65)
}, 90_000)
