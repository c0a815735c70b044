/** A person's browser. Whatever it says on the console, and whatever it asks of another host, fails the test. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** Maps are drawn by SwiftShader; everything else is painted without it, three times as fast. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

export const desktop = { width: 1440, height: 900 }
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }

/** Without a locale, Chromium calls a file with an accent «download». */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: flags, env: { ...process.env, LANG: 'C.UTF-8' } })

export interface Visit extends BrowserContextOptions {
  /** What this test expects the browser itself to complain of. */
  expecting?: RegExp
  /** Another server than the one that all tests share. */
  address?: string
}

export interface Visitor {
  /** Opens a path in a browser of its own and waits until the country is coloured, or the page is there. */
  open(path: string, visit?: Visit): Promise<Page>
  /** Opens nothing yet, for a test that prepares its page first. */
  page(visit?: Visit): Promise<Page>
}

/** A browser for the tests of one file; every test leaves with what it opened closed and nothing said. */
export function visitor(): Visitor {
  let browser: Browser
  let contexts: BrowserContext[] = []
  let faults: string[] = []

  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    const said = faults
    contexts = []
    faults = []
    expect(said).toEqual([])
  })
  afterAll(() => browser?.close())

  const page = async ({ expecting, address = inject('address'), ...options }: Visit = {}) => {
    const context = await browser.newContext({ viewport: desktop, locale: 'es-CL', baseURL: address, ...options })
    contexts.push(context)
    context.setDefaultTimeout(20_000)
    const note = (fault: string) => {
      if (!expecting?.test(fault)) faults.push(fault)
    }
    const opened = await context.newPage()
    opened.on('console', (message) => {
      if (message.type() === 'warning' || message.type() === 'error') note(`consola: ${message.text()}`)
    })
    opened.on('pageerror', (error) => note(`error: ${error.message}`))
    opened.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== new URL(address).origin) note(`pide afuera: ${request.url()}`)
    })
    return opened
  }
  return {
    page,
    open: async (path, visit) => {
      const opened = await page(visit)
      await opened.goto(path)
      await opened.locator('main#content').waitFor({ state: 'attached' })
      return opened
    },
  }
}

/** The country's plates with their figures. */
export const coloured = (page: Page) => page.locator('.laminas .tierra .k0, .laminas .tierra .k1, .laminas .tierra .k2').first().waitFor()

/** The continuous map at rest with its figures: nothing opening, nothing travelling. */
export async function mapped(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').waitFor()
  await page.waitForFunction(() => !document.querySelector('.mapa-aviso'))
}

/** Addresses asked from now on that match. */
export function asked(page: Page, pattern: RegExp): string[] {
  const found: string[] = []
  page.on('request', (request) => pattern.test(request.url()) && found.push(request.url()))
  return found
}
