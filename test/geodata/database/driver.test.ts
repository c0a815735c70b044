/** The driver postgres-js as `patches/` leaves it. Each of these is a wrong answer, a lost row or a dead process without the patch. */
import { connect, type Sql } from '@radier/etl/database'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../support/database.ts'

let database: TestDatabase
let sql: Sql
const loose: unknown[] = []
const note = (error: unknown) => loose.push(error)

beforeAll(async () => {
  database = await testDatabase()
  await database.sql`create table kept (who text)`
  process.on('uncaughtException', note).on('unhandledRejection', note)
})
afterAll(async () => {
  process.off('uncaughtException', note).off('unhandledRejection', note)
  await database.drop()
})
beforeEach(async () => {
  sql = connect(database.url, { max: 1, connection: { statement_timeout: 5_000 } })
  await database.sql`truncate kept`
})
afterEach(async () => {
  await sql.end({ timeout: 0 })
  expect(loose.splice(0)).toEqual([])
})

const pidOf = async (session: Pick<Sql, 'unsafe'>) => (await session.unsafe<{ pid: number }[]>('select pg_backend_pid() as pid'))[0]!.pid
/** Returns when the driver has heard of it. */
async function lose(session: Pick<Sql, 'unsafe'>): Promise<void> {
  await database.sql`select pg_terminate_backend(${await pidOf(session)}, 5000)`
  await new Promise((resolve) => setTimeout(resolve, 30))
}
const everyone = async () => (await database.sql<{ who: string }[]>`select who from kept order by who`).map(({ who }) => who)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, message }) => code ?? message,
  )

describe('the statement after one that broke in the middle of its rows', () => {
  const broken: Record<string, (session: Sql) => PromiseLike<unknown>> = {
    'a row that cannot be computed': (s) => s`select 1 / (3000 - g) from generate_series(1, 4000) g`,
    'the same, without names': (s) => s`select 1 / (3000 - g) from generate_series(1, 4000) g`.values(),
    'a statement time-out': (s) =>
      s.unsafe(
        'set statement_timeout = 60; select g, case when g = 3000 then pg_sleep(1)::text end from generate_series(1, 4000) g; reset statement_timeout',
      ),
    'a cursor that throws': (s) =>
      s`select g from generate_series(1, 200) g`.cursor(100, () => {
        throw new Error('no')
      }),
  }
  it.each(Object.entries(broken))('has its rows from the first on: %s', async (_, breaks) => {
    await sql`select 1`
    const first = codeOf(Promise.resolve(breaks(sql)))
    const piped = sql`select 1 as n union all select 2`
    expect(await first).not.toBe('done')
    expect([...(await piped)]).toEqual([{ n: 1 }, { n: 2 }])
    expect([...(await sql`select 7 as n`)]).toEqual([{ n: 7 }])
  })
})

it('a cursor that throws late, after its time is over, leaves the statement behind its own rows', async () => {
  const hurried = connect(database.url, { max: 1, connection: { statement_timeout: 100 } })
  const late = hurried`select g from generate_series(1, 200) g`.cursor(100, async () => {
    await new Promise((resolve) => setTimeout(resolve, 250))
    throw new Error('no')
  })
  const refused = codeOf(late)
  const behind = [1, 2].map((n) => hurried`select ${n}::int as n`)
  expect(await refused).toBe('no')
  expect((await Promise.all(behind)).map(([row]) => row)).toEqual([{ n: 1 }, { n: 2 }])
  await hurried.end()
})

describe('a connection that is lost', () => {
  it('in a transaction rejects it, and the process goes on', async () => {
    const work = sql.begin(async (tx) => {
      await tx`insert into kept values ('A')`
      await lose(tx)
      await tx`select 1`
    })
    expect(await codeOf(work)).toMatch(/^(57P01|CONNECTION_CLOSED|ECONNRESET)$/)
    expect([...(await sql`select 1 as n`)]).toEqual([{ n: 1 }])
    expect(await everyone()).toEqual([])
  })

  it('takes its transaction with it: neither its later rows nor its commit reach the connection that replaces it', async () => {
    let goOn = () => {}
    const until = new Promise<void>((resolve) => {
      goOn = resolve
    })
    let late = ''
    const ended = new Promise<void>((resolve) => {
      const a = sql.begin(async (tx) => {
        await tx`insert into kept values ('A1')`
        await lose(tx)
        await until
        late = await codeOf(tx`insert into kept values ('A2')`)
        resolve()
      })
      a.catch(() => {})
    })
    await expect.poll(() => codeOf(sql`select 1`)).toBe('done')
    const b = sql.begin(async (tx) => {
      await tx`insert into kept values ('B')`
      goOn()
      await ended
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('B refuses')
    })
    expect(await codeOf(b)).toBe('B refuses')
    expect(late).toMatch(/^(CONNECTION_CLOSED|ECONNRESET)$/)
    expect(await everyone()).toEqual([])
  })

  it('leaves nothing to the next one: its first statement is answered', async () => {
    for (let times = 0; times < 3; times++) {
      const pid = await pidOf(sql)
      const asleep = codeOf(sql`select pg_sleep(4)`)
      await expect
        .poll(async () => (await database.sql`select from pg_stat_activity where pid = ${pid} and wait_event = 'PgSleep'`).length)
        .toBe(1)
      await database.sql`select pg_terminate_backend(${pid}, 5000)`
      expect(await asleep).not.toBe('done')
      expect([...(await sql`select ${times}::int as n`)]).toEqual([{ n: times }])
    }
  })

  it('settles what its transaction and its held session had still to ask', async () => {
    const asked: Promise<string>[] = []
    const ask = (session: Pick<Sql, 'unsafe'>) => {
      for (let n = 0; n < 150; n++) asked.push(codeOf(session.unsafe('select pg_sleep(0.001)')))
    }
    const work = sql.begin(async (tx) => {
      const pid = await pidOf(tx)
      ask(tx)
      await database.sql`select pg_terminate_backend(${pid}, 5000)`
      await Promise.all(asked)
    })
    expect(await codeOf(work)).not.toBe('done')
    const held = await sql.reserve()
    const pid = await pidOf(held)
    ask(held)
    await database.sql`select pg_terminate_backend(${pid}, 5000)`
    expect((await Promise.all(asked)).filter((code) => code !== 'done').length).toBeGreaterThan(1)
    expect(await codeOf(held`select 1`)).toMatch(/^(CONNECTION_CLOSED|ECONNRESET)$/)
    held.release()
    expect([...(await sql`select 1 as n`)]).toEqual([{ n: 1 }])
  })

  it('is told to who reads by cursor, between two batches', async () => {
    const reads = async () => {
      for await (const _ of sql`select g from generate_series(1, 500) g`.cursor(100)) {
        const [own] = await database.sql<{ pid: number }[]>`
          select pid from pg_stat_activity where datname = current_database() and query like '%generate_series(1, 500)%' and pid <> pg_backend_pid()`
        if (own) await database.sql`select pg_terminate_backend(${own.pid}, 5000)`
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    }
    expect(await codeOf(reads())).not.toBe('done')
  })
})

describe('a session', () => {
  it('begins a transaction although it fills the pipeline', async () => {
    const narrow = connect(`${database.url}?max_pipeline=1`, { max: 1 })
    await narrow`select 1`
    const all = await Promise.all([
      narrow`select 1`.execute(),
      narrow.begin((tx) => tx`select 2 as n`),
      narrow.begin((tx) => tx`select 3 as n`),
    ])
    expect(all.slice(1).map(([row]) => row)).toEqual([{ n: 2 }, { n: 3 }])
    await narrow.end()
  })

  it('is held at once when no types are fetched', async () => {
    const plain = connect(database.url, { max: 1, fetch_types: false })
    const held = await plain.reserve()
    expect([...(await held`select 1 as n`)]).toEqual([{ n: 1 }])
    held.release()
    await plain.end()
  })

  it('refuses a value that is none, and answers the statement that was running', async () => {
    await sql`select 1`
    const running = sql`select 1 as n from pg_sleep(0.05)`.execute()
    const refused = codeOf(sql`select ${undefined as never}::int`)
    expect([...(await running)]).toEqual([{ n: 1 }])
    expect(await refused).toBe('UNDEFINED_VALUE')
    expect([...(await sql`select 2 as n`)]).toEqual([{ n: 2 }])
  })

  it('keeps nothing that is asked of a transaction after its end', async () => {
    let late: Promise<string> | undefined
    const work = sql.begin((tx) => [
      Promise.reject(new Error('no')),
      (async () => {
        await tx`select pg_sleep(0.02)`
        late = codeOf(tx`insert into kept values ('late')`)
      })(),
    ])
    expect(await codeOf(work)).toBe('no')
    expect(await late).toBe('TRANSACTION_ENDED')
    expect(await everyone()).toEqual([])
  })

  it('has no cancel: its answer would go to the statement behind', () => {
    expect('cancel' in sql`select 1`).toBe(false)
  })
})
