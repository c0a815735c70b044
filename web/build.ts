/** Builds the web when what it is made of has changed. A build lives in a folder named after what it was made of. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { folderOnce } from './build-folder.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const madeOf = ['web', 'geodata', 'api/contract.ts', 'pnpm-lock.yaml']
const skipped = new Set(['node_modules', 'dist'])

/** The folder of the built web. Throws the builder's own message when it does not build. */
export async function buildWeb(say: (line: string) => void): Promise<string> {
  const hash = createHash('sha256')
  for (const file of madeOf.flatMap((name) => filesIn(join(root, name)))) hash.update(file.slice(root.length)).update(readFileSync(file))
  return folderOnce(join(root, 'web', 'dist', 'builds'), hash.digest('hex').slice(0, 20), async (folder) => {
    say('Construyendo la web…')
    const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js')
    const args = [vite, 'build', '--logLevel', 'warn', '--outDir', folder, '--emptyOutDir']
    const env = { ...process.env, NODE_ENV: 'production' }
    await promisify(execFile)(process.execPath, args, { cwd: join(root, 'web'), env, maxBuffer: 1 << 24 })
  })
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
