/** Questions about processes and ports of this machine. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { run } from './account.ts'

/** Whether a process exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The command line of a process, empty when it is gone. */
export async function commandOf(pid: number): Promise<string> {
  if (!isAlive(pid)) return ''
  const file = `/proc/${pid}/cmdline`
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ')
  return run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => '')
}

/** A free port of this machine: the wished one when it is free. */
export function freePort(wished = 0, host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wished ? freePort(0, host).then(resolve, reject) : reject(error)))
    probe.listen({ port: wished, host }, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
