/** The API over Comuna de Prueba with a plan of two zones, and files uploaded to it as a person's browser sends them. */
import type { App } from '@radier/api/app'
import type { UploadCheckAnswer } from '@radier/api/contract-uploads'
import { createLayerTable } from '@radier/geodata/database/layer-table'
import { defineLayer } from '@radier/geodata/layer'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { testApp } from './app.ts'
import { addLoad, corner, fillComunaDePrueba, publish } from './comuna-de-prueba.ts'
import { type TestDatabase, testDatabase } from './database.ts'
import { toyCatalogue } from './toy-catalogue.ts'
import { uploader } from './uploader.ts'

const plan = defineLayer({
  ...toyCatalogue.layers.cuadra!,
  title: 'Plan',
  source: 'nunca',
  level: undefined as never,
  attributes: { zona: { from: 'ZONA', type: 'text', label: 'Zona' }, nombre: { from: 'NOMBRE', type: 'text', label: 'Nombre' } },
  planning: { kind: 'zonificacion', zone: 'zona', name: 'nombre', norms: {} },
})
const catalogue = { ...toyCatalogue, layers: { ...toyCatalogue.layers, pendiente: plan } }

/** For the tests of one file; each begins without sites. */
export function uploadApp() {
  const toy = {} as { app: App; database: TestDatabase }
  beforeAll(async () => {
    toy.database = await testDatabase()
    const { sql } = toy.database
    await fillComunaDePrueba(sql)
    const load = await addLoad(sql, 'nunca')
    await sql.unsafe(createLayerTable('capa.pendiente', plan))
    for (const [i, zone] of ['Z1', 'Z2'].entries())
      await sql.unsafe(
        `insert into capa.pendiente values ('${i}', '01101', '${zone}', '${zone}', ${i + 1}, ${load},
        st_multi(st_makeenvelope(${corner.lon + 0.02 + i * 0.02}, ${corner.lat + 0.02}, ${corner.lon + 0.04 + i * 0.02}, ${corner.lat + 0.04}, 4326)))`,
      )
    await publish(sql, 'nunca')
    toy.app = testApp({ sql: toy.database.api, catalogue, pollMs: 0 })
  })
  afterAll(() => toy.database?.drop())
  beforeEach(() => toy.database.sql`truncate radier.site cascade`)
  const stored = async () => (await toy.database.sql<{ n: number }[]>`select count(*)::int as n from radier.site`)[0]!.n
  return { toy, file: uploader(toy), stored }
}

/** Read, accepted, repaired, refused. */
export const counts = ({ read, accepted, repaired, refused }: UploadCheckAnswer) => [read, accepted, repaired, refused]
