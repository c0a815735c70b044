import type { CatalogueAnswer } from '@radier/api/contract'
import { isFault } from '@radier/geodata/compare/frame'
import { similarityIndicators } from '@radier/geodata/compare/presets'
import { type Near, similarLimits, similarTo } from '@radier/geodata/compare/similar'
import { formatNumber } from '@radier/geodata/measure/format'
import { mostCompared } from '@radier/geodata/view/compare'
import { useMemo, useState } from 'react'
import { useMatrix } from '../../data/compare.ts'
import { shortRegionName } from '../../map/region-names.ts'
import { Skeleton } from '../../ui/state.tsx'
import { setCodes, toggleCode } from './change.ts'
import { askedOf, comunaPeriods } from './comparison.ts'

interface PickSimilarProps {
  catalogue: CatalogueAnswer
  codes: readonly string[]
  nameOf: (code: string) => string
}

const many = 10
const atOnce = 5

/** «Parecidas a la mía»: nearest by indicators that are in sight and can be changed. */
export function PickSimilar({ catalogue, codes, nameOf }: PickSimilarProps) {
  const [wanted, setTarget] = useState<string | null>(null)
  const [by, setBy] = useState<readonly string[]>(() => similarityIndicators.filter((id) => catalogue.indicators[id]))
  const target = wanted && codes.includes(wanted) ? wanted : (codes[0] ?? null)
  const asked = useMemo(
    () =>
      askedOf(
        by.map((id) => ({ id, period: null })),
        catalogue,
      ),
    [by, catalogue],
  )
  const matrix = useMatrix(asked).data
  const found = useMemo(() => {
    if (!matrix || !target) return null
    const columns = matrix.columns.map((column) => ({
      id: column.indicator,
      values: column[column.first] ?? column.tasa ?? column.conteo ?? [],
    }))
    return similarTo(target, { codes: matrix.codes, columns }, many)
  }, [matrix, target])
  const options = Object.entries(catalogue.indicators).filter(([id, i]) => comunaPeriods(i).length > 0 && !by.includes(id))
  if (!target) return <p className="menor">Primero elija su comuna en «Escribir o pegar»: aquí aparecen las que se le parecen.</p>
  const near = found && !isFault(found) ? found.near : []
  const next = near.map(({ code }) => code).filter((code) => !codes.includes(code))
  const adding = next.slice(0, Math.min(atOnce, mostCompared - codes.length))
  return (
    <div className="pick-similar">
      <p>
        Parecidas a{' '}
        <select aria-label="Comuna de referencia" value={target} onChange={(event) => setTarget(event.target.value)}>
          {codes.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>{' '}
        por {by.length} indicadores:
      </p>
      <ul className="similar-by">
        {by.map((id) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => setBy(by.filter((own) => own !== id))}>
              <span className="vh">No mirar </span>
              {catalogue.indicators[id]?.short} ×
            </button>
          </li>
        ))}
        <li>
          <select
            aria-label="Mirar también otro indicador"
            value=""
            disabled={by.length >= similarLimits.indicators}
            onChange={(event) => setBy([...by, event.target.value])}
          >
            <option value="">Mirar también…</option>
            {options.map(([id, i]) => (
              <option key={id} value={id}>
                {i.title}
              </option>
            ))}
          </select>
        </li>
      </ul>
      {found && isFault(found) && <p className="over">{found.fault}</p>}
      {!found && <Skeleton lines={5} />}
      {near.length > 0 && found && !isFault(found) && (
        <>
          <ol>
            {near.map((one) => (
              <li key={one.code}>
                <b>{nameOf(one.code)}</b>
                <small>{shortRegionName[one.code.slice(0, 2)]}</small>
                <span className="menor">
                  a {formatNumber(one.distance, 2)}; {differenceOf(one, catalogue)}
                </span>
                <button
                  type="button"
                  className="bt small"
                  aria-pressed={codes.includes(one.code)}
                  onClick={() => toggleCode(codes, one.code, nameOf(one.code))}
                >
                  {codes.includes(one.code) ? 'Quitar' : 'Agregar'}
                </button>
              </li>
            ))}
          </ol>
          {adding.length > 0 && (
            <button type="button" className="bt primary" onClick={() => setCodes([...codes, ...adding])}>
              Agregar {adding.length === 1 ? 'la más parecida' : `las ${adding.length} más parecidas`}
            </button>
          )}
          <p className="menor">
            La distancia es la diferencia media en desviaciones estándar: 0 sería idéntica. Se miran {formatNumber(found.compared)} comunas
            {found.unknown.length > 0 && `; ${found.unknown.length} quedan fuera por tener algún dato s/i`}.
          </p>
        </>
      )}
    </div>
  )
}

/** What sets it apart most: «más Población». */
function differenceOf({ parts }: Near, { indicators }: CatalogueAnswer): string {
  const most = parts.reduce((best, part) => (Math.abs(part.difference) > Math.abs(best.difference) ? part : best))
  return `lo que más difiere: ${most.difference > 0 ? 'más' : 'menos'} ${indicators[most.id]?.short.toLowerCase() ?? most.id}`
}
