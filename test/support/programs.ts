/** Real programs as children, and what they print. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A new folder that the user of PostgreSQL can enter. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'radier-machine-'))
  chmodSync(folder, 0o711)
  return folder
}

export interface Program {
  child: ChildProcess
  /** Everything printed so far. */
  printed(): string
  /** The first match, once it is printed; rejects when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  ended: Promise<number | null>
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Runs Node on the checkout with the given arguments and environment. */
export function runNode(args: string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  const listeners = new Set<() => void>()
  const read = (chunk: Buffer) => {
    text += chunk
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text)
        if (match) resolve(match)
      }
      listeners.add(look)
      look()
      ended.then(() => reject(new Error(`It ended without saying ${pattern}: ${text}`)))
    })
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { child, printed: () => text, says, ended, end }
}

/** `holder.ts` on a folder: the address of its database, and whether it was the first to claim it. */
export async function holdDatabase(folder: string): Promise<Program & { url: string; first: boolean }> {
  const program = runNode(['--import', 'tsx', 'test/support/holder.ts', folder])
  const [line] = await program.says(/\{.*\}/)
  return { ...program, ...(JSON.parse(line) as { url: string; first: boolean }) }
}
