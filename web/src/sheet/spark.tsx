import { Hatch } from '../ui/state.tsx'

const wide = 44
const tall = 16

/** A small line from the first period to the last; a gap is a hatch. */
export function SparkLine({ values }: { values: (number | null)[] }) {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]))
  if (known.length < 2) return <Hatch />
  const low = Math.min(...known.map(({ value }) => value))
  const high = Math.max(...known.map(({ value }) => value))
  const x = (i: number) => 2 + (i / Math.max(1, values.length - 1)) * (wide - 4)
  const y = (value: number) => (high === low ? tall / 2 : tall - 2 - ((value - low) / (high - low)) * (tall - 4))
  const line = known.map(({ value, i }, n) => `${n ? 'L' : 'M'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  return (
    <svg className="spark" viewBox={`0 0 ${wide} ${tall}`} width={wide} height={tall} aria-hidden="true">
      <path d={line} />
    </svg>
  )
}
