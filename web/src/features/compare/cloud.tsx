import type { CatalogueAnswer } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { regionsNorthToSouth } from '@radier/geodata/territory/cut'
import { useRef, useState } from 'react'
import { shortRegionName } from '../../map/region-names.ts'
import { useSize } from '../../map/use-size.ts'
import { change } from './change.ts'
import { type Comparison, comunaPeriods, type Line } from './comparison.ts'
import { cloudFacts, regionColour, Scatter } from './scatter.tsx'
import { lower, togetherWords } from './together.ts'
import type { Range } from './use-drag.ts'

interface CloudProps {
  catalogue: CatalogueAnswer
  comparison: Comparison
  axes: readonly [string, string]
  x: Line | null
  y: Line | null
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  phone: boolean
  nameOf: (code: string) => string
  onBox: (x: Range, y: Range, done: boolean) => void
  onPick: (code: string) => void
}

/** Two indicators against each other, coloured from north to south; any region can be lit alone. */
export function Cloud(props: CloudProps) {
  const { catalogue, comparison, axes, x, y, chosen, lit, phone, nameOf, onBox, onPick } = props
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const [region, setRegion] = useState<string | null>(null)
  const [kept, setKept] = useState<string | null>(null)
  const width = Math.floor(size?.width ?? 0)
  const facts = x && y ? cloudFacts(comparison, x, y, chosen) : null
  const usable = Object.entries(catalogue.indicators).filter(([, i]) => comunaPeriods(i).length > 0)
  const axis = (at: 0 | 1, label: string) => (
    <label>
      <span>{label}</span>
      <select
        value={axes[at]}
        onChange={(event) => change({ axes: at === 0 ? [event.target.value, axes[1]] : [axes[0], event.target.value] })}
      >
        {usable.map(([id, i]) => (
          <option key={id} value={id}>
            {i.title}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className="cloud-screen" ref={root} aria-label="Nube de puntos">
      <div className="table-bar">
        {axis(1, 'Hacia arriba')}
        {axis(0, 'Hacia la derecha')}
        <button type="button" className="bt small" onClick={() => change({ axes: [axes[1], axes[0]] })}>
          Dar vuelta
        </button>
      </div>
      {x && y && facts ? (
        <>
          <h2>
            {togetherWords(facts, x.indicator.short, y.indicator.short)}
            <small>
              {' '}
              ρ de Spearman {formatNumber(facts.spearman, 2)} en {formatNumber(facts.count)} comunas con ambos datos
              {facts.outside > 0 && `; ${facts.outside} quedan fuera del marco`}. Ir juntos no es ser la causa.
            </small>
          </h2>
          <p className="axis-name">
            {y.indicator.title}, {y.text.unit}
          </p>
          {width > 0 && (
            <Scatter
              comparison={comparison}
              x={x}
              y={y}
              chosen={chosen}
              lit={lit}
              large
              region={region ?? kept}
              width={width}
              height={phone ? Math.round(width * 1.1) : Math.max(320, Math.min(470, Math.round(width * 0.47)))}
              nameOf={nameOf}
              onBox={onBox}
              onPick={onPick}
            />
          )}
          <p className="axis-name right">
            {x.indicator.title}, {x.text.unit}
          </p>
          <ul className="region-legend" aria-label="Regiones de norte a sur">
            {regionsNorthToSouth.map((code) => (
              <li key={code}>
                <button
                  type="button"
                  aria-pressed={kept === code}
                  onPointerEnter={() => setRegion(code)}
                  onPointerLeave={() => setRegion(null)}
                  onClick={() => setKept(kept === code ? null : code)}
                >
                  <i style={{ background: regionColour(code) }} />
                  {shortRegionName[code]}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="absent-bar">
          <span>
            {!x && `${catalogue.indicators[axes[0]]?.title ?? axes[0]}: s/i por comuna. `}
            {!y && `${catalogue.indicators[axes[1]]?.title ?? axes[1]}: s/i por comuna. `}
            Elija otro en {lower('Hacia')} arriba o la derecha.
          </span>
        </p>
      )}
    </section>
  )
}
