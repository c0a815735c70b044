import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { choose } from '@radier/geodata/view/choose'
import { mostPanes, viewOf } from '@radier/geodata/view/split'
import { useMemo, useState } from 'react'
import type { TiledLayer } from '../../map/map-tiles.ts'
import { createMapGroup } from '../../map/sync-maps.ts'
import { Segments } from '../../ui/segments.tsx'
import { changeView, useView } from '../../view/use-view.ts'
import { PaneView } from './pane-view.tsx'
import { addPane } from './panes.ts'
import './split.css'

interface SplitProps {
  catalogue: CatalogueAnswer
  territories: TerritoryCard[]
  phone: boolean
}

/** Two to four maps of the same place, each with its own indicator, period, measure and region. On a phone, one at a time. */
export default function Split({ catalogue, territories, phone }: SplitProps) {
  const view = useView()
  const [group] = useState(createMapGroup)
  const [shown, setShown] = useState(0)
  const { panes, camera, layers } = view
  const choices = panes.map((pane) => choose(viewOf(view, pane), catalogue))
  const overlays = useMemo(
    () =>
      layers.flatMap((id): TiledLayer[] => {
        const layer = catalogue.layers[id]
        return layer && layer.load !== null ? [{ id, layer: { ...layer, load: layer.load } }] : []
      }),
    [layers, catalogue],
  )
  const current = Math.min(shown, panes.length - 1)
  return (
    <main id="content" className={phone ? 'split phone' : 'split'} data-many={panes.length}>
      <header className="split-bar">
        {phone ? (
          <Segments
            wide
            label="Qué mapa se muestra"
            options={choices.map((choice, i) => ({ id: String(i), text: `${i + 1} ${choice?.indicator.short ?? ''}` }))}
            chosen={String(current)}
            onChoose={(id) => setShown(Number(id))}
          />
        ) : (
          <p className="menor">
            <b>{panes.length} mapas</b> del mismo lugar: al mover uno se mueven todos, y lo que se apunta en uno se lee en todos.
          </p>
        )}
        <div>
          {panes.length < mostPanes && (
            <button
              type="button"
              className="bt small"
              onClick={() => {
                addPane(
                  catalogue,
                  choices.flatMap((choice) => (choice ? [choice.indicatorId] : [])),
                )
                setShown(panes.length)
              }}
            >
              Agregar un mapa
            </button>
          )}
          {camera && (
            <button type="button" className="bt small" onClick={() => changeView({ camera: null })}>
              Ver Chile
            </button>
          )}
          <button type="button" className="bt small" onClick={() => changeView({ panes: [] })}>
            Un solo mapa
          </button>
        </div>
      </header>
      <div className="split-maps">
        {panes.map((pane, i) => (
          <PaneView
            key={i}
            at={i}
            pane={pane}
            hidden={phone && i !== current}
            catalogue={catalogue}
            territories={territories}
            group={group}
            overlays={overlays}
          />
        ))}
      </div>
    </main>
  )
}
