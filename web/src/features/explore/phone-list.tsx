import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { writeFigure } from '@radier/geodata/measure/known'
import { unitBeside } from '@radier/geodata/measure/unit'
import { levelLabel } from '@radier/geodata/territory/level'
import { useState } from 'react'
import type { Scene } from '../../view/scene.ts'
import { rowsOf, sortRows } from './rows.ts'
import { highestFirst } from './words.ts'

interface PhoneListProps {
  scene: Scene
  territories: ReadonlyMap<string, TerritoryCard>
  onSelect: (code: string) => void
}

/** The list for a thumb: one row per territory, worst first. */
export function PhoneList({ scene, territories, onSelect }: PhoneListProps) {
  const [limit, setLimit] = useState(100)
  const { indicator, measure, text } = scene
  const descending = highestFirst(indicator)
  const rows = sortRows(rowsOf(scene, territories), { column: measure, descending })
  return (
    <>
      <p className="low-head">
        <b>
          {formatNumber(rows.length)} {levelLabel[scene.level].many}
        </b>
        <span className="menor">
          {measure}, de {descending ? 'mayor a menor' : 'menor a mayor'}
        </span>
      </p>
      <ol className="phone-list">
        {rows.slice(0, limit).map((row) => (
          <li key={row.code}>
            <button type="button" aria-current={row.code === scene.selected || undefined} onClick={() => onSelect(row.code)}>
              <i style={{ background: row.band < 0 ? 'var(--si)' : `var(--${scene.tokens[row.band]})` }} />
              <b>{row.name}</b>
              <span className="value">{writeFigure(row[measure], text.decimals, row.state)}</span>
              <small>
                {row.conteo !== null && row.base !== null
                  ? `${formatNumber(row.conteo, indicator.conteo?.decimals)} de ${formatNumber(row.base)}`
                  : row.region}
              </small>
              <small className="unit">
                {row[measure] === null ? '' : unitBeside(formatNumber(row[measure], text.decimals), text.unit)}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {rows.length > limit && (
        <button type="button" className="bt more" onClick={() => setLimit(limit + 100)}>
          Ver más
        </button>
      )}
    </>
  )
}
