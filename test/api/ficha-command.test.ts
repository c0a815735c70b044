import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { openFolder, runNode } from '../support/programs.ts'

let database: TestDatabase
const folder = openFolder()
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

const said = async (args: string[], url = database.apiUrl) => {
  const program = runNode(['--import', 'tsx', 'api/ficha-command.ts', ...args], { DATABASE_URL: url, INIT_CWD: folder })
  expect(await program.ended).toBe(1)
  return program.printed()
}

it('says in a sentence what a person can mend', { timeout: 60_000 }, async () => {
  writeFileSync(join(folder, 'archivo'), '')
  const away = new URL(database.apiUrl)
  away.pathname = '/no_existe'
  const [strange, unknown, format, file, gone] = await Promise.all([
    said(['--ayuda']),
    said(['99999']),
    said(['13101', '--formats', 'doc']),
    said(['13101', '--out', 'archivo']),
    said(['13101'], away.href),
  ])
  expect(strange).toMatch(/^Uso: npm run ficha/)
  expect(unknown).toContain('No hay ningún territorio ni grupo con el código «99999».')
  expect(format).toContain('No hay un formato «doc».')
  expect(file).toContain(`No se puede escribir en ${join(folder, 'archivo')}`)
  expect(gone).toContain('La base de datos no acepta a Radier.')
})
