/** The load under way, told to the database (for the map's bar) and to the terminal, at most four times per second. */
import type { LoadStep } from '@radier/geodata/load'
import type { Sql } from '../database.ts'

export interface ProgressReport {
  source: string
  title: string
  step: LoadStep
  done: number
  total: number | null
  position: number
  of: number
}

const EVERY = 250

export class Progress {
  private last = 0
  private writing: Promise<unknown> | null = null
  private readonly startedAt = new Date()
  private now: ProgressReport | null = null

  constructor(
    private readonly sql: Sql,
    private readonly listen?: (report: ProgressReport) => void,
  ) {}

  source(source: string, title: string, position: number, of: number): void {
    this.now = { source, title, step: 'leer', done: 0, total: null, position, of }
  }

  /** A new step is told at once; advances within it are thinned out. */
  step(step: LoadStep): void {
    if (this.now) this.tell({ ...this.now, step, done: 0, total: null }, true)
  }

  advance(done: number, total: number | null = null): void {
    if (this.now) this.tell({ ...this.now, done, total }, false)
  }

  private tell(report: ProgressReport, newStep: boolean): void {
    this.now = report
    const now = Date.now()
    if (!newStep && now - this.last < EVERY) return
    this.listen?.(report)
    if (now - this.last < EVERY || this.writing) return
    this.last = now
    this.writing = this.write(report).finally(() => {
      this.writing = null
    })
  }

  /** Outside the transaction of the load, which shows nothing until it ends. A bar that cannot be written stops no load. */
  private write(report: ProgressReport): Promise<unknown> {
    const { source, title, step, done, total, position, of } = report
    return this.sql`
      insert into radier.progress (one, source, title, step, done, total, position, of, started_at, pid, touched_at)
      values (true, ${source}, ${title}, ${step}, ${done}, ${total}, ${position}, ${of}, ${this.startedAt}, ${process.pid}, now())
      on conflict (one) do update set source = excluded.source, title = excluded.title, step = excluded.step, done = excluded.done,
        total = excluded.total, position = excluded.position, of = excluded.of, started_at = excluded.started_at,
        pid = excluded.pid, touched_at = excluded.touched_at`.catch(() => {})
  }

  /** A load that was killed leaves its bar, and rows that nobody sees: their room is given to this one. */
  async sweep(): Promise<void> {
    const left = await this.sql`delete from radier.progress returning source`
    if (left.length) await this.sql`vacuum radier.statistic, radier.indicator_value, radier.load`
  }

  async clear(): Promise<void> {
    await this.writing
    await this.sql`delete from radier.progress`.catch(() => {})
  }
}
