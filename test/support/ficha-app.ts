/** The API over the country of the fichas, for the tests of one file. */
import type { App } from '@radier/api/app'
import { catalogue } from '@radier/geodata/catalogue'
import { afterAll, beforeAll } from 'vitest'
import { testApp } from './app.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { fillFichaCountry } from './ficha-country.ts'

export function fichaApp(): { database: TestDatabase; app: App } {
  const served = {} as { database: TestDatabase; app: App }
  beforeAll(async () => {
    served.database = await testDatabase()
    await fillFichaCountry(served.database.sql)
    served.app = testApp({ sql: served.database.api, catalogue, pollMs: 0 })
  })
  afterAll(() => served.database?.drop())
  return served
}
