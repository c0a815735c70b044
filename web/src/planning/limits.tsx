import { termsIn } from '@radier/geodata/glossary/glossary'
import { formatNumber } from '@radier/geodata/measure/format'
import type { Cabida, Limit } from '@radier/geodata/planning/question'
import { useState } from 'react'
import { Explained } from '../glossary/explained.tsx'
import { Citations } from './citations.tsx'

/** How many homes each limit allows, on one scale, with the one that binds marked; each tells where it comes from. */
export function Limits({ cabida }: { cabida: Cabida }) {
  const most = Math.max(1, ...cabida.limits.map((limit) => limit.homes ?? 0))
  return (
    <ul className="limits">
      {cabida.limits.map((limit) => (
        <LimitRow key={limit.id} limit={limit} binds={limit.id === cabida.binding} most={most} homes={cabida.homes} />
      ))}
    </ul>
  )
}

function LimitRow({ limit, binds, most, homes }: { limit: Limit; binds: boolean; most: number; homes: number | null }) {
  const [open, setOpen] = useState(false)
  const share = (value: number) => `${(value / most) * 100}%`
  const under = limit.pending ?? limit.working
  return (
    <li className={binds ? 'limit binds' : 'limit'}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{limit.title}</span>
        <b>{limit.homes === null && !limit.pending ? 'sin tope' : formatNumber(limit.homes)}</b>
        {limit.pending ? (
          <span className="limit-bar hatch wide" aria-hidden="true" />
        ) : (
          <span className="limit-bar" aria-hidden="true">
            {limit.homes !== null && <i style={{ width: share(limit.homes) }} />}
            {homes !== null && <u style={{ left: share(homes) }} />}
          </span>
        )}
        <small>
          {binds && 'manda · '}
          {under}
        </small>
      </button>
      <div className="limit-cites">
        {open && termsIn(limit.title).length > 0 && (
          <p>
            <Explained text={limit.title} />
          </p>
        )}
        {limit.pending && limit.working && <p>{limit.working}</p>}
        <Citations of={limit.citations} />
      </div>
    </li>
  )
}
