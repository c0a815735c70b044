/** Class breaks of a set of values. A class i holds values v with breaks[i-1] <= v < breaks[i]; the last class is closed above. */
export const methods = ['definido', 'cuantiles', 'jenks', 'iguales', 'manual'] as const
export type Method = (typeof methods)[number]
export const methodLabel: Record<Method, string> = {
  definido: 'Cortes del indicador',
  cuantiles: 'Cuantiles',
  jenks: 'Jenks (quiebres naturales)',
  iguales: 'Intervalos iguales',
  manual: 'Manual',
}

/** Inner breaks (strictly increasing, at most `classes - 1`) for the known values. */
export function breaksFor(values: readonly (number | null)[], method: 'cuantiles' | 'jenks' | 'iguales', classes: number): number[] {
  const sorted = values.filter((v): v is number => v !== null && Number.isFinite(v)).sort((a, b) => a - b)
  if (sorted.length < 2) return []
  const raw = method === 'cuantiles' ? quantiles(sorted, classes) : method === 'jenks' ? jenks(sorted, classes) : equal(sorted, classes)
  const least = sorted[0] as number
  return raw.filter((b, i) => b > least && (i === 0 || b > (raw[i - 1] as number)))
}

/** Index of the class of a value, or -1 when unknown. */
export function classOf(value: number | null | undefined, breaks: readonly number[]): number {
  if (value === null || value === undefined || !Number.isFinite(value)) return -1
  let index = 0
  while (index < breaks.length && value >= (breaks[index] as number)) index++
  return index
}

/** Type 7 quantiles (the default of R and NumPy). */
function quantiles(sorted: number[], classes: number): number[] {
  return Array.from({ length: classes - 1 }, (_, i) => {
    const at = ((i + 1) / classes) * (sorted.length - 1)
    const low = sorted[Math.floor(at)] as number
    const high = sorted[Math.ceil(at)] as number
    return low + (high - low) * (at - Math.floor(at))
  })
}

function equal(sorted: number[], classes: number): number[] {
  const least = sorted[0] as number
  const step = ((sorted.at(-1) as number) - least) / classes
  return Array.from({ length: classes - 1 }, (_, i) => least + step * (i + 1))
}

/** Fisher–Jenks natural breaks (exact dynamic programme); over 1,500 values on an even sample, since the cost is quadratic. */
function jenks(all: number[], classes: number): number[] {
  const sorted = all.length <= 1500 ? all : Array.from({ length: 1500 }, (_, i) => all[Math.round((i * (all.length - 1)) / 1499)] as number)
  const n = sorted.length
  const k = Math.min(classes, new Set(sorted).size)
  const sum = [0]
  const square = [0]
  for (const [i, v] of sorted.entries()) {
    sum.push((sum[i] as number) + v)
    square.push((square[i] as number) + v * v)
  }
  const spread = (from: number, to: number) => {
    const s = (sum[to] as number) - (sum[from] as number)
    return (square[to] as number) - (square[from] as number) - (s * s) / (to - from)
  }
  let best = Array.from({ length: n + 1 }, (_, to) => (to ? spread(0, to) : 0))
  const cuts: number[][] = []
  for (let c = 2; c <= k; c++) {
    const row = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY)
    const cut = new Array<number>(n + 1).fill(0)
    for (let to = c; to <= n; to++)
      for (let from = c - 1; from < to; from++) {
        const total = (best[from] as number) + spread(from, to)
        if (total < (row[to] as number)) {
          row[to] = total
          cut[to] = from
        }
      }
    best = row
    cuts.push(cut)
  }
  const breaks: number[] = []
  for (let c = cuts.length - 1, to = n; c >= 0; c--) {
    to = (cuts[c] as number[])[to] as number
    breaks.unshift(sorted[to] as number)
  }
  return breaks
}
