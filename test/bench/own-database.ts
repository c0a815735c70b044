import { connect } from '@radier/etl/database'
import { migrate } from '@radier/etl/migrate'

/** A database of its own, dropped at the end: the one that people use is not touched. */
export async function ownDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const url = new URL(process.env.DATABASE_URL!)
  const admin = connect(url.href, { max: 1 })
  const name = `radier_bench_${process.pid}`
  await admin.unsafe(`create database ${name}`)
  url.pathname = `/${name}`
  try {
    const sql = connect(url.href, { max: 1 })
    await migrate(sql)
    await sql.end()
    return await work(url.href)
  } finally {
    await admin.unsafe(`drop database ${name} with (force)`)
    await admin.end()
  }
}
