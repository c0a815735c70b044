/**
 * How firm the ranks of a composite index are: every weight is multiplied by a number drawn evenly between 1 − x and 1 + x, the index is
 * computed anew, and the rank that each comuna gets is noted. Drawn from a seed, so that the same recipe always says the same.
 * Uncertainty analysis by Monte Carlo, as in the handbook that `composite.ts` cites.
 */
import { type Composite, composite, normalisedParts, type Recipe } from './composite.ts'
import type { Fault, Frame } from './frame.ts'

export interface StabilityOptions {
  /** 0.2 = each weight between 80 % and 120 % of the chosen one. */
  wobble: number
  draws: number
  /** A rank stays when it moves at most this many places. */
  within: number
  seed: number
}

export const stabilityDefaults: StabilityOptions = { wobble: 0.2, draws: 1_000, within: 5, seed: 2_024 }
export const stabilityLimits = { draws: 5_000 } as const

export interface RankStability {
  code: string
  rank: number
  /** Ranks that the draws leave behind at 5 %, 50 % and 95 % (nearest rank). */
  low: number
  median: number
  high: number
  /** Share of draws, 0–1, in which the rank stayed within `within` places. */
  stays: number
}

/** Comunas with a score, best rank first. */
export function rankStability(recipe: Recipe, frame: Frame, asked: Partial<StabilityOptions> = {}): RankStability[] | Fault {
  const options = { ...stabilityDefaults, ...asked }
  const chosen = composite(recipe, frame)
  if ('fault' in chosen) return chosen
  const normalised = normalisedParts(recipe, frame)
  if ('fault' in normalised) return normalised
  const scored = [...chosen.codes.keys()].filter((row) => chosen.score[row] !== null)
  const weighing = recipe.parts.flatMap(({ weight }, p) => (weight > 0 ? [{ weight, values: normalised[p] as number[] }] : []))
  const draws = Math.min(options.draws, stabilityLimits.draws)
  const ranks = scored.map(() => new Uint16Array(draws))
  const random = mulberry32(options.seed)
  const scores = new Float64Array(scored.length)
  for (let draw = 0; draw < draws; draw++) {
    scores.fill(0)
    for (const { weight, values } of weighing) {
      const drawn = weight * (1 + options.wobble * (2 * random() - 1))
      for (const [i, row] of scored.entries()) scores[i] = (scores[i] as number) + drawn * (values[row] as number)
    }
    noteRanks(scores, ranks, draw)
  }
  return scored
    .map((row, i) => summarised(chosen, row, ranks[i] as Uint16Array, options.within))
    .sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))
}

/** Rank of each score: one more than the number of higher ones, where a difference in the last bits is none. */
function noteRanks(scores: Float64Array, ranks: Uint16Array[], draw: number): void {
  const sorted = Float64Array.from(scores).sort()
  for (const [i, score] of scores.entries()) {
    const ceiling = score + 1e-12 * Math.abs(score)
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as number) > ceiling) high = middle
      else low = middle + 1
    }
    ;(ranks[i] as Uint16Array)[draw] = sorted.length - low + 1
  }
}

function summarised({ codes, rank }: Composite, row: number, drawn: Uint16Array, within: number): RankStability {
  const own = rank[row] as number
  const sorted = Uint16Array.from(drawn).sort()
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number
  const stays = drawn.reduce((sum, place) => sum + (Math.abs(place - own) <= within ? 1 : 0), 0) / drawn.length
  return { code: codes[row] as string, rank: own, low: at(0.05), median: at(0.5), high: at(0.95), stays }
}

/** Tommy Ettinger's mulberry32: 32 bits of state, even enough for weights. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
