/** Builds the web into `web/dist` when what it is made of has changed. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'web', 'dist', '.stamp')
const madeOf = ['web', 'geodata', 'api/contract.ts', 'pnpm-lock.yaml']
const skipped = new Set(['node_modules', 'dist'])

export const webDir = join(root, 'web', 'dist')

/** Throws the builder's own message when the web does not build. */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  const hash = createHash('sha256')
  for (const file of madeOf.flatMap((name) => filesIn(join(root, name)))) hash.update(file.slice(root.length)).update(readFileSync(file))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Construyendo la web…')
  rmSync(stamp, { force: true })
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'web'), env, maxBuffer: 1 << 24 })
  writeFileSync(stamp, wanted)
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !skipped.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
