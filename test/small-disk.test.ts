import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProblemAnswer } from '@radier/api/contract'
import { startServer } from '@radier/api/main'
import { connect } from '@radier/etl/database'
import { migrate } from '@radier/etl/migrate'
import { freePort } from '@radier/etl/postgis/machine'
import { provideDatabase } from '@radier/etl/postgis/provide'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corner, fillComunaDePrueba } from './support/comuna-de-prueba.ts'
import { openFolder, runNode } from './support/programs.ts'
import { quietly } from './support/quietly.ts'
import { toyCatalogue } from './support/toy-catalogue.ts'

let folder: string
let mounted = false
const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
const small = { timeout: 300_000 }

beforeAll(() => {
  folder = openFolder()
})
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})
function smallDisk(megabytes: number): boolean {
  if (mounted) execFileSync('umount', ['-l', folder])
  try {
    mount(`size=${megabytes}m,mode=711`)
    mounted = true
  } catch {
    mounted = false
  }
  return mounted
}

describe('a disk that is too small', () => {
  it('stops the first start in a sentence and shows nothing half loaded; with room it goes on where it was', small, async (context) => {
    if (!smallDisk(120)) return context.skip()
    const env = { RADIER_FOLDER: folder, DATABASE_URL: '', RADIER_MIRROR: folder, PORT: String(await freePort()) }
    const refused = runNode(['start.mjs'], env)
    expect(await refused.ended, refused.printed()).toBe(1)
    expect(refused.printed()).toMatch(/Se llenó el disco de .*: libere espacio|La base de datos se quedó sin espacio en disco/)
    expect(refused.printed()).not.toContain('Radier está en')

    mount('remount,size=2000m')
    const started = runNode(['start.mjs'], env)
    const [, address] = await started.says(/Radier está en (http:\S+)/)
    expect(await (await fetch(`${address}/api/ready`)).json()).toMatchObject({ state: 'listo', missing: [] })
    expect(await started.end('SIGTERM')).toBe(0)
  })

  it('refuses what cannot be kept, says why, is not ready, and goes on when there is room again', small, async (context) => {
    if (!smallDisk(200)) return context.skip()
    const database = await provideDatabase({ folder, own: true })
    const owner = connect(database.url, { max: 1 })
    await migrate(owner, undefined, 'radier_api')
    await fillComunaDePrueba(owner)
    await owner.end()
    const server = await startServer({
      databaseUrl: database.apiUrl,
      databaseFolder: database.folder!,
      catalogue: toyCatalogue,
      port: 0,
      host: '127.0.0.1',
    })
    const keep = (n: number) =>
      fetch(`${server.address}/api/areas`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name: 'x', geometry: outline(n) }),
      })
    try {
      expect((await keep(0)).status).toBe(200)
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(join(folder, 'lleno'), Buffer.alloc(bavail * bsize - 4096))
      await quietly(async () => {
        let answer = await keep(1)
        for (let n = 2; answer.status === 200 && n < 300; n++) answer = await keep(n)
        expect(answer.status).toBe(503)
        const problem = (await answer.json()) as ProblemAnswer
        expect(problem).toMatchObject({ type: 'urn:radier:problema:sin-espacio', title: 'No queda espacio en el disco' })
        const ready = await fetch(`${server.address}/api/ready`)
        expect(ready.status).toBe(503)
        expect(((await ready.json()) as ProblemAnswer).type).toBe('urn:radier:problema:sin-espacio')
        expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
        rmSync(join(folder, 'lleno'))
        await expect.poll(async () => (await fetch(`${server.address}/api/ready`)).status, { timeout: 60_000 }).toBe(200)
        await expect.poll(async () => (await keep(1_000)).status, { timeout: 60_000 }).toBe(200)
      })
    } finally {
      await server.close()
      await database.stop()
    }
  })
})

/** A ring of many corners, other for each `n`. */
function outline(n: number) {
  const ring = Array.from({ length: 900 }, (_, i) => {
    const turn = (i / 900) * 2 * Math.PI
    const radius = 0.01 + 0.001 * Math.sin(i * 7.3 + n)
    return [corner.lon + 0.03 + radius * Math.cos(turn), corner.lat + 0.03 + radius * Math.sin(turn)]
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] }
}
