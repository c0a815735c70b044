import { bigint } from '@radier/geodata/database/bigint'
import postgres from 'postgres'
import { config } from './config.ts'

export type Sql = postgres.Sql<{ bigint: number }>
export type Transaction = postgres.TransactionSql<{ bigint: number }>

/** Pool of the API for everything published: read-only sessions that give up after the statement timeout. */
export const connectReader = (url: string): Sql => connect(url, config.pool, true)

/** Sessions for what a person leaves here (areas, templates, batches); nothing published is written through them. */
export const connectWriter = (url: string): Sql => connect(url, config.writers, false)

const connect = (url: string, max: number, readOnly: boolean): Sql =>
  postgres(url, {
    max,
    onnotice: () => {},
    types: { bigint },
    connection: {
      application_name: 'radier-api',
      statement_timeout: config.statementTimeoutMs,
      default_transaction_read_only: readOnly,
      jit: false,
    } as Record<string, string | number | boolean>,
  })
