import { driver } from '@radier/geodata/database/driver'
import postgres from 'postgres'
import { config } from './config.ts'

export type Sql = postgres.Sql<{ bigint: number }>
export type Transaction = postgres.TransactionSql<{ bigint: number }>

/** Pool of the API for everything published: read-only sessions that give up after the statement timeout. */
export const connectReader = (url: string, max: number = config.pool): Sql => connect(url, max, { default_transaction_read_only: 'on' })

/** Sessions for what a person leaves here (areas, templates, batches), on disk when it is acknowledged; nothing published is written through them. */
export const connectWriter = (url: string): Sql => connect(url, config.writers, { synchronous_commit: 'on' })

const connect = (url: string, max: number, session: Record<string, string>): Sql =>
  postgres(url, {
    ...driver,
    max,
    connection: { application_name: 'radier-api', statement_timeout: config.statementTimeoutMs, jit: 'off', ...session },
  })
