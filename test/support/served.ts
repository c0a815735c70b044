/** The product as a person meets it: starter set through the real loader, the real web build, the real API. Once for all browser tests. */

import { startServer } from '@radier/api/main'
import { connect } from '@radier/etl/database'
import { catalogue } from '@radier/geodata/catalogue'
import type { TestProject } from 'vitest/node'
import { buildWeb } from '../../web/build.ts'
import { mirror } from './mirror.ts'
import { runNode } from './programs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    /** As its owner, and as the API. */
    servedDatabase: string
    servedApiUrl: string
    /** Folder of the built web. */
    webDir: string
  }
}

/** Finer levels than the starter set has. */
const fine = Object.values(catalogue.layers).flatMap((layer) => (layer.level === 'zona' || layer.level === 'manzana' ? [layer.source] : []))

/** Runs after `cluster.ts` of the same project, in a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = new URL(project.getProvidedContext().templateUrl)
  const url = new URL(template)
  url.pathname = '/radier_served'
  const apiUrl = new URL(project.getProvidedContext().apiUrl)
  apiUrl.pathname = url.pathname
  const webDir = await buildWeb(() => {})
  await clone(template, url)
  await load(url, ['--starter'])
  if (mirror) await load(url, ['--mirror', mirror, ...fine])
  const server = await startServer({ databaseUrl: apiUrl.href, catalogue, port: 0, host: '127.0.0.1', webDir })
  project.provide('address', server.address)
  project.provide('servedDatabase', url.href)
  project.provide('servedApiUrl', apiUrl.href)
  project.provide('webDir', webDir)
  return server.close
}

async function clone(template: URL, url: URL): Promise<void> {
  const admin = connect(new URL('/postgres', template).href, { max: 1 })
  await admin.unsafe(`create database ${url.pathname.slice(1)} template ${template.pathname.slice(1)}`)
  await admin.end()
}

/** The loader as a person runs it. */
async function load(url: URL, args: string[]): Promise<void> {
  const program = runNode(['--import', 'tsx', 'etl/main.ts', ...args], { DATABASE_URL: url.href })
  const code = await program.ended
  if (code !== 0) throw new Error(`The loader ended with ${code}: ${program.printed()}`)
}
