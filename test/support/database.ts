/** A fresh migrated database for one test file. */
import { connect, type Sql } from '@radier/etl/database'
import { inject } from 'vitest'

export interface TestDatabase {
  /** As its owner. */
  sql: Sql
  url: string
  /** As the API, which may do less. */
  api: Sql
  apiUrl: string
  drop(): Promise<void>
}

/** Clones the migrated template (`create database … template`) on the cluster of this run. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${process.pid}_${performance.now().toFixed(3).replace('.', '_')}`
  const admin = connect(withDatabase(template, 'postgres'), { max: 1 })
  await admin.unsafe(`create database ${name} template ${template.pathname.slice(1)}`)
  const url = withDatabase(template, name)
  const sql = connect(url, { max: 6 })
  const apiUrl = withDatabase(new URL(inject('apiUrl')), name)
  const api = connect(apiUrl, { max: 6 })
  return {
    sql,
    url,
    api,
    apiUrl,
    drop: async () => {
      await Promise.all([sql.end({ timeout: 5 }), api.end({ timeout: 5 })])
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

function withDatabase(url: URL, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}
