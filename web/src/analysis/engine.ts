/**
 * The one place that decides who answers. Filters, histograms, groups and percentiles go over typed arrays, which answer within a
 * frame; text that a person writes goes to DuckDB, which is opened when the first query runs. Both read the same Arrow streams.
 */
import type { CatalogueAnswer, ColumnTable } from '@radier/api/contract'
import { columnBytes } from './kept.ts'
import type { SqlAnswer } from './sql-answer.ts'
import { type OpenTable, openTable } from './table.ts'

const opened = new Map<string, Promise<OpenTable>>()

/** The table on typed arrays; asked for once per load. Throws a Problem. */
export function tableInMemory(about: ColumnTable, catalogue: CatalogueAnswer): Promise<OpenTable> {
  const known = opened.get(about.address)
  if (known) return known
  for (const address of opened.keys()) if (address.startsWith(`/api/columns/${about.id}/`)) opened.delete(address)
  const made = columnBytes(about).then((bytes) => openTable(about, bytes, catalogue))
  opened.set(about.address, made)
  made.catch(() => opened.delete(about.address))
  return made
}

/** Runs what a person wrote, bounded and read-only. Failure is a value. */
export async function askSql(text: string, tables: readonly ColumnTable[], signal: AbortSignal): Promise<SqlAnswer> {
  const { runSql } = await import('./duckdb.ts')
  return runSql(text, tables, signal)
}
