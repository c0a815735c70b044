import type { CatalogueAnswer } from '@radier/api/contract'
import { unseen } from '@radier/geodata/extent'
import { isUnseen } from '../../map/unseen-texts.ts'
import { Bold } from '../../ui/bold.tsx'
import { LayerSwatch } from './layer-swatch.tsx'

interface LegendLayersProps {
  catalogue: CatalogueAnswer
  on: readonly string[]
  selected: string
  /** Zoom of the map; 0 over the plates. */
  zoom: number
}

/** What the layers drawn over the figures are, where and when they were looked for, and which of them are only seen from closer. */
export function LegendLayers({ catalogue, on, selected, zoom }: LegendLayersProps) {
  const layers = on.flatMap((id) => (catalogue.layers[id] ? [{ id, ...catalogue.layers[id] }] : []))
  if (!layers.length) return null
  return (
    <ul className="legend-layers">
      {layers.map((layer) => (
        <li key={layer.id}>
          <LayerSwatch layer={layer} />
          <span>
            {isUnseen(selected, layer) && layer.extent ? (
              <>
                <b>s/i</b> de {layer.title.toLowerCase()}: {unseen(layer.extent)}
              </>
            ) : (
              <>
                <Bold text={layer.legend} /> {layer.extent ? `Solo ${layer.extent.words}` : 'Todo Chile'}
              </>
            )}
            , {layer.period}.
            {layer.extent && (
              <em className="unseen">
                {' '}
                <i className="swatch no-visto" /> Sin cobertura: lo rayado nadie lo ha estudiado.
              </em>
            )}
            {zoom < layer.zooms[0] && <em> Acérquese para verla.</em>}
          </span>
        </li>
      ))}
    </ul>
  )
}
