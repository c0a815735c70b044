/** The one way to open the database. */
import postgres from 'postgres'

const bigint = { to: 20, from: [20], serialize: (value: number) => String(value), parse: (text: string) => Number(text) }

type Types = { bigint: number }
export type Sql = postgres.Sql<Types>
export type Transaction = postgres.TransactionSql<Types>

/** Opens a pool on `url`. `bigint` arrives as number (every count and id here is below 2^53); notices are not printed. */
export function connect(url: string, options: postgres.Options<{ bigint: postgres.PostgresType<number> }> = {}): Sql {
  return postgres(url, { onnotice: () => {}, ...options, types: { bigint, ...options.types } })
}
