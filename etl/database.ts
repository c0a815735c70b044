/** The one way to open the database. */
import { driver } from '@radier/geodata/database/driver'
import postgres from 'postgres'

type Types = { bigint: number }
export type Sql = postgres.Sql<Types>
export type Transaction = postgres.TransactionSql<Types>

/** Opens a pool on `url`. Notices are not printed. */
export function connect(url: string, options: postgres.Options<{ bigint: postgres.PostgresType<number> }> = {}): Sql {
  return postgres(url, { ...driver, ...options, types: driver.types })
}
