import type { Context } from 'hono'
import { bodyOf, send } from './body.ts'
import type { Edition } from './edition.ts'

/** Answers with JSON that changes with what persons do, squeezed and revalidated by its digest. */
export async function sendJson(c: Context, edition: Edition, value: unknown): Promise<Response> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  return send(c, await bodyOf(bytes, 'application/json; charset=utf-8', edition.version), 'private, no-cache')
}
