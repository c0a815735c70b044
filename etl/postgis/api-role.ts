/** The role with which the API enters the private cluster: what it may do is in `grants.ts`. */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../database.ts'

const ROLE = 'radier_api'
const LOCK = 728_341_005

/** Makes the role when it is missing, one program at a time. */
export async function ensureApiRole(url: string, data: string): Promise<void> {
  const sql = connect(url, { max: 1 })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    const [found] = await sql`select 1 from pg_roles where rolname = ${ROLE}`
    if (found && existsSync(fileIn(data))) return
    writeFileSync(fileIn(data), `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
    if (!found) await sql`create role ${sql(ROLE)} login`
    await sql.unsafe(`alter role ${ROLE} password '${passwordIn(data)}'`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** The address of the API on the cluster of `url`. */
export function apiUrlOf(url: string, data: string): string {
  const address = new URL(url)
  address.username = ROLE
  address.password = passwordIn(data)
  return address.href
}

const fileIn = (data: string): string => join(data, 'radier-api.password')
const passwordIn = (data: string): string => readFileSync(fileIn(data), 'utf8').trim()
