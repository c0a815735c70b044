import type { CatalogueAnswer } from '@radier/api/contract'
import { fillTemplate, formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import { useFeature } from '../../data/queries.ts'
import { writtenAttributes } from '../../map/feature-tip.ts'
import { Close } from '../../ui/icons.tsx'
import { Failure, Skeleton } from '../../ui/state.tsx'
import { changeView } from '../../view/use-view.ts'

interface FeatureFichaProps {
  layer: string
  id: string
  catalogue: CatalogueAnswer
  names: ReadonlyMap<string, string>
}

/** Everything published about one element of a layer, and the row it came from. */
export default function FeatureFicha({ layer: layerId, id, catalogue, names }: FeatureFichaProps) {
  const answer = useFeature(catalogue.layers[layerId] ? layerId : null, id)
  const layer = catalogue.layers[layerId]
  if (!layer)
    return (
      <div className="block">
        <Failure title="Esta capa ya no existe" detail="El enlace nombra una capa que no está en el catálogo." />
        <button type="button" className="bt" onClick={() => changeView({ feature: null })}>
          Volver a la ficha
        </button>
      </div>
    )
  const feature = answer.data
  const fields = writtenAttributes(layer, feature?.attributes ?? {})
  return (
    <article className="ficha" aria-label={layer.title}>
      <header className="ficha-head">
        <p className="route">
          <span>{layer.title}</span>
          <button type="button" className="bt plain" aria-label="Cerrar" onClick={() => changeView({ feature: null })}>
            <Close />
          </button>
        </p>
        {feature && <h1 className="small">{fillTemplate(layer.tooltip, fields)}</h1>}
      </header>
      {answer.problem && (
        <div className="block">
          <Failure {...answer.problem} />
        </div>
      )}
      {!feature && !answer.problem && <Skeleton lines={6} />}
      {feature && (
        <>
          <section className="block">
            <dl className="facts">
              {feature.cut && (
                <>
                  <dt>Comuna</dt>
                  <dd>
                    {names.get(feature.cut) ?? feature.cut} {feature.cut}
                  </dd>
                </>
              )}
              {Object.entries(layer.attributes)
                .filter(([, attribute]) => !attribute.personal)
                .map(([name, attribute]) => (
                  <div key={name} className="fact">
                    <dt>{attribute.label}</dt>
                    <dd>
                      {fields[name] ?? UNKNOWN} {fields[name] ? unitBeside(fields[name], attribute.unit ?? '') : ''}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
          <section className="block origin-line">
            <p className="menor">
              {feature.provenance.publisher}, {feature.provenance.title}, {feature.provenance.reference}. Archivo {feature.provenance.file},
              elemento {formatNumber(feature.row)}, leído el {formatDate(feature.provenance.loadedAt)}.
            </p>
            <p className="menor mono">sha256 {feature.provenance.sha256.slice(0, 16)}…</p>
          </section>
        </>
      )}
    </article>
  )
}
