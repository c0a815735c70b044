import type { CandidateAnswer } from '@radier/api/contract'
import { livedText, type Owner, owners } from '@radier/geodata/planning/site'
import { useId } from 'react'
import { useCatalogue } from '../../data/queries.ts'
import { changeKept } from '../../planning/change-site.ts'
import { usePlaceName } from '../../planning/use-place-name.ts'
import { areaText } from '../../planning/words.ts'
import { openPane } from './site-tabs.tsx'

/** What a site is, where, whose, how large, and how far it has come. */
export function SiteHead({ site }: { site: CandidateAnswer }) {
  const kind = useKind(site)
  const place = usePlaceName(site.place)
  const { site: kept } = site
  return (
    <header className="ficha-head">
      <div className="route">
        <span>
          {kind} · {place} {site.example ? '' : site.place}
        </span>
        <span className="tags">
          {site.lived && <span className="tag">{livedText(site.lived)}</span>}
          {site.example && <span className="tag example">ejemplo</span>}
          {kept ? (
            <button type="button" className="tag done" title="Ver y cambiar su estado" onClick={() => openPane('historia')}>
              {kept.state}
            </button>
          ) : (
            <span className="tag">sin guardar</span>
          )}
        </span>
      </div>
      <h1>{site.name}</h1>
      <p className="about-line">
        <span>
          <b>{areaText(site.areaM2)}</b> {site.areaM2 !== null && fromWords[site.areaFrom]}
        </span>
        <OwnerOf site={site} />
      </p>
    </header>
  )
}

const fromWords: Record<CandidateAnswer['areaFrom'], string> = {
  medida: 'medida sobre su contorno',
  declarada: 'según su fuente',
}

function OwnerOf({ site }: { site: CandidateAnswer }) {
  const id = useId()
  const { site: kept } = site
  if (!kept)
    return (
      <span>
        Propietario <b>{owners[site.owner]}</b>
      </span>
    )
  return (
    <span>
      <label htmlFor={id}>Propietario</label>{' '}
      <select
        id={id}
        className="owner"
        value={kept.owner}
        onChange={(event) => void changeKept(site.ref, kept, { owner: event.target.value as Owner })}
      >
        {Object.entries(owners).map(([owner, label]) => (
          <option key={owner} value={owner}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}

/** «Sitios eriazos», «Dibujado aquí», «De lotes.csv, fila 12». */
function useKind({ origin }: CandidateAnswer): string {
  const layers = useCatalogue().data?.layers
  if (origin.kind === 'dibujo') return 'Sitio dibujado'
  if (origin.kind === 'archivo') return `De ${origin.file}, fila ${origin.row}`
  return layers?.[origin.layer]?.title ?? 'Sitio'
}
