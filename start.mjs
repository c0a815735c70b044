#!/usr/bin/env node
// The door: needs nothing but Node and npm. Checks Node, installs what the lockfile says, then hands over to start.ts.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = [20, 19]
const PNPM = 'pnpm@12.21.0'
const root = dirname(fileURLToPath(import.meta.url))

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.error(
    `Radier necesita Node ${NEEDED.join('.')} o superior; esta máquina tiene Node ${process.versions.node}. Instálelo desde https://nodejs.org y vuelva a partir.`,
  )
  process.exit(1)
}

async function install() {
  const patches = readdirSync(join(root, 'patches')).map((name) => join('patches', name))
  const told = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...patches.sort()].map((name) => readFileSync(join(root, name)))
  const hash = told.reduce((all, text) => all.update(text), createHash('sha256').update(PNPM)).digest('hex')
  const stamp = join(root, 'node_modules', '.radier-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Instalando dependencias (una vez por versión)…')
  const { code, printed } = await npm(['exec', '--yes', '--', PNPM, 'install', '--frozen-lockfile'])
  if (code !== 0) {
    console.error(printed.trim().split('\n').slice(-15).join('\n'))
    console.error(
      'No se pudieron instalar las dependencias. Revise la conexión al registro de npm y vuelva a partir; lo ya bajado no se pierde.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, hash)
}

function npm(args) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: root, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    const read = (chunk) => {
      printed += chunk
      const last = [...String(chunk).matchAll(/reused (\d+), downloaded (\d+)/g)].pop()
      if (last && process.stdout.isTTY) process.stdout.write(`\r  ${Number(last[1]) + Number(last[2])} paquetes `)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', (error) => resolve({ code: 1, printed: `npm: ${error.message}` }))
    child.on('close', (code) => {
      if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
      resolve({ code, printed })
    })
  })
}

async function main() {
  requireNode()
  await install()
  const { register } = await import('tsx/esm/api')
  register()
  const { main: run } = await import('./start.ts')
  process.exitCode = await run(process.argv.slice(2))
}

main().catch((error) => {
  console.error(process.env.DEBUG ? error : error.message)
  process.exit(1)
})
