/** Small files that the tests of readers make, in a folder that goes away. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTable } from '@radier/etl/readers/open'
import type { ReadTable, Row } from '@radier/geodata/row'
import type { Format } from '@radier/geodata/source'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'radier-readers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

export const pathOf = (name: string) => join(folder, name)

export function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(pathOf(name), content)
  return pathOf(name)
}

export async function rowsOf(table: ReadTable): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of table.rows) rows.push(...batch)
  return rows
}

export async function readAll(path: string, format: Format, where?: { sheet?: string; header?: number }) {
  const table = await openTable(path, format, where)
  return { ...table, list: await rowsOf(table) }
}

/** The sentence of the refusal, or a note that there was none. */
export async function refusal(path: string, format: Format, where?: { sheet?: string; header?: number }): Promise<string> {
  try {
    const { list } = await readAll(path, format, where)
    return `aceptado con ${list.length} filas`
  } catch (error) {
    return error instanceof Error && error.name === 'ReadFault' ? error.message : `otro error: ${error}`
  }
}
