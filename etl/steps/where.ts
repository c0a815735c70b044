/** Rows that a definition selects: every column must equal the given text, or one of the given texts. */
import type { Row } from '@radier/geodata/row'
import type { Where } from '@radier/geodata/source'

export const asText = (value: unknown) => String(value ?? '').trim()

export const wantedBy = (want: Where[string]): Set<string> => new Set((Array.isArray(want) ? want : [want]).map(asText))

export function matcher(where: Where = {}): (row: Row) => boolean {
  const tests = Object.entries(where).map(([column, want]) => ({ column, want: wantedBy(want) }))
  return (row) => tests.every(({ column, want }) => want.has(asText(row.values[column])))
}
