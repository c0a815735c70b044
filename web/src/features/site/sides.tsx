import { formatNumber } from '@radier/geodata/measure/format'
import type { Position } from '@radier/geodata/territory/area'
import { lotSides } from './lot-sides.ts'

interface SidesProps {
  outline: Position[][][]
  /** Null = nobody has said which. */
  fronts: number[] | null
  onChange: (fronts: number[] | null) => void
}

/** Which sides of the lot face a street: on a small drawing of it, and as a list. */
export function Sides({ outline, fronts, onChange }: SidesProps) {
  const { sides, viewBox } = lotSides(outline)
  const chosen = new Set(fronts ?? [])
  const toggle = (i: number) => {
    const next = new Set(chosen)
    if (!next.delete(i)) next.add(i)
    onChange(next.size ? [...next].sort((a, b) => a - b) : null)
  }
  return (
    <fieldset className="sides">
      <legend>Lados que dan a la calle {fronts === null && <span className="unknown">s/i: ninguno cuenta como frente</span>}</legend>
      <svg viewBox={viewBox} width="150" height="110" aria-hidden="true">
        {sides.map(({ from, to, mid }, i) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside does the same by keyboard
          <g key={i} className={chosen.has(i) ? 'side front' : 'side'} onClick={() => toggle(i)}>
            <line className="reach" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
            <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
            {sides.length <= 12 && (
              <text x={mid[0]} y={mid[1]}>
                {i + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul>
        {sides.map(({ metres, faces }, i) => (
          <li key={i}>
            <label className="check">
              <input type="checkbox" checked={chosen.has(i)} onChange={() => toggle(i)} />
              {i + 1}: {formatNumber(metres, 1)} m al {faces}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
