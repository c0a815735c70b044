import { formatNumber } from '@radier/geodata/measure/format'
import { Bold } from '../ui/bold.tsx'
import type { Scene } from '../view/scene.ts'
import './small-legend.css'

interface SmallLegendProps {
  scene: Scene
  /** Class lit on the map while pointing at it; −1 is s/i. */
  onClass?: (index: number | null) => void
}

/** The legend of a small map: its sentence, one swatch per class with where it begins, and how many are s/i. */
export function SmallLegend({ scene, onClass }: SmallLegendProps) {
  const { breaks, tokens, text, values } = scene
  const known = [...values.values()].flatMap(({ value }) => (value === null ? [] : [value]))
  const unknown = values.size - known.length
  const least = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const fine = breaks.some((b) => Number(b.toFixed(text.decimals)) !== b) ? text.decimals + 1 : text.decimals
  const say = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : fine)
  const starts = tokens.map((_, i) => say(i ? (breaks[i - 1] as number) : Math.min(least, breaks[0] ?? least)))
  const crowded = starts.some((start) => start.length > 4)
  const light = (index: number) => ({ onPointerEnter: () => onClass?.(index), onPointerLeave: () => onClass?.(null) })
  return (
    <div className="small-legend">
      <p>
        <Bold text={text.legend} />
      </p>
      {known.length > 0 ? (
        <ol>
          {tokens.map((token, i) => (
            <li key={`${token}${i}`} {...light(i)}>
              <i style={{ background: `var(--${token})` }} />
              {(!crowded || i % 2 === 0) && starts[i]}
            </li>
          ))}
        </ol>
      ) : (
        <p className="menor">Ningún dato aquí.</p>
      )}
      <p className="menor">
        {text.unit}
        {unknown > 0 && (
          <span {...light(-1)}>
            {' · '}
            <i className="muestra-si" /> {formatNumber(unknown)} s/i
          </span>
        )}
      </p>
    </div>
  )
}
