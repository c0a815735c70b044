import type { CatalogueAnswer } from '@radier/api/contract'
import type { Part } from '@radier/geodata/compare/composite'
import { formatNumber } from '@radier/geodata/measure/format'
import { Close } from '../../ui/icons.tsx'
import { partColor } from './rows.ts'

interface PartRowProps {
  number: number
  part: Part
  indicator: CatalogueAnswer['indicators'][string] | undefined
  periods: readonly string[]
  /** Of all the weights, 0–1. */
  share: number
  unknown: number
  onChange: (change: Partial<Part>) => void
  onRemove: () => void
}

const mostWeight = 10

/** One indicator of the recipe: which way it raises the score and how much it weighs. */
export function PartRow({ number, part, indicator, periods, share, unknown, onChange, onRemove }: PartRowProps) {
  const title = indicator?.title ?? part.indicator
  const weigh = (weight: number) => onChange({ weight: Number.isFinite(weight) ? Math.min(1000, Math.max(0, weight)) : 0 })
  return (
    <li className="recipe-part">
      <p>
        <i className="part-number" style={{ background: partColor(number) }}>
          {number + 1}
        </i>
        <b>{title}</b>
        <button type="button" className="bt plain" aria-label={`Quitar ${title}`} onClick={onRemove}>
          <Close />
        </button>
      </p>
      <div className="part-choices">
        <select
          aria-label={`Sentido de ${title}`}
          value={part.direction}
          onChange={(event) => onChange({ direction: event.target.value === 'menos' ? 'menos' : 'mas' })}
        >
          <option value="mas">Más sube el puntaje</option>
          <option value="menos">Menos sube el puntaje</option>
        </select>
        {periods.length > 1 && (
          <select
            aria-label={`Período de ${title}`}
            value={part.period ?? ''}
            onChange={(event) => onChange({ period: event.target.value || null })}
          >
            <option value="">Último ({periods[0]})</option>
            {periods.map((period) => (
              <option key={period}>{period}</option>
            ))}
          </select>
        )}
      </div>
      <div className="part-weight">
        <input
          type="range"
          aria-label={`Peso de ${title}`}
          min={0}
          max={mostWeight}
          step={0.5}
          value={Math.min(mostWeight, part.weight)}
          onChange={(event) => weigh(event.target.valueAsNumber)}
        />
        <input
          type="number"
          className="field"
          aria-label={`Peso de ${title}, en número`}
          min={0}
          max={1000}
          step={0.5}
          value={part.weight}
          onChange={(event) => weigh(event.target.valueAsNumber)}
        />
        <span className="menor">{formatNumber(100 * share)} %</span>
      </div>
      {unknown > 1 && <p className="menor">Deja {formatNumber(unknown)} comunas sin puntaje: están s/i.</p>}
    </li>
  )
}
