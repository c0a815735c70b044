import type { TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { Close } from '../../ui/icons.tsx'
import { say } from '../../ui/toast.tsx'

interface ChosenProps {
  chosen: readonly string[]
  comunas: readonly TerritoryCard[]
  onChange: (codes: string[]) => void
}

const first = 60

/** The comunas of the batch, each with its way out. */
export function Chosen({ chosen, comunas, onChange }: ChosenProps) {
  const [all, setAll] = useState(false)
  const names = new Map(comunas.map(({ code, name }) => [code, name]))
  const shown = all ? chosen : chosen.slice(0, first)
  const remove = (gone: readonly string[], what: string) => {
    onChange(chosen.filter((code) => !gone.includes(code)))
    say(what, { text: 'Deshacer', run: () => onChange([...chosen]) })
  }
  if (!chosen.length) return <p className="menor batch-none">Todavía no hay ninguna comuna elegida.</p>
  return (
    <>
      <p className="batch-count">
        <b>{chosen.length === 1 ? '1 comuna' : `${formatNumber(chosen.length)} comunas`}</b>
        <button type="button" className="link" onClick={() => remove(chosen, 'Se quitaron todas')}>
          Quitar todas
        </button>
      </p>
      <ul className="batch-chosen">
        {shown.map((code) => (
          <li key={code}>
            {names.get(code) ?? code}
            <button
              type="button"
              aria-label={`Quitar ${names.get(code) ?? code}`}
              onClick={() => remove([code], `Se quitó ${names.get(code) ?? code}`)}
            >
              <Close />
            </button>
          </li>
        ))}
        {chosen.length > shown.length && (
          <li className="more">
            <button type="button" className="link" onClick={() => setAll(true)}>
              y {formatNumber(chosen.length - shown.length)} más
            </button>
          </li>
        )}
      </ul>
    </>
  )
}
