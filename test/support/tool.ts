/** Runs a tool of the workspace and keeps what it printed. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export interface Ran {
  code: number
  printed: string
}

/** `live` also shows the output while it comes. A tool that is not installed rejects. */
export function runTool(folder: string, tool: string, args: string[], { live = false } = {}): Promise<Ran> {
  const program = join(folder, 'node_modules', '.bin', tool)
  if (!existsSync(program)) return Promise.reject(new Error(`${tool} no está instalado`))
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      if (live) process.stdout.write(chunk)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, printed }))
  })
}
