import type { CatalogueAnswer } from '@radier/api/contract'
import { Bold } from '../../ui/bold.tsx'
import { LayerSwatch } from './layer-swatch.tsx'

interface LegendLayersProps {
  catalogue: CatalogueAnswer
  on: readonly string[]
  /** Zoom of the map; 0 over the plates. */
  zoom: number
}

/** What the layers drawn over the figures are, and which of them are only seen from closer. */
export function LegendLayers({ catalogue, on, zoom }: LegendLayersProps) {
  const layers = on.flatMap((id) => (catalogue.layers[id] ? [{ id, ...catalogue.layers[id] }] : []))
  if (!layers.length) return null
  return (
    <ul className="legend-layers">
      {layers.map((layer) => (
        <li key={layer.id}>
          <LayerSwatch layer={layer} />
          <span>
            <Bold text={layer.legend} />
            {layer.extent && (
              <em className="unseen">
                {' '}
                Solo {layer.extent.words}: <i className="swatch no-visto" /> lo rayado nadie lo ha estudiado.
              </em>
            )}
            {zoom < layer.zooms[0] && <em> Acérquese para verla.</em>}
          </span>
        </li>
      ))}
    </ul>
  )
}
