/** The product as it is served, over the land of Comuna de Prueba: for the browser tests of one file. */
import { startServer } from '@radier/api/main'
import { afterAll, beforeAll, inject } from 'vitest'
import { addLoad, fillComunaDePrueba, publish } from './comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { fillLand, landCatalogue } from './toy-land.ts'

/** Where its land is. */
export const landPlace = '01101'

export interface ServedLand {
  address: string
  /** Asks its API and reads the answer; anything but success throws. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>
}

export function servedLand(): ServedLand {
  const served = {} as ServedLand
  let database: TestDatabase | undefined
  let close: (() => Promise<void>) | undefined
  beforeAll(async () => {
    database = await testDatabase()
    await fillComunaDePrueba(database.sql)
    await addLoad(database.sql, 'sedes')
    for (const [id, layer] of Object.entries(landCatalogue.layers)) if (layer.planning || layer.mask) await fillLand(database, id)
    await publish(database.sql, 'sedes')
    const server = await startServer({
      databaseUrl: database.apiUrl,
      catalogue: landCatalogue,
      port: 0,
      host: '127.0.0.1',
      webDir: inject('webDir'),
    })
    served.address = server.address
    close = server.close
  })
  afterAll(async () => {
    await close?.()
    await database?.drop()
  })
  served.ask = async (method, path, body) => {
    const init = body === undefined ? { method } : { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(new URL(path, served.address), init)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response.status === 204 ? (undefined as never) : response.json()
  }
  return served
}
