import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { connect } from '@radier/etl/database'
import { giveToOwner, runAsOwner } from '@radier/etl/postgis/account'
import { findServers } from '@radier/etl/postgis/find'
import type { Database } from '@radier/etl/postgis/keep'
import { commandOf } from '@radier/etl/postgis/machine'
import { provideDatabase } from '@radier/etl/postgis/provide'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { holdDatabase, openFolder } from '../../support/programs.ts'

let folder: string
const opened: Database[] = []
const provide = async (say?: (line: string) => void) => {
  const database = await provideDatabase({ folder, own: true, ...(say && { say }) })
  opened.push(database)
  return database
}
const ask = async (url: string, text: string) => {
  const sql = connect(url, { max: 1 })
  return sql.unsafe(text).finally(() => sql.end())
}
const data = () => join(folder, 'data')
const postmaster = () => Number(readFileSync(join(data(), 'postmaster.pid'), 'utf8').split('\n')[0])

const sizeOf = async (url: string) => (await ask(url, 'select pg_database_size(current_database()) as n'))[0]!.n as number
/** Processes that name the files of the cluster. */
const othersOver = async (files: string) => {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  const commands = await Promise.all(pids.map(commandOf))
  return commands.filter((command) => command.includes(files))
}

/** Takes a port as soon as whoever has it lets go. */
async function squat(port: number): Promise<Server> {
  for (;;) {
    const server = createServer().listen(port, '127.0.0.1')
    const took = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (took) return server
  }
}

beforeEach(() => {
  folder = openFolder()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const database of opened.splice(0)) await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the private cluster', () => {
  it('keeps its data between starts and leaves no process behind', async () => {
    const first = await provide()
    await ask(first.url, 'create table kept as select 7 as n')
    const pid = postmaster()
    await first.stop()
    await expect.poll(() => commandOf(pid), { timeout: 10_000 }).toBe('')
    const second = await provide()
    expect([...(await ask(second.url, 'select n from kept'))]).toEqual([{ n: 7 }])
  })

  it('is taken over when the program that started it was killed', async () => {
    const killed = await holdDatabase(folder)
    await ask(killed.url, 'create table kept as select 7 as n')
    const pid = postmaster()
    await killed.end('SIGKILL')
    const next = await provide()
    expect([...(await ask(next.url, 'select n from kept'))]).toEqual([{ n: 7 }])
    expect(await next.claim('start')).toBe(true)
    await next.stop()
    await expect.poll(() => commandOf(pid), { timeout: 10_000 }).toBe('')
  })

  it('starts again when the program and PostgreSQL were both killed', async () => {
    const killed = await holdDatabase(folder)
    await ask(killed.url, 'create table kept as select 7 as n')
    await ask(killed.url, 'checkpoint')
    process.kill(postmaster(), 'SIGKILL')
    await killed.end('SIGKILL')
    const next = await provide()
    expect([...(await ask(next.url, 'select n from kept'))]).toEqual([{ n: 7 }])
  })

  it('comes back at the same address when PostgreSQL alone is killed, and its user and claims with it', async () => {
    const said: string[] = []
    const database = await provide((line) => said.push(line))
    expect(await database.claim('start')).toBe(true)
    await ask(database.url, 'create table kept as select 7 as n')
    await ask(database.url, 'checkpoint')
    const pid = postmaster()
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => said.at(-1), { timeout: 30_000 }).toBe('La base de datos privada volvió')
    expect(postmaster()).not.toBe(pid)
    expect([...(await ask(database.url, 'select n from kept'))]).toEqual([{ n: 7 }])
    const other = await holdDatabase(folder)
    expect(other.first).toBe(false)
    await other.end('SIGTERM')
    expect(await commandOf(postmaster())).toContain('postgres')
  }, 60_000)

  it('comes back elsewhere when its port was taken meanwhile, and tells who asked to know', async () => {
    const said: string[] = []
    const database = await provide((line) => said.push(line))
    const before = database.url
    const moved = vi.fn()
    database.onMove(moved)
    const held = connect(before, { max: 1 })
    const [{ pids } = { pids: [] }] = await held<{ pids: number[] }[]>`select array_agg(pid) as pids from pg_stat_activity`
    for (const pid of [postmaster(), ...pids]) process.kill(pid, 'SIGKILL')
    const squatter = await squat(Number(new URL(before).port))
    await expect.poll(() => said.at(-1), { timeout: 30_000 }).toBe('La base de datos privada volvió')
    squatter.close()
    await held.end({ timeout: 0 })
    expect(database.url).not.toBe(before)
    expect(database.falls).toBe(1)
    expect(moved).toHaveBeenCalledTimes(1)
    expect([...(await ask(database.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
  }, 60_000)

  it('stops by itself when its last program is killed, and not before', async () => {
    const [one, two] = await Promise.all([holdDatabase(folder), holdDatabase(folder)])
    const pid = postmaster()
    await one.end('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect([...(await ask(two.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
    await two.end('SIGKILL')
    await expect.poll(() => commandOf(pid), { timeout: 15_000 }).toBe('')
    await expect.poll(() => othersOver(data()), { timeout: 15_000 }).toEqual([])
  }, 60_000)

  it('keeps what was acknowledged when it is killed, says that it recovers, and leaves no file of what was not', async () => {
    // It may come back before it is stopped: then it is said by the program that held it.
    const said: string[] = []
    const database = await provide((line) => said.push(line))
    await ask(database.url, 'create table kept (n int)')
    const before = await sizeOf(database.url)
    const sql = connect(database.url, { max: 1 })
    const open = sql.begin(async (tx) => {
      await tx`create table never as select g, repeat('x', 200) from generate_series(1, 20000) g`
      await ask(database.url, 'insert into kept values (7)')
      process.kill(postmaster(), 'SIGQUIT')
      await tx`select pg_sleep(30)`
    })
    await expect(open).rejects.toThrow()
    await sql.end({ timeout: 0 })
    await database.stop()
    const again = await provide((line) => said.push(line))
    expect(said).toContain('La base de datos privada se apagó de golpe: se recupera todo lo guardado…')
    expect([...(await ask(again.url, 'select n from kept'))]).toEqual([{ n: 7 }])
    expect((await sizeOf(again.url)) - before).toBeLessThan(1_000_000)
  }, 60_000)

  it('checks its pages, and one made before does from its next clean start on', async () => {
    const database = await provide()
    const checks = async (url: string) => (await ask(url, 'show data_checksums'))[0]?.data_checksums
    expect(await checks(database.url)).toBe('on')
    await database.stop()
    const [server] = await findServers()
    await runAsOwner(join(server!.bin, 'pg_checksums'), ['--disable', '-D', data()])
    const said: string[] = []
    const after = await provide((line) => said.push(line))
    expect(said.join()).toContain('lleva desde ahora sumas de verificación')
    expect(await checks(after.url)).toBe('on')
    expect((await ask(after.url, 'show synchronous_commit'))[0]?.synchronous_commit).toBe('on')
  }, 60_000)

  it('starts although the pid file names a process that is another program', async () => {
    await (await provide()).stop()
    writeFileSync(join(data(), 'postmaster.pid'), `${process.pid}\n${data()}\n1700000000\n5432\n\n127.0.0.1\n`)
    const next = await provide()
    expect(postmaster()).not.toBe(process.pid)
    expect([...(await ask(next.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
  })

  it('is made again, and says so, when initdb died midway', async () => {
    mkdirSync(data())
    writeFileSync(join(data(), 'PG_VERSION'), '15\n')
    mkdirSync(join(folder, 'making-999999999'))
    const said: string[] = []
    const database = await provide((line) => said.push(line))
    expect([...(await ask(database.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
    expect(said.join('\n')).toContain('a medio hacer')
    expect(existsSync(join(folder, 'making-999999999'))).toBe(false)
  })

  it('takes another port when the one of last time is busy', async () => {
    const first = await provide()
    const { port } = new URL(first.url)
    await first.stop()
    const squatter = createServer().listen(Number(port), '127.0.0.1')
    const second = await provide()
    expect(new URL(second.url).port).not.toBe(port)
    squatter.close()
  })

  it('is shared by two programs, only the first may claim it, and the last one stops it', async () => {
    const [one, two] = await Promise.all([holdDatabase(folder), holdDatabase(folder)])
    expect(one.url).toBe(two.url)
    expect([one.first, two.first].sort()).toEqual([false, true])
    const pid = postmaster()
    await one.end('SIGTERM')
    expect([...(await ask(two.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
    await two.end('SIGTERM')
    await expect.poll(() => commandOf(pid), { timeout: 10_000 }).toBe('')
  })

  it('lets nobody in without its password', async () => {
    const url = new URL((await provide()).url)
    url.password = 'otra'
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  it('gives the API a role of its own, each role a password that nobody else reads, and never runs as root', async () => {
    const { url, apiUrl } = await provide()
    const [role] = await ask(
      apiUrl,
      'select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = user',
    )
    expect(role).toEqual({ rolname: 'radier_api', rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false })
    expect(new URL(apiUrl).password).not.toBe(new URL(url).password)
    const files = ['radier.password', 'radier-api.password'].map((name) => join(data(), name))
    expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600])
    const [stored] = await ask(url, "select array_agg(rolpassword like 'SCRAM-SHA-256%') as scram from pg_authid where rolcanlogin")
    expect(stored).toEqual({ scram: [true, true] })
    expect(readFileSync(`/proc/${postmaster()}/status`, 'utf8')).toMatch(/^Uid:\t[1-9]/m)
  })

  it('made before that role gets it at the next start, and a lost password is made again', async () => {
    const first = await provide()
    await ask(first.url, 'drop role radier_api')
    await first.stop()
    rmSync(join(data(), 'radier-api.password'))
    const second = await provide()
    expect([...(await ask(second.apiUrl, 'select 1 as n'))]).toEqual([{ n: 1 }])
    rmSync(join(data(), 'radier-api.password'))
    const [third, fourth] = await Promise.all([provide(), provide()])
    expect(third.apiUrl).toBe(fourth.apiUrl)
    expect([...(await ask(third.apiUrl, 'select 1 as n'))]).toEqual([{ n: 1 }])
  })

  it('says what to do when the PostgreSQL that made it is gone', async () => {
    await (await provide()).stop()
    writeFileSync(join(data(), 'PG_VERSION'), '9\n')
    await giveToOwner(data())
    await expect(provide()).rejects.toThrow(/fue hecha con PostgreSQL 9, que ya no está/)
  })
})

describe('a database of one’s own', () => {
  it('is used as it is, and nothing is made or started', async () => {
    vi.stubEnv('DATABASE_URL', inject('templateUrl').replace(/[^/]+$/, 'postgres'))
    const database = await provideDatabase({ folder: join(folder, 'never') })
    expect([database.url, database.apiUrl]).toEqual([process.env.DATABASE_URL, process.env.DATABASE_URL])
    vi.stubEnv('DATABASE_API_URL', inject('apiUrl'))
    expect((await provideDatabase({ folder })).apiUrl).toBe(inject('apiUrl'))
    expect(existsSync(join(folder, 'never'))).toBe(false)
    await database.stop()
    expect([...(await ask(database.url, 'select 1 as n'))]).toEqual([{ n: 1 }])
  })

  it('that does not answer gives one sentence without its password', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://ana:secreto@127.0.0.1:1/nada')
    const fault = await provideDatabase({ folder }).catch((error: Error) => error.message)
    expect(fault).toMatch(/^No se pudo entrar a la base de DATABASE_URL: /)
    expect(fault).not.toContain('secreto')
  })
})
