/** The synthetic comuna in the tests of the browser: its API asked beside the page, and the mark that it carries everywhere. */
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/** Everything is measured again at each answer. */
export const slow = { timeout: 20_000 }

/** Asks the API that all browser tests share; with a body it posts. */
export async function api<T>(path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(new URL(path, inject('address')), init)
  expect(response.ok, `${path}: ${response.status}`).toBe(true)
  return response.json()
}

export const marked = (page: Page) => page.getByText('ejemplo', { exact: true }).first().waitFor()
