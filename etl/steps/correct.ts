/** Corrections of known mistakes (`geodata/data/corrections.csv`): each names the value it replaces and trips when that is gone. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Applied } from '@radier/geodata/load'
import { UNKNOWN } from '@radier/geodata/measure/format'
import type { Row } from '@radier/geodata/row'
import { csvObjects } from '../readers/csv-records.ts'
import type { Findings } from './findings.ts'

export interface Correction {
  source: string
  /** Key of the row: value of the layer's key, or of the table's code or name column. */
  key: string
  field: string
  was: string
  now: string
  reason: string
  since: string
}

const file = fileURLToPath(new URL('../../geodata/data/corrections.csv', import.meta.url))

export const readCorrections = (): Correction[] =>
  existsSync(file) ? (csvObjects(file, readFileSync(file, 'utf8')) as unknown as Correction[]) : []

export type Corrector = (row: Row) => Row

export interface Corrections {
  corrector(keyColumn: string | undefined): Corrector
  /** Sentences for corrections that found no row with the value they replace. */
  unused(): string[]
}

const asText = (value: unknown) => String(value ?? '').trim()

/** Corrections of one source. `*` as key corrects every row with that value. */
export function correctionsOf(source: string, all: readonly Correction[], findings: Findings): Corrections {
  const mine = all.filter((c) => c.source === source)
  const used = new Set<Correction>()
  const byKey = new Map<string, Correction[]>()
  for (const c of mine) byKey.set(c.key, [...(byKey.get(c.key) ?? []), c])
  const any = byKey.get('*') ?? []

  const corrector = (keyColumn: string | undefined): Corrector => {
    if (!mine.length) return (row) => row
    return (row) => {
      const key = keyColumn === undefined ? String(row.number) : asText(row.values[keyColumn])
      let { values } = row
      const corrections: Applied[] = []
      for (const c of [...(byKey.get(key) ?? []), ...any]) {
        if (asText(values[c.field]) !== c.was) continue
        values = { ...values, [c.field]: c.now }
        used.add(c)
        corrections.push({ row: row.number, field: c.field, was: c.was, now: c.now, reason: c.reason })
        findings.repair(`Fila ${row.number}, «${c.field}»: ${c.was} → ${c.now || UNKNOWN} (${c.reason}).`)
      }
      return corrections.length > 0 ? { ...row, values, corrections } : row
    }
  }
  const unused = () =>
    mine
      .filter((c) => !used.has(c))
      .map(
        (c) =>
          `La corrección de ${c.key}, «${c.field}» (${c.was} → ${c.now}) ya no calza: la fuente ya lo corrigió. Quítela de corrections.csv.`,
      )
  return { corrector, unused }
}
