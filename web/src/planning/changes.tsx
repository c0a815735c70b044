import { formatNumber } from '@radier/geodata/measure/format'
import { incentives } from '@radier/geodata/planning/incentives'
import type { Limit } from '@radier/geodata/planning/question'
import type { Effect } from '@radier/geodata/planning/sensitivity'
import { Fragment } from 'react'
import { deltaText } from './delta.ts'

interface ChangesProps {
  of: readonly Effect[]
  /** The limits as they are without any of them. */
  limits: readonly Limit[]
  /** Incentive that is being tried, and what chooses another; absent = they are only read. */
  tried?: string | undefined
  onTry?: (incentive: string | undefined) => void
}

/** What each change of the norm would do by itself, with what the law asks for it. */
export function Changes({ of, limits, tried, onTry }: ChangesProps) {
  return (
    <table className="changes">
      <thead className="vh">
        <tr>
          <th>Cambio</th>
          <th>Viviendas</th>
          <th>Diferencia</th>
        </tr>
      </thead>
      <tbody>
        {of.map((effect) => (
          <Fragment key={effect.id}>
            <tr>
              <th scope="row">
                {onTry && incentives[effect.id]?.factors ? (
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={tried === effect.id}
                      onChange={(event) => onTry(event.target.checked ? effect.id : undefined)}
                    />
                    {effect.label}
                  </label>
                ) : (
                  effect.label
                )}
              </th>
              <td>
                <b>{formatNumber(effect.homes)}</b>
              </td>
              <td>{deltaText(effect, limits)}</td>
            </tr>
            {effect.condition && (
              <tr className="condition">
                <td colSpan={3}>
                  <b>{effect.condition.verdict}</b> · {effect.condition.text}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
