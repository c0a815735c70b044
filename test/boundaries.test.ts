import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from './support/tool.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files: Record<string, string> = {
  'geodata/layer.ts': "export { load } from '../etl/load.ts'\n",
  'geodata/clock.ts': "export { readFileSync } from 'node:fs'\n",
  'geodata/database/schema.ts': 'export const schema = 1\n',
  'etl/load.ts': "import '../api/app.ts'\nexport const load = 1\n",
  'api/app.ts': "import '../etl/load.ts'\nexport const app = 1\n",
  'api/uploads/read.ts': "import '../../etl/readers/csv.ts'\nimport '../../etl/load.ts'\n",
  'etl/readers/csv.ts': 'export const d = 1\n',
  'api/contract.ts': 'export interface Answer { n: number }\nexport const value = 1\n',
  'api/queries/places.ts': "export { get } from '../routes/places.ts'\n",
  'api/routes/places.ts': "import '../../test/case.ts'\nexport const get = 1\n",
  'web/src/main.ts':
    "import { value } from '../../api/contract.ts'\nimport type { Answer } from '../../api/contract.ts'\nimport '../../geodata/database/schema.ts'\nexport const a: Answer = { n: value }\n",
  'web/src/ui/button.ts': "export { a } from '../main.ts'\n",
  'web/src/features/explore/list.ts': "export { b } from '../land/table.ts'\n",
  'web/src/features/land/table.ts': 'export const b = 1\n',
  'web/src/map/canvas.ts': "export { b } from '../features/land/table.ts'\n",
  'api/own-pool.ts': "import postgres from 'postgres'\nexport const sql = postgres()\n",
  'test/case.ts': "export { app } from '../api/app.ts'\n",
  'test/support/app.ts': "export { app } from '../../api/app.ts'\n",
}
let folder: string
let printed: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'radier-boundaries-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) copyFileSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const ran = await runTool(folder, 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'geodata',
    'etl',
    'api',
    'web',
    'test',
  ])
  printed = ran.printed
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the arrows of the architecture', () => {
  it.each([
    ['geodata-imports-nothing', 'geodata/layer.ts → etl/load.ts'],
    ['geodata-imports-nothing', 'geodata/clock.ts → fs'],
    ['no-cycles', 'api/app.ts →'],
    ['etl-knows-geodata-only', 'etl/load.ts → api/app.ts'],
    ['api-knows-geodata-only', 'api/app.ts → etl/load.ts'],
    ['uploads-know-of-etl-only-the-readers', 'api/uploads/read.ts → etl/load.ts'],
    ['web-takes-only-types-from-api', 'web/src/main.ts → api/contract.ts'],
    ['web-knows-geodata-only', 'web/src/main.ts → geodata/database/schema.ts'],
    ['queries-never-know-hono', 'api/queries/places.ts → api/routes/places.ts'],
    ['ui-knows-nothing-of-ours', 'web/src/ui/button.ts → web/src/main.ts'],
    ['features-never-import-each-other', 'web/src/features/explore/list.ts → web/src/features/land/table.ts'],
    ['view-and-data-know-no-feature', 'web/src/map/canvas.ts → web/src/features/land/table.ts'],
    ['the-driver-is-opened-with-its-options', 'api/own-pool.ts → postgres'],
    ['tests-ask-the-checked-app', 'test/case.ts → api/app.ts'],
    ['nothing-imports-test', 'api/routes/places.ts → test/case.ts'],
  ])('%s stops %s', (rule, arrow) => {
    const lines = printed.split('\n').map((line) => line.trim())
    expect(lines.filter((line) => line.startsWith(`error ${rule}: ${arrow}`))).not.toEqual([])
  })

  it('let the uploads read with the readers of the loader', () => {
    expect(printed).not.toContain('api/uploads/read.ts → etl/readers/csv.ts')
  })

  it('let the web take types from the contract', () => {
    expect(printed.split('web-takes-only-types-from-api').length - 1).toBe(1)
  })
})
