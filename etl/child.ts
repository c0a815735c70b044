/** Runs a program of ours as a child that ends when this one does, however this one ends. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Child {
  /** Exit code; 1 when a signal ended it. */
  done: Promise<number>
  /** Asks it to end, and insists after five seconds. */
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The child stands apart from the terminal's Ctrl-C: this program decides when it ends. `quiet` hides what it prints, but not its faults. */
export function runChild(file: string, args: string[], env: NodeJS.ProcessEnv, { quiet = false } = {}): Child {
  const program = ['--import', 'tsx', '--import', './etl/follow-parent.ts', file, ...args]
  const options = { cwd: root, env: { ...process.env, ...env }, detached: true }
  const child = spawn(process.execPath, program, { ...options, stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'] })
  const done = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
    const group = -child.pid
    process.kill(group, 'SIGTERM')
    const insist = setTimeout(() => process.kill(group, 'SIGKILL'), 5_000)
    await done
    clearTimeout(insist)
  }
  return { done, stop }
}
