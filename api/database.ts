import { bigint } from '@radier/geodata/database/bigint'
import postgres from 'postgres'
import { config } from './config.ts'

export type Sql = postgres.Sql<{ bigint: number }>

/** Pool of the API: read-only sessions that give up after the statement timeout. */
export const connectReader = (url: string): Sql =>
  postgres(url, {
    max: config.pool,
    onnotice: () => {},
    types: { bigint },
    connection: {
      application_name: 'radier-api',
      statement_timeout: config.statementTimeoutMs,
      default_transaction_read_only: true,
      jit: false,
    } as Record<string, string | number | boolean>,
  })
