/** A process of ours starts: with its bounds, behind the API in line for the processor, and ending when the API does. */
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import type { Kind } from './processes.ts'

export function startProcess({ program, args = [], env, within = () => [], heapMb, niceness }: Kind): ChildProcess {
  const flags = ['--import', 'tsx', `--max-old-space-size=${heapMb}`, '--max-semi-space-size=4']
  const [execPath = process.execPath, ...before] = [...within(), process.execPath]
  const child = fork(program, args, {
    cwd: new URL('../..', import.meta.url),
    execPath,
    execArgv: [...before, ...flags],
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  if (child.pid) setPriority(child.pid, niceness)
  child.unref()
  child.channel?.unref()
  return child
}
