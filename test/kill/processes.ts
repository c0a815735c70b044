/** The processes of a started Radier, as /proc shows them. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Process {
  pid: number
  parent: number
  /** When it began, in ticks of the machine: a pid is used again. */
  since: string
  command: string
}

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function processOf(pid: number): Process | null {
  const [state = '', parent = '', ...rest] = (read(`/proc/${pid}/stat`).split(') ').at(-1) ?? '').split(' ')
  if (!state || state === 'Z') return null
  return { pid, parent: Number(parent), since: rest[17] ?? '', command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }
}

const everyProcess = (): Process[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .flatMap((pid) => processOf(pid) ?? [])

/** The children of a process, theirs, and so on. */
export function below(pid: number, all = everyProcess()): Process[] {
  const own = all.filter(({ parent }) => parent === pid)
  return [...own, ...own.flatMap((child) => below(child.pid, all))]
}

/** PostgreSQL over the files of a folder, and the shell and program that watch over it. */
export const over = (folder: string): Process[] => everyProcess().filter(({ command }) => command.includes(`${folder}/postgis`))

export const lives = ({ pid, since }: Process): boolean => processOf(pid)?.since === since

export function kill(processes: readonly Process[]): void {
  for (const { pid } of processes)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It was faster.
    }
}
