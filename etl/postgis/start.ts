/** Starts and stops the private cluster, whatever state a dead program left it in. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../database.ts'
import { runAsOwner } from './account.ts'
import { passwordOf, USER } from './create.ts'
import type { Server } from './find.ts'
import { commandOf, freePort } from './machine.ts'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  effective_cache_size: '1GB',
  jit: 'off',
  synchronous_commit: 'off',
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
const throwaway = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' }

export interface StartOptions {
  /** False for clusters that are thrown away: no fsync. */
  durable?: boolean
}

const urlOf = (data: string, port: number, database: string) => `postgres://${USER}:${passwordOf(data)}@127.0.0.1:${port}/${database}`

/** Starts the cluster, or joins the one that runs on these files, and gives the address of its database. */
export async function startCluster(server: Server, data: string, { durable = true }: StartOptions = {}): Promise<string> {
  const log = join(dirname(data), 'postgres.log')
  let fault: unknown
  for (let attempt = 0; attempt < 4; attempt++) {
    const running = await runningPort(data)
    if (running) return openDatabase(data, running)
    const port = await freePort(attempt === 0 ? lastPort(data) : 0)
    const all = { ...settings, ...(durable ? {} : throwaway), port: String(port) }
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
    try {
      await runAsOwner(join(server.bin, 'pg_ctl'), ['start', '-D', data, '-l', log, '-w', '-t', '60', '-s', '-o', flags.join(' ')])
    } catch (error) {
      fault = error
      await wait(500 * attempt)
    }
  }
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' / ') : ''
  throw new Error(`La base de datos privada no partió. Su registro está en ${log}: ${tail}`, { cause: fault })
}

export async function stopCluster(server: Server, data: string, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  if (await runningPort(data)) await runAsOwner(join(server.bin, 'pg_ctl'), ['stop', '-D', data, '-m', mode, '-w', '-t', '60', '-s'])
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
  const command = pid ? await commandOf(pid) : ''
  if (command.includes('postgres') && command.includes(data)) return port || null
  rmSync(file, { force: true })
  return null
}

async function openDatabase(data: string, port: number): Promise<string> {
  const sql = connect(urlOf(data, port, 'postgres'), { max: 1, connect_timeout: 5 })
  try {
    await answers(sql)
    const [found] = await sql`select 1 from pg_database where datname = ${USER}`
    if (!found) await sql`create database radier`.catch(ignoreRace)
    return urlOf(data, port, USER)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** A server that recovers from a crash refuses connections for a while. */
async function answers(sql: ReturnType<typeof connect>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await sql`select 1`
      return
    } catch (cause) {
      if (tries > 100) throw new Error('La base de datos privada está encendida pero no responde.', { cause })
      await wait(300)
    }
  }
}

function ignoreRace(error: { code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error
}
