import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBackup } from '@radier/etl/backup/read'
import { restoreBackup } from '@radier/etl/backup/restore'
import { blankSeal } from '@radier/etl/backup/seal'
import { writeBackup } from '@radier/etl/backup/write'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'
import { workOf, writeWork } from './written.ts'

let db: TestDatabase
let folder: string
let whole: Buffer
let work: Awaited<ReturnType<typeof workOf>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'radier-backup-'))
  db = await testDatabase()
  await writeWork(db.sql)
  whole = readFileSync((await writeBackup({ url: db.url, folder, name: 'radier' })).file)
  work = await workOf(db.sql)
})
afterAll(async () => {
  await db.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function refusal(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, 'dado.zip')
  writeFileSync(path, bytes)
  try {
    const backup = await openBackup(path)
    await restoreBackup(db.sql, backup).finally(backup.close)
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}

/** A zip with the seal of its own bytes: what only a person could make. */
function sealed(parts: Record<string, Uint8Array>): Buffer {
  const zip = Buffer.from(zipSync(parts))
  const comment = Buffer.from(blankSeal())
  zip.writeUInt16LE(comment.length, zip.length - 2)
  const before = Buffer.concat([zip, comment.subarray(0, -64)])
  return Buffer.concat([before, Buffer.from(createHash('sha256').update(before).digest('hex'))])
}

const DAMAGED = '«dado.zip» no es un respaldo de Radier, o está incompleto o dañado: use otra copia. No se cambió nada.'

describe('a file that is no whole backup is refused and changes nothing', () => {
  it('with any one byte changed', async () => {
    const found = new Set<string>()
    for (let at = 0; at < whole.length; at += 23) {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1 << (at % 8)
      found.add(await refusal(bytes))
    }
    expect(whole.length).toBeGreaterThan(4_000)
    expect([...found]).toEqual([DAMAGED])
    expect(await workOf(db.sql)).toEqual(work)
  })

  it('cut anywhere, or with something after its end', async () => {
    const found = new Set<string>()
    for (const part of [0, 0.01, 0.3, 0.5, 0.9, 0.99]) found.add(await refusal(whole.subarray(0, whole.length * part)))
    for (const cut of [1, 22, 64, 90, 150]) found.add(await refusal(whole.subarray(0, -cut)))
    found.add(await refusal(Buffer.concat([whole, Buffer.from('\n')])))
    expect([...found]).toEqual([DAMAGED])
    expect(await workOf(db.sql)).toEqual(work)
  })

  it.each([
    [
      'another zip',
      () => zipSync({ 'hoja.csv': Buffer.from('a,b\n') }),
      '«dado.zip» es un zip, pero no un respaldo de Radier. No se cambió nada.',
    ],
    ['a table', () => 'cut,n\n01101,3\n', DAMAGED],
    ['another program’s manifest', () => sealed({ 'manifest.json': Buffer.from('{"kind":"otro"}') }), DAMAGED],
    [
      'a manifest alone under a newer format',
      () => sealed({ ...unzipSync(whole), 'manifest.json': changed({ format: 2 }) }),
      /hecho por una versión más nueva de Radier \(0\.1\.0\)\. Actualice/,
    ],
    [
      'of a newer version',
      () => sealed({ ...unzipSync(whole), 'manifest.json': changed({ migrations: ['9999_lejos.sql'], radier: '9.1.0' }) }),
      '«dado.zip» fue hecho por una versión más nueva de Radier (9.1.0: 9999_lejos.sql). Actualice Radier y repita. No se cambió nada.',
    ],
    [
      'with a table of a newer version',
      () => sealed({ ...unzipSync(whole), 'manifest.json': changed({ parts: [{ table: 'plan' }] }) }),
      /más nueva de Radier \(0\.1\.0: plan\)/,
    ],
    [
      'whose part is not the one that was written',
      () =>
        sealed({
          ...unzipSync(whole),
          'area.copy': Buffer.from(Buffer.from(unzipSync(whole)['area.copy']!).toString().replace('Norte', 'Sur')),
        }),
      '«dado.zip» tiene dañada la parte «áreas dibujadas»: use otra copia. No se cambió nada.',
    ],
    [
      'without one of its parts',
      () => sealed(Object.fromEntries(Object.entries(unzipSync(whole)).filter(([name]) => name !== 'ficha.copy'))),
      /tiene dañada la parte «fichas emitidas»/,
    ],
  ])('%s', async (_, bytes, sentence) => {
    const said = await refusal(bytes())
    if (typeof sentence === 'string') expect(said).toBe(sentence)
    else expect(said).toMatch(sentence)
    expect(await workOf(db.sql)).toEqual(work)
  })

  it('and one that is not there is told', async () => {
    await expect(openBackup(join(folder, 'nada.zip'))).rejects.toThrow(`«nada.zip» no existe en ${folder}/nada.zip. No se cambió nada.`)
  })
})

const changed = (more: object) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(unzipSync(whole)['manifest.json']!).toString()), ...more }))

describe('a backup that cannot be written whole leaves nothing', () => {
  const write = (into: string, signal?: AbortSignal) => writeBackup({ url: db.url, folder: into, name: 'a', ...(signal && { signal }) })

  it('where nothing can be written', async () => {
    writeFileSync(join(folder, 'archivo'), '')
    await expect(write(join(folder, 'archivo', 'dentro'))).rejects.toThrow(
      /^No se escribió el respaldo en .*archivo\/dentro: no se puede escribir ahí\.$/,
    )
  })

  it('on a disk that fills', async (context) => {
    const small = join(folder, 'lleno')
    mkdirSync(small)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', small], { stdio: 'ignore' })
    } catch {
      return context.skip()
    }
    try {
      await db.sql`insert into radier.ficha_template (id, template) select 'x' || g, jsonb_build_object('a', md5(g::text)) from generate_series(1, 900) g`
      await expect(write(small)).rejects.toThrow(`No se escribió el respaldo en ${small}: se llenó el disco.`)
      expect(readdirSync(small)).toEqual([])
    } finally {
      execFileSync('umount', [small])
      await db.sql`delete from radier.ficha_template where id like 'x%'`
    }
  })

  it.each([
    ['that a person interrupts', (stop: AbortController) => stop.abort(), /se interrumpió/],
    [
      'whose database goes away',
      () =>
        db.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'radier-backup' and datname = current_database()`,
      /No se escribió/,
    ],
  ])('%s', async (_, end, sentence) => {
    const into = join(folder, 'a-medias')
    const stop = new AbortController()
    const lock = await db.sql.reserve()
    await lock.unsafe('begin; lock table radier.area in access exclusive mode')
    const written = write(into, stop.signal).then(
      () => 'written',
      (error: Error) => error.message,
    )
    await expect
      .poll(() =>
        db.sql`select 1 from pg_stat_activity where application_name = 'radier-backup' and wait_event_type = 'Lock' and datname = current_database()`.then(
          (rows) => rows.length,
        ),
      )
      .toBe(1)
    await end(stop)
    expect(await written).toMatch(sentence)
    await lock.unsafe('rollback')
    lock.release()
    expect(readdirSync(into)).toEqual([])
  })
})
