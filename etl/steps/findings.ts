import { formatNumber } from '@radier/geodata/measure/format'
import type { ReadTable } from '@radier/geodata/row'
import { BLANK_ROW, NOTE } from '../readers/table.ts'

/** What happened to the rows of a source on their way in: counts, and at most 200 sentences. */
const MOST = 200

export class Findings {
  read = 0
  accepted = 0
  repaired = 0
  refused = 0
  readonly messages: string[] = []

  /** Something was mended and the row goes in. */
  repair(message: string, count = 1): void {
    this.repaired += count
    this.note(message)
  }

  /** The row stays out. */
  refuse(message: string, count = 1): void {
    this.refused += count
    this.note(message)
  }

  /** What a reader mended. Notes and blank rows that it passed over are no repair of anything. */
  reader(repaired: ReadTable['repaired']): void {
    for (const { message, count } of repaired)
      if (message !== NOTE && message !== BLANK_ROW) this.repair(`${formatNumber(count)} ${message}.`, count)
  }

  note(message: string): void {
    if (this.messages.length < MOST) this.messages.push(message)
  }
}
