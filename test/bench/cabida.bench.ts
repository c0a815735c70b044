/** A slider of the cabida, as the browser computes it: one site and five hundred, each with a boundary and its theoretical volume. */
import { cabida } from '@radier/geodata/planning/cabida'
import type { CabidaQuestion, Change } from '@radier/geodata/planning/question'
import { areaM2, planeAt, toDegrees } from '@radier/geodata/planning/ruler'
import { siteOf, zh5 } from '../geodata/planning/site-question.ts'
import type { BenchRow } from './row.ts'

const SITES = 500
const STEPS = 21
const bounds = { one: 50, all: 300 }

/** Lots of 6 to 20 sides, 15 to 45 m from their middle, a third of them with dents; every one is different and every run has the same. */
const lots: CabidaQuestion[] = Array.from({ length: SITES }, (_, i) => {
  const sides = 6 + (i % 15)
  const radius = 15 + ((i * 7) % 31)
  const ring = Array.from({ length: sides }, (_, k): [number, number] => {
    const far = i % 3 === 0 && k % 4 === 0 ? radius * 0.8 : radius
    const angle = (2 * Math.PI * k) / sides
    return [far * Math.cos(angle), far * Math.sin(angle)]
  })
  const outline = toDegrees([[[...ring, ring[0]!]]], planeAt([-72.98, -41.32]))
  return siteOf(
    areaM2(outline),
    { ...zh5, antejardin: '3 m', distanciamiento: 'OGUC', agrupamiento: 'Aislado', adosamiento: 'OGUC' },
    { outline },
  )
})

const steps = (change: (share: number) => Change): Change[] => Array.from({ length: STEPS }, (_, i) => change(-0.2 + i * 0.035))

/** Milliseconds of each step of a slider over some sites. */
function slide(sites: readonly CabidaQuestion[], changes: readonly Change[]): number[] {
  return changes.map((change) => {
    const start = performance.now()
    for (const site of sites) cabida({ ...site, change })
    return performance.now() - start
  })
}

export async function bench(): Promise<BenchRow[]> {
  slide(lots, [{}])
  const known = lots.filter((lot) => cabida(lot).limits.some(({ id, homes }) => id === 'volumen' && homes !== null)).length
  if (known < SITES) throw new Error(`only ${known} of ${SITES} lots have a volume`)
  const rows: [string, readonly CabidaQuestion[], (share: number) => Change, number][] = [
    ['density of one site', lots.slice(0, 1), (density) => ({ density }), bounds.one],
    ['height of one site', lots.slice(14, 15), (height) => ({ height }), bounds.one],
    [`density of ${SITES} sites`, lots, (density) => ({ density }), bounds.all],
    [`height of ${SITES} sites`, lots, (height) => ({ height }), bounds.all],
  ]
  return rows.map(([what, sites, change, bound]) => {
    const times = slide(sites, steps(change)).sort((a, b) => a - b)
    const [median, worst] = [times[Math.floor(times.length / 2)]!, times.at(-1)!]
    return {
      what: `slider to cabida, ${what} with a boundary`,
      ours: `${median.toFixed(1)} ms, worst of ${STEPS} steps ${worst.toFixed(1)}`,
      peer: null,
      ratio: null,
      expected: `≤ ${bound} ms`,
      met: worst <= bound,
    }
  })
}
