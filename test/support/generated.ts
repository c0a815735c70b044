/** The generated lists of the catalogue, by file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function generatedFiles(root: string): Map<string, string> {
  const folders = readdirSync(join(root, 'geodata'))
  const files = folders.map((folder) => join('geodata', folder, 'index.ts')).filter((file) => existsSync(join(root, file)))
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}
