/** Starts and stops the private cluster, whatever state a dead program left it in. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Sql } from '../database.ts'
import { runAsOwner } from './account.ts'
import { passwordOf, USER } from './create.ts'
import type { Server } from './find.ts'
import { commandOf, freePort } from './machine.ts'
import { recoverCluster } from './recover.ts'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  effective_cache_size: '1GB',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  max_connections: '80',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  random_page_cost: '1.1',
  lc_messages: 'C',
}
const throwaway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' }

export interface StartOptions {
  /** False for clusters that are thrown away: no fsync. */
  durable?: boolean
  say?: (line: string) => void
}

const urlOf = (data: string, port: number, database: string) => `postgres://${USER}:${passwordOf(data)}@127.0.0.1:${port}/${database}`

/** Starts the cluster, or joins the one that runs on these files, and gives the address of its database. */
export async function startCluster(server: Server, data: string, options: StartOptions = {}): Promise<string> {
  const log = join(dirname(data), 'postgres.log')
  let fault: unknown
  for (let attempt = 0; attempt < 6; attempt++) {
    await wait(500 * attempt)
    try {
      const running = await runningPort(data)
      return await joinCluster(data, running ?? (await launch(server, data, log, attempt === 0 ? lastPort(data) : 0, options)))
    } catch (error) {
      fault = error
    }
  }
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' / ') : ''
  throw new Error(`La base de datos privada no partió. Su registro está en ${log}: ${tail}`, { cause: fault })
}

/** The port on which it listens: the wished one when it is free. */
async function launch(server: Server, data: string, log: string, wished: number, { durable = true, say = () => {} }: StartOptions) {
  if (durable) await recoverCluster(server, data, say)
  const port = await freePort(wished)
  const all = { ...settings, ...(durable ? {} : throwaway), port: String(port) }
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
  await runAsOwner(join(server.bin, 'pg_ctl'), ['start', '-D', data, '-l', log, '-w', '-t', '60', '-s', '-o', flags.join(' ')])
  return port
}

export async function stopCluster({ bin }: Pick<Server, 'bin'>, data: string, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  if (await runningPort(data)) await runAsOwner(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', mode, '-w', '-t', '60', '-s'])
}

function lastPort(data: string): number {
  const file = join(data, 'postmaster.opts')
  return existsSync(file) ? Number(/port=(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0
}

/** The port of the server that runs on these files. A pid file whose process is gone or is another program is removed. */
export async function runningPort(data: string): Promise<number | null> {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  // A server that recovers alone writes its process with a minus, and no port.
  const command = pid ? await commandOf(Math.abs(pid)) : ''
  if (command.includes('postgres') && command.includes(data)) return port || null
  rmSync(file, { force: true })
  return null
}

/** The address of the database of a cluster that runs, once it answers. */
export async function joinCluster(data: string, port: number): Promise<string> {
  const sql = connect(urlOf(data, port, 'postgres'), { max: 1, connect_timeout: 5 })
  try {
    await answers(sql, data)
    const [found] = await sql`select 1 from pg_database where datname = ${USER}`
    if (!found) await sql`create database radier`.catch(ignoreRace)
    return urlOf(data, port, USER)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** A server that recovers or ends refuses connections for a while. */
async function answers(sql: Sql, data: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await sql`select 1`
      return
    } catch (cause) {
      if (tries > 100) throw new Error('La base de datos privada está encendida pero no responde.', { cause })
      if (!(await runningPort(data))) throw cause
      await wait(300)
    }
  }
}

function ignoreRace(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}
