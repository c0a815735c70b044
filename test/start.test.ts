import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { commandOf, freePort } from '@radier/etl/postgis/machine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { killing, victims } from './kill/run.ts'
import { openFolder, type Program, runNode } from './support/programs.ts'

const ADDRESS = /Radier está en (http:\S+)/
let folder: string
let mirror: string
const programs: Program[] = []
const start = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const program = runNode(['start.mjs', ...args], { RADIER_FOLDER: folder, DATABASE_URL: '', RADIER_MIRROR: mirror, ...env })
  programs.push(program)
  return program
}
const postmaster = () => Number(readFileSync(join(folder, 'postgis', 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

beforeAll(() => {
  folder = openFolder()
  mirror = join(folder, 'mirror')
  mkdirSync(mirror)
})
afterAll(async () => {
  for (const program of programs) if (program.child.exitCode === null && program.child.signalCode === null) await program.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

describe('npm start', { timeout: 300_000 }, () => {
  it('serves web and API at the address it says, refuses a second start, and starts again after kill -9', async () => {
    const wished = await freePort()
    const first = start([], { PORT: String(wished) })
    const [, address = ''] = await first.says(ADDRESS)
    expect(address).toBe(`http://127.0.0.1:${wished}`)
    expect((await fetch(address)).status).toBe(200)
    expect((await fetch(`${address}/api/catalogue`)).status).toBe(200)

    const second = start([], { PORT: String(wished) })
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain(`Radier ya está funcionando en esta carpeta: ${address}`)
    expect((await fetch(address)).status).toBe(200)

    await first.end('SIGKILL')
    const after = start([], { PORT: String(wished) })
    const [, again = ''] = await after.says(ADDRESS)
    expect((await fetch(again)).status).toBe(200)
    expect(after.printed()).not.toContain('Cargando el conjunto inicial')

    const pid = postmaster()
    expect(await after.end('SIGINT')).toBe(0)
    await expect.poll(() => commandOf(pid), { timeout: 10_000 }).toBe('')
    await expect(fetch(again)).rejects.toThrow()
  })

  it('takes the next port when the wished one is busy', async () => {
    const wished = await freePort()
    const squatter = createServer().listen(wished, '127.0.0.1')
    const server = start([], { PORT: String(wished) })
    const [, address = ''] = await server.says(ADDRESS)
    const port = Number(new URL(address).port)
    expect(port).toBeGreaterThan(wished)
    expect(server.printed()).toContain(`El puerto ${wished} está ocupado: se usa el ${port}`)
    expect(await server.end('SIGTERM')).toBe(0)
    squatter.close()
  })

  it('lends its database to npm run load and keeps it afterwards', async () => {
    const server = start([], { PORT: String(await freePort()) })
    const [, address = ''] = await server.says(ADDRESS)
    const load = start(['load', '--rollback', 'fuente_que_no_existe'])
    expect(await load.ended).toBe(1)
    expect(load.printed()).toContain('No existe la fuente «fuente_que_no_existe»')
    const nowhere = start(['load', '--mirror', join(folder, 'no-existe')])
    expect(await nowhere.ended).toBe(1)
    expect(nowhere.printed()).toContain(`No existe la carpeta «${join(folder, 'no-existe')}» de --mirror.`)
    expect((await fetch(`${address}/api/catalogue`)).status).toBe(200)
    expect(await server.end('SIGTERM')).toBe(0)
  })

  it('comes back whatever of it is killed, with all that was acknowledged and nothing by halves', async () => {
    const port = String(await freePort())
    const toll = await killing({ folder, address: `http://127.0.0.1:${port}`, start: () => start([], { PORT: port }) }, victims)
    expect(toll).toMatchObject({ lost: [], partial: [], orphans: [], strange: [] })
    expect(toll.falls.map(({ victim }) => victim)).toEqual(victims)
    expect(toll.acknowledged).toBeGreaterThan(50)
  })

  it('refuses in a sentence a port that is none and a folder where nothing can be written', async () => {
    for (const port of ['abc', '70000', '0']) {
      const refused = start([], { PORT: port })
      expect(await refused.ended).toBe(1)
      expect(refused.printed().trim()).toBe(`PORT debe ser un número entre 1 y 65535; dice «${port}».`)
    }
    const sealed = start(['migrate'], { RADIER_FOLDER: '/proc/version/radier' })
    expect(await sealed.ended).toBe(1)
    expect(sealed.printed()).toContain('No se puede escribir en /proc/version/radier')
  })

  it('uses DATABASE_URL and starts no cluster', async () => {
    const elsewhere = join(folder, 'elsewhere')
    const refused = start(['migrate'], { DATABASE_URL: 'postgres://nadie@127.0.0.1:1/nada', RADIER_FOLDER: elsewhere })
    expect(await refused.ended).toBe(1)
    expect(refused.printed()).toMatch(/No se pudo entrar a la base de DATABASE_URL/)
    expect(() => readFileSync(join(elsewhere, 'postgis', 'place'))).toThrow()
  })

  it('refuses a Node that is too old with one sentence', async () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.0'})"
    const program = runNode(['--import', older, 'start.mjs'])
    expect(await program.ended).toBe(1)
    expect(program.printed().trim().split('\n')).toHaveLength(1)
    expect(program.printed()).toContain('Radier necesita Node 20.19 o superior; esta máquina tiene Node 18.19.0')
  })

  it('installs again when a patch of a package has changed, and only then', async () => {
    const copy = join(folder, 'copy')
    mkdirSync(join(copy, 'node_modules'), { recursive: true })
    for (const name of ['start.mjs', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'patches'])
      cpSync(new URL(`../${name}`, import.meta.url), join(copy, name), { recursive: true })
    writeFileSync(join(copy, 'npm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
    const installs = async () => {
      const program = runNode([join(copy, 'start.mjs')], { PATH: `${copy}:${process.env.PATH}` })
      await program.ended
      return program.printed().includes('Instalando dependencias')
    }
    expect([await installs(), await installs()]).toEqual([true, false])
    const [patch = ''] = readdirSync(join(copy, 'patches'))
    appendFileSync(join(copy, 'patches', patch), '\n')
    expect([await installs(), await installs()]).toEqual([true, false])
  })

  it('names the verbs it knows when it is given another', async () => {
    const program = start(['nada'])
    expect(await program.ended).toBe(1)
    expect(program.printed()).toContain('Radier no conoce «nada». Conoce: start, load,')
  })
})
