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

/** `aside` keeps the terminal's Ctrl-C away from the child: this program decides when it ends. */
export function runChild(file: string, args: string[], env: NodeJS.ProcessEnv, { aside = false } = {}): Child {
  const program = ['--import', 'tsx', '--import', './etl/follow-parent.ts', file, ...args]
  const stdio = aside ? (['ignore', 'ignore', 'inherit', 'ipc'] as const) : (['inherit', 'inherit', 'inherit', 'ipc'] as const)
  const child = spawn(process.execPath, program, { cwd: root, env: { ...process.env, ...env }, stdio: [...stdio], detached: aside })
  const done = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const insist = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await done
    clearTimeout(insist)
  }
  return { done, stop }
}
