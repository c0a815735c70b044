import type { Context } from 'hono'
import type { ExportedFile } from './answers/ficha-export.ts'
import { JSON_TYPE } from './body.ts'

/** A file that was made for one request; JSON is read, not kept. */
export function sendFile(c: Context, { bytes, type, name }: ExportedFile): Response {
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...(type === JSON_TYPE ? {} : { 'Content-Disposition': `attachment; filename="${name}"` }),
  })
}
