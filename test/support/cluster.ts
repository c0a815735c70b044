/** One throw-away cluster for each project of the run, with a migrated template. Vitest calls this before the first test and after the last. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@radier/etl/database'
import { migrate } from '@radier/etl/migrate'
import { clusterHome, dataFolder } from '@radier/etl/postgis/create'
import { findServers } from '@radier/etl/postgis/find'
import type { Database } from '@radier/etl/postgis/keep'
import { isAlive } from '@radier/etl/postgis/machine'
import { provideDatabase } from '@radier/etl/postgis/provide'
import { stopCluster } from '@radier/etl/postgis/start'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
    /** The same cluster as its API enters it. */
    apiUrl: string
  }
}

const PREFIX = 'radier-test-'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o711)
  const database = await provideDatabase({ folder: join(folder, 'cluster'), own: true, durable: false })
  project.provide('templateUrl', await makeTemplate(database))
  project.provide('apiUrl', database.apiUrl)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Nobody stays connected to the template, or it could not be cloned. */
async function makeTemplate({ url, apiUrl }: Database): Promise<string> {
  const template = new URL(url)
  template.pathname = 'radier_template'
  const admin = connect(url, { max: 1 })
  await admin`create database radier_template`
  await admin.end()
  const sql = connect(template.href, { max: 1 })
  await migrate(sql, undefined, new URL(apiUrl).username)
  await sql.end()
  return template.href
}

/** Stops and removes the clusters of runs that were killed. */
async function sweep(): Promise<void> {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX) && !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))
  const [server] = await findServers()
  for (const name of left) {
    const folder = join(tmpdir(), name)
    const cluster = join(folder, 'cluster')
    if (server && existsSync(cluster)) await stopCluster(server, dataFolder(await clusterHome(cluster)), 'immediate')
    rmSync(folder, { recursive: true, force: true })
  }
}
