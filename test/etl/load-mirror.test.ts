/** The whole catalogue from the real files: what `npm run load -- --mirror ../shared/geodata` promises. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, type Output } from '@radier/etl/command'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { mirror, withMirror } from '../support/mirror.ts'

withMirror('the whole mirror', () => {
  let database: TestDatabase
  let cache: string
  beforeAll(async () => {
    database = await testDatabase()
    cache = mkdtempSync(join(tmpdir(), 'radier-mirror-'))
  })
  afterAll(async () => {
    await database.drop()
    rmSync(cache, { recursive: true, force: true })
  })

  async function run(): Promise<{ code: number; output: string }> {
    let output = ''
    const out: Output = {
      write: (text: string | Uint8Array) => {
        output += text
        return true
      },
    }
    const code = await load({
      sql: database.sql,
      args: ['--mirror', mirror!, '--cache', cache, '--drop', join(cache, 'entrega')],
      out,
    })
    return { code, output }
  }
  const figure = async (variable: string, period = '2024') => {
    const [row] = await database.sql`
      select value from radier.statistic s join radier.load l on l.id = s.load and l.state = 'current'
      where variable = ${variable} and level = 'pais' and code = '0' and period = ${period} order by "row" is null limit 1`
    return row?.value
  }

  it('loads with every published total met to the unit, in a table of 80 columns', { timeout: 600_000 }, async () => {
    const { code, output } = await run()
    expect(output).not.toContain('RECHAZADAS')
    expect(code).toBe(0)
    expect(await figure('poblacion')).toBe(18_480_432)
    expect(await figure('hogares')).toBe(6_596_527)
    expect(await figure('viviendas_irrecuperables')).toBe(72_642)
    expect(await figure('poblacion', '2017')).toBe(17_574_003)
    const [allegados] =
      await database.sql`select conteo from radier.indicator_value where indicator = 'hogares_allegados' and level = 'pais' and period = '2024'`
    expect(allegados!.conteo).toBe(188_355)
    expect((await database.sql`select count(*)::int as n from capa.manzana`)[0]!.n).toBe(166_302)
    expect((await database.sql`select count(*)::int as n from radier.territory where level = 'comuna'`)[0]!.n).toBe(346)
    const report = output.slice(output.indexOf('Fuente '))
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(report).toContain('✓ Indicador Allegados país 2024: 188.355 = 188.355 (MINVU')
  })

  it('loaded again changes nothing', async () => {
    const before = await database.sql`select max(id) as last from radier.publication`
    const { code, output } = await run()
    expect(code).toBe(0)
    expect(output).toContain('0 publicadas')
    expect(await database.sql`select max(id) as last from radier.publication`).toEqual(before)
  })
})
