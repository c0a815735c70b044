import { formatNumber } from '@radier/geodata/measure/format'
import { plain } from '../../ui/bold.tsx'
import { Empty } from '../../ui/state.tsx'
import { ScoreBar, toneOf } from './score-bar.tsx'
import type { Search } from './use-search.ts'
import './weights.css'

/** How much each criterion counts in the ranking, 0–10, and what it does to the first sites. */
export function Weights({ search, onChoose }: { search: Search; onChoose: (ref: string) => void }) {
  const { settled, weights } = search
  if (!settled?.criteria.length)
    return <Empty title="Sin criterios no hay puntaje">Agregue un criterio con + para ordenar los sitios.</Empty>
  const first = settled.sites.filter(({ verdict }) => verdict !== 'fuera').slice(0, 6)
  return (
    <div className="weights">
      <div>
        <h3>
          Cuánto pesa cada criterio <small>de 0 a 10</small>
        </h3>
        {settled.criteria.map(({ id, chip }, at) => (
          <label key={id} className="weight">
            <span>
              <i className="swatch" style={{ background: toneOf(at) }} />
              {plain(chip)}
            </span>
            <input
              type="range"
              min={0}
              max={10}
              step={1}
              value={weights[id] ?? 1}
              onChange={(event) => search.change({ weights: { ...weights, [id]: event.target.valueAsNumber } })}
            />
            <output>{formatNumber(weights[id] ?? 1)}</output>
          </label>
        ))}
      </div>
      <div>
        <h3>
          Qué aporta cada uno <small>puntos de 100</small>
        </h3>
        <ol className="contributions">
          {first.map((site) => (
            <li key={site.ref}>
              <button type="button" className="link quiet" onClick={() => onChoose(site.ref)}>
                {site.name}
              </button>
              <ScoreBar site={site} criteria={settled.criteria} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
