import type { CatalogueAnswer } from '@radier/api/contract'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { useLoads } from '../../data/queries.ts'
import { Bold } from '../../ui/bold.tsx'
import { Skeleton } from '../../ui/state.tsx'

interface LayerSheetProps {
  id: string
  catalogue: CatalogueAnswer
}

/** The ficha de dato of a layer: what it is, whose, from when, under which licence, what is known wrong, and the file it came from. */
export default function LayerSheet({ id, catalogue }: LayerSheetProps) {
  const layer = catalogue.layers[id]
  if (!layer) return null
  const source = catalogue.sources[layer.source]
  const loads = useLoads()
  const own = loads.data?.sources.find((s) => s.source === layer.source)
  const load = own?.loads.find((l) => l.state === 'current')
  const faults = [...(layer.known ?? []), ...(own?.known ?? [])]
  return (
    <article className="data-sheet">
      <h2>{layer.title}</h2>
      <p>
        <Bold text={layer.legend} />
      </p>
      <dl className="facts">
        <dt>Fuente</dt>
        <dd>{source ? `${source.publisher}, ${source.title}` : UNKNOWN}</dd>
        <dt>Describe</dt>
        <dd>{source?.reference ?? layer.period}</dd>
        <dt>Publicada</dt>
        <dd>{formatDate(source?.published)}</dd>
        <dt>Licencia</dt>
        <dd>{source?.licence ?? UNKNOWN}</dd>
        <dt>Cobertura</dt>
        <dd>
          {layer.coverage}
          {layer.load !== null && ` En lo cargado: ${formatNumber(layer.features)} elementos en ${formatNumber(layer.comunas)} comunas.`}
        </dd>
        {load && (
          <>
            <dt>Leída</dt>
            <dd>{formatDate(load.loadedAt)}</dd>
            <dt>Archivo</dt>
            <dd>{load.file}</dd>
            <dt>Huella</dt>
            <dd className="mono">sha256 {load.sha256}</dd>
          </>
        )}
      </dl>
      {!loads.data && loads.state === 'loading' && <Skeleton lines={4} />}
      {own?.method && <p className="menor">{own.method}</p>}
      {faults.length > 0 && (
        <>
          <h3>Lo que sabemos que falla</h3>
          <ul className="faults">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
      {own && (
        <p className="menor">
          <a href={own.origin.page} rel="noreferrer" target="_blank">
            Página oficial de la fuente
          </a>
        </p>
      )}
    </article>
  )
}
