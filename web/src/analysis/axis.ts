/** The axis of a histogram: round, fixed by the whole table, so that bars fall and the axis stays. */
export interface Axis {
  low: number
  width: number
  bins: number
  /** Rows under the axis, and over it. */
  below: number
  above: number
  unknown: number
  /** Step of the brush. */
  step: number
}

const wanted = 30

/** Bin numbers of `binsOf`: 0 unknown, 1 under the axis, 2… the bins, last over the axis. */
export const UNKNOWN_BIN = 0
export const BELOW_BIN = 1
export const FIRST_BIN = 2
export const aboveBin = (axis: Axis): number => FIRST_BIN + axis.bins

/** `whole`: the column has only whole numbers. `sorted`: its known values, ascending. */
export function axisOf(sorted: Float64Array, whole: boolean, unknown: number): Axis {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const [first, last] = [at(0.002), at(0.985)]
  const start = first > 0 && first < 0.35 * last ? 0 : first
  const width = Math.max(round((last - start) / wanted), whole ? 1 : 0) || (whole ? 1 : round(Math.abs(last) / wanted) || 1)
  const low = tidy(Math.floor(start / width) * width)
  const bins = Math.max(
    1,
    Math.ceil(tidy((last - low) / width)) + (whole && last - low === Math.round((last - low) / width) * width ? 1 : 0),
  )
  const high = low + width * bins
  const step = whole ? Math.max(1, Math.round(round(width / 5))) : round(width / 5)
  return { low, width, bins, below: lowerBound(sorted, low), above: sorted.length - upperBound(sorted, high), unknown, step }
}

export const highOf = ({ low, width, bins }: Axis): number => tidy(low + width * bins)

/** The value nearest to `value` on which a handle may stand. */
export const snap = ({ step }: Axis, value: number): number => tidy(Math.round(value / step) * step)

/** Bin of every row, one byte each. The last bin holds its upper edge. */
export function binsOf(values: Float64Array, axis: Axis): Uint8Array {
  const bins = new Uint8Array(values.length)
  const high = highOf(axis)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    if (value < axis.low) bins[i] = BELOW_BIN
    else if (value > high) bins[i] = FIRST_BIN + axis.bins
    else bins[i] = FIRST_BIN + Math.min(axis.bins - 1, Math.floor((value - axis.low) / axis.width + 1e-9))
  }
  return bins
}

/** First position whose value is not under `value`. */
export function lowerBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** First position whose value is over `value`. */
export function upperBound(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The nearest of 1, 2 or 5 times a power of ten. */
function round(value: number): number {
  if (!(value > 0)) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  const share = value / power
  return tidy((share < 1.42 ? 1 : share < 3.17 ? 2 : share < 7.1 ? 5 : 10) * power)
}

const tidy = (value: number): number => Number(value.toPrecision(12))
