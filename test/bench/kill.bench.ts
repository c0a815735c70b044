/** Whatever of a started Radier is killed comes back, with all that ten persons were told is kept. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@radier/etl/postgis/machine'
import { killing, type Toll, type Victim, victims } from '../kill/run.ts'
import { openFolder, type Program, runNode } from '../support/programs.ts'
import type { BenchRow } from './row.ts'

const KILLS = 150
const BACK_S = 15

export async function bench(): Promise<BenchRow[]> {
  const folder = openFolder()
  const mirror = join(folder, 'mirror')
  mkdirSync(mirror)
  const port = await freePort()
  const env = { RADIER_FOLDER: folder, DATABASE_URL: '', RADIER_MIRROR: mirror, PORT: String(port) }
  const programs: Program[] = []
  const start = () => {
    const program = runNode(['start.mjs'], env)
    programs.push(program)
    return program
  }
  const order = Array.from({ length: KILLS }, () => victims[Math.floor(Math.random() * victims.length)]!)
  try {
    const toll = await killing({ folder, address: `http://127.0.0.1:${port}`, start }, order)
    for (const victim of victims) printFalls(victim, toll)
    for (const line of [...toll.lost, ...toll.partial, ...toll.orphans, ...new Set(toll.strange)].slice(0, 20)) console.log(`  ${line}`)
    return [rowOf(toll)]
  } finally {
    await programs.at(-1)?.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

const backOf = ({ falls }: Toll, victim?: Victim) =>
  falls.flatMap((fall) => (victim && fall.victim !== victim ? [] : [fall.backMs / 1000])).sort((a, b) => a - b)

function printFalls(victim: Victim, toll: Toll): void {
  const back = backOf(toll, victim)
  if (!back.length) return
  const [median, worst] = [back[back.length >> 1]!, back.at(-1)!].map((seconds) => seconds.toFixed(1))
  console.log(`  ${victim.padEnd(18)} ${String(back.length).padStart(3)} kills · back in ${median} s, at worst ${worst} s`)
}

function rowOf(toll: Toll): BenchRow {
  const worst = backOf(toll).at(-1) ?? 0
  const { acknowledged, refused, lost, partial, orphans, strange } = toll
  const counts = [
    `${lost.length} of ${acknowledged} acknowledged writes lost`,
    `${partial.length} partial loads seen`,
    `${orphans.length} orphans`,
    `${strange.length} undeclared answers`,
    `${refused} told to try again`,
  ]
  return {
    what: `${toll.falls.length} kills at random while ten persons write`,
    ours: `${counts.join(', ')}, back in ${worst.toFixed(1)} s at worst`,
    peer: null,
    ratio: null,
    expected: `0 lost, 0 partial, 0 orphans, 0 undeclared, ≤ ${BACK_S} s`,
    met: lost.length + partial.length + orphans.length + strange.length === 0 && worst <= BACK_S,
  }
}
