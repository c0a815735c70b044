/** Nobody is left to stop the cluster when a program is killed: a sleeping shell waits for that, and wakes `leave.ts`. */
import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const leave = fileURLToPath(new URL('leave.ts', import.meta.url))

/**
 * The shell reads from this program and nothing is ever written: it wakes when this one is gone, however it went, and cannot outlive
 * it for long. The answer ends the watch.
 */
export function watchOver(bin: string, data: string, mode: string): () => void {
  const woken = [process.execPath, '--import', 'tsx', leave, bin, data, mode]
  const shell = spawn('/bin/sh', ['-c', 'cat > /dev/null; exec "$@"', 'radier', ...woken], {
    cwd: root,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  const pipe = shell.stdin as Socket
  pipe.unref()
  pipe.on('error', () => {})
  return () => {
    if (shell.pid && shell.exitCode === null && shell.signalCode === null) process.kill(-shell.pid, 'SIGKILL')
  }
}
