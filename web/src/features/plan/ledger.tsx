import type { FoundSite } from '@radier/api/contract-planning'
import { criterionTitle } from '@radier/geodata/planning/criterion-words'
import { livedText } from '@radier/geodata/planning/site'
import { useState } from 'react'
import { useOverrides } from '../../data/planning.ts'
import { homesText } from '../../planning/words.ts'
import { Bold } from '../../ui/bold.tsx'
import { Close } from '../../ui/icons.tsx'
import { ExceptionForm, ExceptionGiven } from './exception.tsx'
import { lookOf, VerdictSign } from './marks.tsx'
import type { Search } from './use-search.ts'
import { findingText, reasonOf, titlesOf, verdictTag } from './words.ts'
import './ledger.css'

interface LedgerProps {
  search: Search
  site: FoundSite
  /** Which of the criteria the map draws. */
  measured: number | null
  onMeasure: (at: number) => void
  onClose?: () => void
  /** On a phone what fails comes first. */
  phone: boolean
}

/** Why a site stays or is left out: per criterion what it needs, what was found and the verdict. */
export function Ledger({ search, site, measured, onMeasure, onClose, phone }: LedgerProps) {
  const [excepting, setExcepting] = useState(false)
  const overrides = useOverrides(search.place.place).data ?? []
  const criteria = search.settled?.criteria ?? []
  const rows = criteria.flatMap((said, at) => {
    const finding = site.findings[at]
    return finding
      ? [{ ...said, at, finding, override: overrides.find((o) => o.ref === site.ref && o.criterion === said.id && !o.withdrawn) }]
      : []
  })
  const weight = { 'no cumple': 0, cumple: 1, pendiente: 2 }
  const shown = phone ? [...rows].sort((a, b) => weight[a.finding.verdict] - weight[b.finding.verdict]) : rows
  const failing = rows.filter(({ finding, override }) => finding.verdict !== 'cumple' && !override)
  const tag = verdictTag(site)
  return (
    <section className="ledger" aria-label={`Criterios de ${site.name}`}>
      <div className="ledger-route">
        <span className={`tag ${tag.look}`}>{tag.text}</span>
        {onClose && (
          <button type="button" className="bt plain" aria-label="Cerrar los criterios" onClick={onClose}>
            <Close />
          </button>
        )}
      </div>
      <h2>{site.name}</h2>
      {site.lived && <p className="menor">Aquí {livedText(site.lived)}. No es suelo libre: sus viviendas no se suman.</p>}
      <p className="phrase">
        <Bold
          text={reasonOf(
            site,
            criteria.map(({ criterion }) => criterion),
            search.place,
          )}
        />
      </p>
      <ul>
        {shown.map(({ id, at, criterion, source, finding, override }) => (
          <li key={id} className={lookOf(override ? 'cumple' : finding.verdict)}>
            <Row
              verdict={finding.verdict}
              drawn={measured === at}
              onMeasure={() => onMeasure(at)}
              source={source}
              text={findingText(criterion, finding, search.place)}
            />
            {override && <ExceptionGiven place={search.place.place} override={override} onDone={search.land.again} />}
          </li>
        ))}
      </ul>
      {site.homes !== null && (
        <p className="menor ledger-foot">
          {site.verdict === 'fuera' ? 'Si se admite, cabrían' : 'Caben'} {site.atMost ? 'a lo más ' : ''}
          {homesText(site.homes)}. Distancias en línea recta.
        </p>
      )}
      {excepting ? (
        <ExceptionForm
          place={search.place.place}
          site={site}
          options={failing.map(({ id, criterion }) => ({ id, text: criterionTitle(criterion, titlesOf(search.place)) }))}
          onDone={() => {
            setExcepting(false)
            search.land.again()
          }}
          onLeave={() => setExcepting(false)}
        />
      ) : (
        failing.length > 0 && (
          <div className="ledger-acts">
            <button type="button" className={phone ? 'bt primary' : 'bt'} onClick={() => setExcepting(true)}>
              Pedir excepción
            </button>
          </div>
        )
      )}
    </section>
  )
}

interface RowProps {
  verdict: FoundSite['findings'][number]['verdict']
  text: string
  source: string | null
  drawn: boolean
  onMeasure: () => void
}

/** Pressed, a line says its source and the map draws its distance. */
function Row({ verdict, text, source, drawn, onMeasure }: RowProps) {
  return (
    <button type="button" aria-expanded={drawn} onPointerEnter={onMeasure} onFocus={onMeasure} onClick={onMeasure}>
      <VerdictSign verdict={verdict} />
      <span>
        <Bold text={text} />
        {drawn && <small>{source ?? 'Sin fuente: no hay nada cargado'}</small>}
      </span>
    </button>
  )
}
