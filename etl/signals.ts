/** Ends a program in the reverse order in which it began, on Ctrl-C, on SIGTERM or when whoever called it dies. */
import { existsSync, readFileSync } from 'node:fs'

export interface Closing {
  /** What to undo at the end; the last added is undone first. */
  add(close: () => Promise<void>): void
  /** Closes everything now. */
  now(): Promise<void>
  /** Goes on at once, or never when somebody has asked to end. */
  unlessEnding(): Promise<void>
  /** Never resolves: the program runs until somebody asks it to end. */
  untilEnd(): Promise<number>
}

/** `code` is the exit code when somebody asks to end. */
export function closeInOrder(say: (line: string) => void, code: number): Closing {
  const open: (() => Promise<void>)[] = []
  const never = new Promise<never>(() => {})
  let since = 0
  let closing: Promise<void> | undefined
  const now = () => {
    closing ??= closeAll(open)
    return closing
  }
  const end = () => {
    // npm passes on the Ctrl-C that the terminal has already given: the same wish twice within a moment is one wish.
    if (since && Date.now() - since > 1_000) process.exit(130)
    if (since) return
    since = Date.now()
    say('Cerrando… (Ctrl-C otra vez para forzar)')
    now().then(() => process.exit(code))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
  watchCaller(end)
  return {
    add: (undo) => open.push(undo),
    now,
    unlessEnding: () => (since ? never : Promise.resolve()),
    untilEnd: () => never,
  }
}

async function closeAll(open: (() => Promise<void>)[]): Promise<void> {
  for (let undo = open.pop(); undo; undo = open.pop()) await undo().catch((error: Error) => console.error(error.message))
}

/** npm may be killed without a word, and this program is often the child of npm's shell: neither may outlive npm. */
function watchCaller(end: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const callers = () => `${process.ppid} ${parentOf(process.ppid)}`
  const first = callers()
  const timer = setInterval(() => {
    if (callers() === first) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}

function parentOf(pid: number): string {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return ''
  return readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? ''
}
