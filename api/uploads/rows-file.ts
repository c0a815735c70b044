/** The rows of a file as they wait for the person to decide: one JSON per line, without personal data. */

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { KeptRow, RowsHead } from './job.ts'

const BLOCK = 1 << 20

/** Writes texts one after the other in large pieces. The file takes its name when all of it is on disk: nobody reads half. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const partial = `${path}-${randomUUID()}`
  const file = createWriteStream(partial, { mode: 0o600 })
  const ended = once(file, 'finish')
  let block = ''
  for (const line of lines) {
    block += `${line}\n`
    if (block.length < BLOCK) continue
    if (!file.write(block)) await once(file, 'drain')
    block = ''
  }
  file.end(block)
  await ended
  await rename(partial, path)
}

export const writeRows = (path: string, head: RowsHead, rows: readonly KeptRow[]): Promise<void> =>
  writeLines(
    path,
    (function* () {
      yield JSON.stringify(head)
      for (const row of rows) yield JSON.stringify(row)
    })(),
  )

export async function readRows(path: string): Promise<{ head: RowsHead; rows: KeptRow[] }> {
  const lines = createInterface({ input: createReadStream(path, { highWaterMark: BLOCK }), crlfDelay: Number.POSITIVE_INFINITY })
  let head: RowsHead | null = null
  const rows: KeptRow[] = []
  for await (const line of lines) {
    if (head) rows.push(JSON.parse(line))
    else head = JSON.parse(line)
  }
  if (!head) throw new Error('The file of rows is empty.')
  return { head, rows }
}
