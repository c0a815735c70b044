/** What a failure may leave behind: processes under this one, and their memory of whom they served. */
import { readdirSync, readFileSync } from 'node:fs'

/** Ids of the processes, at any depth, below this one whose command names `program`. */
export function processesOf(program: string): number[] {
  const all = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const parent = Number(/^PPid:\t(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1])
      return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
    } catch {
      return []
    }
  })
  const below = (parents: number[]): typeof all => {
    const children = all.filter(({ parent }) => parents.includes(parent))
    return children.length ? [...children, ...below(children.map(({ pid }) => pid))] : []
  }
  return below([process.pid]).flatMap(({ pid, command }) => (command.includes(program) ? [pid] : []))
}
