/** What `npm run load` understands: plan, run, table of what changed. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { type Catalogue, catalogue as whole } from '@radier/geodata/catalogue'
import { loadSteps } from '@radier/geodata/load'
import { formatNumber } from '@radier/geodata/measure/format'
import { connect, type Sql } from './database.ts'
import { planReport, runReport } from './report.ts'
import { planLoads, type RunOptions, rollbackSource, runLoads } from './run.ts'
import { RunFault, surroundingsFault } from './steps/fault.ts'
import type { ProgressReport } from './steps/progress.ts'

export interface LoadCommand {
  sql: Sql
  args: readonly string[]
  catalogue?: Catalogue
  out?: Output
  signal?: AbortSignal
}

/** The terminal, or whatever stands for it. */
export type Output = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean; columns?: number }

const usage = 'Uso: npm run load -- [--mirror CARPETA] [--drop CARPETA] [fuentes…] [--plan] [--force] [--rollback FUENTE]'

/** Runs the command on an open, migrated database and gives the exit code: 0, or 1 with a sentence when a source was refused or nothing could be done. */
export async function load(command: LoadCommand): Promise<number> {
  const { sql, catalogue = whole, out = process.stdout, signal } = command
  const print = (text: string) => out.write(`${text}\n`)
  try {
    const { values, positionals } = optionsFrom(command.args)
    const unknown = [...positionals, ...(values.rollback ? [values.rollback] : [])].filter((id) => !catalogue.sources[id])
    if (unknown.length)
      throw new RunFault(`No existe la fuente «${unknown.join('», «')}». Las fuentes son: ${Object.keys(catalogue.sources).join(', ')}.`)
    if (values.rollback) {
      const { from, to } = await rollbackSource(sql, catalogue, values.rollback)
      print(`${catalogue.sources[values.rollback]!.title}: de la versión ${from} se volvió a la ${to}.`)
      return 0
    }
    const options: RunOptions = {
      sql,
      catalogue,
      sources: positionals,
      force: values.force ?? false,
      ...(values.mirror && { mirror: folderOf(values.mirror) }),
      starter: values.starter ?? false,
      ...(values.drop && { drop: resolve(values.drop) }),
      ...(values.cache && { cache: resolve(values.cache) }),
      ...(signal && { signal }),
    }
    if (values.plan) {
      print(planReport(await planLoads(options)))
      return 0
    }
    const line = statusLine(out)
    const result = await runLoads({ ...options, onProgress: line.show }).finally(line.clear)
    print(runReport(result))
    return result.ok ? 0 : 1
  } catch (error) {
    if (signal?.aborted) print('Carga interrumpida: lo publicado antes sigue intacto.')
    else if (error instanceof Error && isExpected(error)) (command.out ?? process.stderr).write(`${error.message}\n`)
    else throw error
    return 1
  }
}

/**
 * The loader as a program, on the migrated database of `DATABASE_URL`. Ctrl-C stops it between two batches; twice, at once.
 * Sets the exit code.
 */
export async function loadProgram(catalogue: Catalogue = whole): Promise<void> {
  // Features live for one batch: a wider nursery spares the collector a quarter of its work.
  setFlagsFromString('--max-semi-space-size=32')
  setFlagsFromString('--min-semi-space-size=16')
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130)
      stop.abort(new Error('interrumpida'))
    })
  process.on('uncaughtException', (error) => {
    console.error(surroundingsFault(error)?.message ?? error)
    process.exit(1)
  })
  const url = process.env.DATABASE_URL
  if (!url) {
    console.error('Falta DATABASE_URL. Use «npm run load», que prepara la base de datos.')
    process.exitCode = 1
    return
  }
  // What a load has not published yet need not be on disk: the commit that publishes says so itself.
  const sql = connect(url, { max: 4, connection: { application_name: 'radier-load', synchronous_commit: 'off' } })
  process.exitCode = await load({ sql, catalogue, args: process.argv.slice(2), signal: stop.signal })
  await sql.end({ timeout: 1 })
}

function folderOf(path: string): string {
  const folder = resolve(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  throw new RunFault(`No existe la carpeta «${folder}» de --mirror.`)
}

const isExpected = (error: Error) => error.name === 'RunFault' || error.name === 'LoadFault'

function optionsFrom(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mirror: { type: 'string' },
        drop: { type: 'string' },
        cache: { type: 'string' },
        plan: { type: 'boolean' },
        force: { type: 'boolean' },
        starter: { type: 'boolean' },
        rollback: { type: 'string' },
      },
    })
  } catch (cause) {
    throw new RunFault(usage, { cause })
  }
}

/** One line rewritten on a terminal; elsewhere a plain line per source and step. */
function statusLine(out: Output) {
  let last = ''
  const show = ({ title, step, done, total, position, of }: ProgressReport) => {
    const amount = done ? ` ${formatNumber(done)}${total ? ` de ${formatNumber(total)}` : ''}` : ''
    const text = `[${position}/${of}] ${title}: ${loadSteps[step]}`
    if (out.isTTY) out.write(`\r\x1b[2K${(text + amount).slice(0, (out.columns ?? 80) - 1)}`)
    else if (text !== last) out.write(`${text}\n`)
    last = text
  }
  const clear = () => {
    if (out.isTTY) out.write('\r\x1b[2K')
  }
  return { show, clear }
}
