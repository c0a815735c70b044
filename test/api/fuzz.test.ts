import { expect, it } from 'vitest'
import { testApp } from '../support/app.ts'
import { fuzz } from '../support/fuzz.ts'
import { landApp, landCatalogue } from '../support/toy-land.ts'

const toy = landApp()

it('every route answers whatever it is asked with what its document declares, and never with an error of its own', async () => {
  const newApp = () => testApp({ sql: toy.database.sql, catalogue: landCatalogue, pollMs: 1_000 })
  const { asked, statuses, faults } = await fuzz(newApp, { seed: 20_261_130, requests: 1_500, within: 20_000 })
  expect(faults).toEqual([])
  expect(asked).toBeGreaterThan(200)
  expect(statuses[200]).toBeGreaterThan(asked / 10)
})
