/**
 * Places of a composite index: equals share theirs, and a comuna of which some indicator that weighs is an estimate or stands on a small
 * base has the band between the scores that the ends of its intervals would give it, the other comunas as they are.
 */
import { type Band, type Standing, standingAmong } from '../measure/standing.ts'
import { type Composite, columnOf, normalise, type Recipe } from './composite.ts'
import { type Frame, known } from './frame.ts'

/** In the order of the codes; null for s/i, and for what has not even a band. */
export function indexPlaces({ normalisation, parts }: Recipe, { columns }: Frame, index: Composite): (Standing | null)[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const scores = known(index.score)
  const weighing = parts.flatMap((part) => {
    const column = columns.find(({ id }) => id === columnOf(part))
    if (!column || part.weight === 0) return []
    const normalised = normalise(column.values, normalisation, part.direction)
    const line = steepness(column.values, normalised)
    const moved = (row: number, to: number): number =>
      normalisation === 'percentil'
        ? (normalise(column.values.with(row, to), normalisation, part.direction)[row] as number) - (normalised[row] as number)
        : line * (to - (column.values[row] as number))
    return [{ column, moved, share: part.weight / total }]
  })
  return index.codes.map((code, row) => {
    const score = index.score[row] ?? null
    if (score === null) return null
    let [least, most] = [score, score]
    let apart = false
    for (const { column, moved, share } of weighing) {
      const band = column.bands?.[code]
      if (band === null) return null
      if (band === undefined) continue
      apart = true
      const ends = band.map((end) => share * moved(row, end))
      least += Math.min(0, ...ends)
      most += Math.max(0, ...ends)
    }
    const band: Band = apart ? [least, most] : undefined
    return standingAmong(scores, score, band)
  })
}

/** By how much a normalised value rises for each unit of its indicator, where that is a straight line. */
function steepness(values: readonly (number | null)[], normalised: readonly (number | null)[]): number {
  const all = values.flatMap((x, i) => (x === null ? [] : [{ x, n: normalised[i] as number }]))
  const [first] = all
  const other = all.find(({ x }) => x !== first?.x)
  return first && other ? (other.n - first.n) / (other.x - first.x) : 0
}
