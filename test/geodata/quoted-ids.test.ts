import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from '@radier/geodata/catalogue'
import { themes } from '@radier/geodata/indicator'
import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { levels } from '@radier/geodata/territory/level'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourceFiles(path)
    return /\.(ts|tsx|sql)$/.test(entry.name) ? [path] : []
  })

const asked: Criterion['kind'] = 'limite_urbano'
/** Words of the product that are also ids: levels of territory, themes, services, and what a search of land may ask. */
const words = new Set<string>([...levels, ...Object.keys(themes), ...Object.keys(services), asked])
const ids = new Set([...Object.keys(catalogue.indicators), ...Object.keys(catalogue.layers)].filter((id) => !words.has(id)))

const quotedIds = (text: string) =>
  [...text.matchAll(/(['"`])([a-z][a-z0-9_]*)\1/g)].map((m) => m[2] as string).filter((word) => ids.has(word))

it.each(['api', 'web/src'])('%s quotes no indicator and no layer: everything comes from the catalogue', (folder) => {
  const files = sourceFiles(join(root, folder))
  expect(files.length, 'files read').toBeGreaterThan(5)
  const quoted = files.flatMap((file) => quotedIds(readFileSync(file, 'utf8')).map((id) => `${file.slice(root.length)}: ${id}`))
  expect(quoted).toEqual([])
})

it('finds an id that is quoted', () => {
  expect(quotedIds("const id = 'hogares_allegados'")).toEqual(['hogares_allegados'])
  expect(quotedIds("const level = 'comuna'")).toEqual([])
})
