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

  note(message: string): void {
    if (this.messages.length < MOST) this.messages.push(message)
  }
}
