/** Runs the programs of the database as a user that PostgreSQL accepts: it refuses root. */
import { execFile } from 'node:child_process'

const isRoot = process.getuid?.() === 0

/** Runs a program, with `input` to read, and gives what it printed. Rejects with what it printed as error. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv = process.env, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { cwd: '/', env, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${program}: ${(stderr || stdout || error.message).trim()}`, { cause: error }))
      else resolve(stdout)
    })
    child.stdin?.on('error', () => {}).end(input)
  })
}

/** Runs a program as the owner of the cluster: `postgres` when this program is root, else the same person. */
export function runAsOwner(program: string, args: string[], input = ''): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C' }
  return isRoot ? run('runuser', ['-u', 'postgres', '--', program, ...args], env, input) : run(program, args, env, input)
}

/** Gives a folder or file to the owner of the cluster; what is inside comes and goes while a server runs. */
export async function giveToOwner(folder: string): Promise<void> {
  if (isRoot) await run('chown', ['postgres:', folder])
}

/** Whether the owner of the cluster can reach a folder; root's own folders usually cannot be entered. */
export async function ownerReaches(folder: string): Promise<boolean> {
  if (!isRoot) return true
  return runAsOwner('test', ['-x', folder]).then(
    () => true,
    () => false,
  )
}

export const canInstall = (): boolean => isRoot
