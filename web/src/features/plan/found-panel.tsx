import { formatNumber } from '@radier/geodata/measure/format'
import { Bold, plain } from '../../ui/bold.tsx'
import { Empty, Failure, Skeleton } from '../../ui/state.tsx'
import { setHover } from '../../view/hover.ts'
import { markOf } from './map-shapes.ts'
import { MarkSign } from './marks.tsx'
import { SavedSearches } from './saved-searches.tsx'
import type { Search } from './use-search.ts'
import { foundSentence, foundTitle, landText, ofVerdict, siteLine } from './words.ts'
import './found-panel.css'

interface FoundPanelProps {
  search: Search
  onChoose: (ref: string) => void
  /** How many sites the list begins with. */
  most: number
}

/** What the search found: how many stay after each criterion, and the first of them. */
export function FoundPanel({ search, onChoose, most }: FoundPanelProps) {
  const { land, settled } = search
  const { found, problem } = land
  if (problem)
    return (
      <div className="found-fault">
        <Failure title={problem.title} detail={problem.detail} onRetry={land.again} />
      </div>
    )
  if (!search.from.length)
    return (
      <Empty title="Aquí no hay suelo cargado">
        <p className="menor">Dibuje un sitio, cargue un archivo con sitios o elija otra comuna.</p>
      </Empty>
    )
  if (!found) return <Skeleton lines={9} label="Midiendo los sitios" />
  const inside = ofVerdict(found.sites, 'dentro')
  const staying = [...inside, ...ofVerdict(found.sites, 'pendiente')]
  const share = (count: number) => `${found.total ? (count / found.total) * 100 : 0}%`
  const emptied = settled?.criteria.find(({ left, pending }) => left + pending === 0)
  return (
    <div className="found" aria-busy={land.waiting}>
      <header>
        <h1>{foundTitle(inside.length, search)}</h1>
        <p className="phrase">
          <Bold text={foundSentence(found.sites)} />
        </p>
      </header>
      <ol className="found-funnel" aria-label="Cuántos quedan después de cada criterio">
        <li>
          <span className="sentence">{landText(search)}</span>
          <i>
            <u style={{ width: share(found.total) }} />
          </i>
          <b>{formatNumber(found.total)}</b>
        </li>
        {settled?.criteria.map(({ id, chip, left, pending }) => (
          <li key={id}>
            <span>
              {plain(chip)}
              {pending > 0 && (
                <small>
                  {' '}
                  {formatNumber(pending)} pendiente{pending === 1 ? '' : 's'}
                </small>
              )}
            </span>
            <i>
              <u style={{ width: share(left) }} />
            </i>
            <b>{formatNumber(left)}</b>
          </li>
        ))}
      </ol>
      {emptied && (
        <Empty title={`«${plain(emptied.chip)}» deja la búsqueda sin sitios`}>
          <button type="button" className="link" onClick={() => search.remove(emptied.id)}>
            Quitar ese criterio
          </button>
        </Empty>
      )}
      <ol className="found-sites">
        {staying.slice(0, most).map((site) => (
          <li key={site.ref} onPointerEnter={() => setHover(site.ref)} onPointerLeave={() => setHover(null)}>
            <button type="button" onClick={() => onChoose(site.ref)} onFocus={() => setHover(site.ref)} onBlur={() => setHover(null)}>
              <MarkSign mark={markOf(site)} />
              <span>
                <b>{site.name}</b>
                <small>{siteLine(site, search)}</small>
              </span>
              <span className="homes">
                <b>{formatNumber(site.homes)}</b>
                <small>{site.homes === 1 ? 'vivienda' : 'viviendas'}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {staying.length > most && <p className="menor found-more">Los {formatNumber(staying.length)} están en la lista.</p>}
      <SavedSearches search={search} />
    </div>
  )
}
