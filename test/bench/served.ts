/** The product on the database of the bench, with the starter set at least, and INE's zones and blocks when the real files are here. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startServer } from '@radier/api/main'
import { catalogue } from '@radier/geodata/catalogue'
import type { Browser, Page } from 'playwright-core'
import { buildWeb } from '../../web/build.ts'
import { desktop, launch } from '../support/browser.ts'
import { mirror } from '../support/mirror.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fine = Object.values(catalogue.layers).flatMap((layer) => (layer.level === 'zona' || layer.level === 'manzana' ? [layer.source] : []))

/** Loads what is missing into the database; what is up to date is left alone. */
export async function fillDatabase(url = process.env.DATABASE_URL): Promise<string> {
  if (!url) throw new Error('Run it with `npm run bench`, which prepares the database.')
  const load = (args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'etl/main.ts', ...args], {
      cwd: root,
      maxBuffer: 1 << 26,
      env: { ...process.env, DATABASE_URL: url },
    })
  await load(['--starter'])
  if (mirror) await load(['--mirror', mirror, ...fine])
  return url
}

/** Serves it, opens a browser, and closes both whatever happens. */
export async function withBrowser<T>(work: (page: () => Promise<Page>) => Promise<T>): Promise<T> {
  const databaseUrl = await fillDatabase()
  const webDir = await buildWeb(() => {})
  const server = await startServer({ databaseUrl, catalogue, port: 0, host: '127.0.0.1', webDir })
  let browser: Browser | undefined
  try {
    const opened = await launch()
    browser = opened
    return await work(async () => (await opened.newContext({ viewport: desktop, baseURL: server.address })).newPage())
  } finally {
    await browser?.close()
    await server.close()
  }
}
