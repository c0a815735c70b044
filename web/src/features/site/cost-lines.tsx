import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import type { CostLine } from '@radier/geodata/planning/costs'
import { roundedApart } from '../../planning/words.ts'
import './costs.css'

interface CostLinesProps {
  lines: readonly CostLine[]
  total: number | null
  /** UF of the longest bar. */
  scale: number
  kind: 'cost' | 'source'
}

/** The stack of costs or of sources, each with its working; a total with an unknown inside is s/i. */
export function CostLines({ lines, total, scale, kind }: CostLinesProps) {
  const known = lines.reduce((sum, { uf }) => sum + (uf ?? 0), 0)
  const apart = roundedApart(
    lines.map(({ uf }) => uf),
    total,
  )
  return (
    <>
      <ul className={`cost-lines ${kind}`}>
        {lines.map(({ id, title, uf, working, citation }) => (
          <li key={id}>
            <span>{title}</span>
            <b>{formatNumber(uf)}</b>
            <span className={uf === null ? 'cost-bar hatch wide' : 'cost-bar'} aria-hidden="true">
              {uf !== null && <i style={{ width: `${(uf / scale) * 100}%` }} />}
            </span>
            <small>
              {working}
              {citation && ` · ${citation.text}`}
              {citation?.since && <span className="tag">{formatDate(citation.since)}</span>}
            </small>
          </li>
        ))}
      </ul>
      <p className="cost-total">
        <span>{total === null && known > 0 ? `Total s/i; lo conocido suma ${formatNumber(known)}, y no es el total` : 'Total'}</span>
        <b>{formatNumber(total)}</b>
      </p>
      {apart && <p className="menor">{apart}</p>}
    </>
  )
}
