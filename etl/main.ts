/** The loader as a program, on the migrated database of `DATABASE_URL`. Ctrl-C stops it between two batches; twice, at once. */
import { load } from './command.ts'
import { connect } from './database.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort(new Error('interrumpida'))
  })

const url = process.env.DATABASE_URL
if (!url) {
  console.error('Falta DATABASE_URL. Use «npm run load», que prepara la base de datos.')
  process.exit(1)
}
const sql = connect(url, { max: 4, connection: { application_name: 'radier-load' } })
process.exitCode = await load({ sql, args: process.argv.slice(2), signal: stop.signal })
await sql.end({ timeout: 1 })
