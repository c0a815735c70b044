/** How two indicators move together over the territories that have both. */

export interface Correlation {
  /** Territories with both values. */
  count: number
  /** Pearson's r, −1…1; null under three pairs or when one does not vary. */
  pearson: number | null
  /** Spearman's ρ: Pearson's r of the ranks, equals sharing the mean rank. Not dragged by extremes. */
  spearman: number | null
  /** Least squares line y = intercept + slope·x; null when x does not vary. */
  line: { slope: number; intercept: number } | null
}

export function correlate(x: readonly (number | null)[], y: readonly (number | null)[]): Correlation {
  const pairs = x.flatMap((v, i) => {
    const w = y[i] ?? null
    return v === null || w === null ? [] : [[v, w] as const]
  })
  const [xs, ys] = [pairs.map(([v]) => v), pairs.map(([, w]) => w)]
  const moments = momentsOf(xs, ys)
  const line = moments.xx > 0 ? { slope: moments.xy / moments.xx, intercept: moments.my - (moments.xy / moments.xx) * moments.mx } : null
  return { count: pairs.length, pearson: r(xs.length, moments), spearman: r(xs.length, momentsOf(meanRanks(xs), meanRanks(ys))), line }
}

interface Moments {
  mx: number
  my: number
  xx: number
  yy: number
  xy: number
}

function momentsOf(xs: number[], ys: number[]): Moments {
  const mean = (all: number[]) => all.reduce((sum, v) => sum + v, 0) / all.length
  const [mx, my] = [mean(xs), mean(ys)]
  const moments = { mx, my, xx: 0, yy: 0, xy: 0 }
  for (const [i, v] of xs.entries()) {
    const [dx, dy] = [v - mx, (ys[i] as number) - my]
    moments.xx += dx * dx
    moments.yy += dy * dy
    moments.xy += dx * dy
  }
  return moments
}

const r = (count: number, { xx, yy, xy }: Moments): number | null =>
  count < 3 || xx <= 0 || yy <= 0 ? null : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))

function meanRanks(values: number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number))
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && values[order[to + 1] as number] === values[order[from] as number]) to++
    for (let i = from; i <= to; i++) ranks[order[i] as number] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}
