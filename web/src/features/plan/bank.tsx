import type { FoundSite } from '@radier/api/contract-planning'
import type { SiteAnswer } from '@radier/api/contract-sites'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import { owners, type SiteState, siteStates } from '@radier/geodata/planning/site'
import { askSitesAgain, useSites } from '../../data/planning.ts'
import { ownRef } from '../../data/site.ts'
import { changeKept } from '../../planning/change-site.ts'
import { areaText } from '../../planning/words.ts'
import { Empty, Skeleton } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { OwnerSign } from './marks.tsx'
import { counted } from './words.ts'
import './bank.css'

interface BankProps {
  place: string
  /** What the search says of each site, when it is among its candidates. */
  found: readonly FoundSite[]
  chosen: string | null
  onChoose: (ref: string) => void
  onChanged: () => void
}

/** The sites kept in this place, by how far each has come. */
export function Bank({ place, found, chosen, onChoose, onChanged }: BankProps) {
  const { data: sites, problem } = useSites(place)
  if (problem) return <Empty title={problem.title}>{problem.detail}</Empty>
  if (!sites) return <Skeleton lines={4} label="Leyendo el banco de suelo" />
  if (!sites.length)
    return (
      <Empty title="Todavía no hay sitios guardados aquí">
        <p className="menor">Elija un sitio en el mapa y guárdelo, dibuje uno o cargue un archivo.</p>
      </Empty>
    )
  const move = async (site: SiteAnswer, state: SiteState) => {
    if (!(await changeKept(ownRef(site.id), site, { state }))) return
    await askSitesAgain(place)
    onChanged()
    say(`${site.name}: ${site.state} → ${state}`, { text: 'Deshacer', run: () => void move({ ...site, state }, site.state) })
  }
  const homesOf = (site: SiteAnswer) => found.find(({ ref }) => ref === ownRef(site.id))?.homes ?? null
  const groups = siteStates.map((state) => ({ state, own: sites.filter((site) => site.state === state) }))
  return (
    <div className="bank">
      <ol className="bank-way" aria-label="Sitios por estado">
        {groups.map(({ state, own }, at) => (
          <li key={state} className={own.length ? `step-${at}` : `step-${at} none`}>
            <b>{formatNumber(own.length)}</b>
            <span>{state}</span>
          </li>
        ))}
      </ol>
      {groups.map(({ state, own }) =>
        own.length ? (
          <section key={state} aria-label={state}>
            <h3>
              {state} <small>{counted(own.length, 'sitio')}</small>
            </h3>
            <ul>
              {own.map((site) => (
                <li key={site.id} className={ownRef(site.id) === chosen ? 'selected' : undefined}>
                  <button type="button" className="link quiet" onClick={() => onChoose(ownRef(site.id))}>
                    {site.name}
                  </button>
                  <span>{areaText(site.areaM2)}</span>
                  <span>
                    <OwnerSign owner={site.owner} /> {owners[site.owner]}
                  </span>
                  <span>
                    {formatNumber(homesOf(site))} {unitBeside(formatNumber(homesOf(site)), 'viviendas')}
                  </span>
                  <span className="menor">{formatDate(site.changedAt)}</span>
                  <select
                    aria-label={`Estado de ${site.name}`}
                    value={site.state}
                    onChange={(event) => void move(site, event.target.value as SiteState)}
                  >
                    {siteStates.map((other) => (
                      <option key={other}>{other}</option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </div>
  )
}
