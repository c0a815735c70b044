/** Runs a program of ours as a child that ends when this one does, however this one ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

export interface Child {
  /** For messages. */
  process: ChildProcess
  /** Exit code; above `BY_SIGNAL` when a signal ended it. */
  done: Promise<number>
  /** Asks it to end, and insists after five seconds. */
  stop(): Promise<void>
}

export const BY_SIGNAL = 128

interface Options {
  /** Hides what it prints, but not its faults. */
  quiet?: boolean
  /** What Node itself is told. */
  flags?: readonly string[]
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The child stands apart from the terminal's Ctrl-C: this program decides when it ends. */
export function runChild(file: string, args: string[], env: NodeJS.ProcessEnv, { quiet = false, flags = [] }: Options = {}): Child {
  const program = [...flags, '--import', 'tsx', '--import', './etl/follow-parent.ts', file, ...args]
  const options = { cwd: root, env: { ...process.env, ...env }, detached: true }
  const child = spawn(process.execPath, program, { ...options, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'] })
  const done = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? BY_SIGNAL + constants.signals[signal!]))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
    const group = -child.pid
    process.kill(group, 'SIGTERM')
    const insist = setTimeout(() => process.kill(group, 'SIGKILL'), 5_000)
    await done
    clearTimeout(insist)
  }
  return { process: child, done, stop }
}
