import type { CatalogueAnswer } from '@radier/api/contract'
import type { Layer } from '@radier/geodata/layer'
import { formatNumber } from '@radier/geodata/measure/format'
import { lazy, Suspense, useState } from 'react'
import { Close, InfoIcon } from '../../ui/icons.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Skeleton } from '../../ui/state.tsx'
import { changeView } from '../../view/use-view.ts'
import { LayerSwatch } from './layer-swatch.tsx'

const LayerSheet = lazy(() => import('./layer-sheet.tsx'))

const groups: Record<Layer['group'], string> = {
  campamentos: 'Campamentos',
  vivienda: 'Vivienda',
  equipamiento: 'Equipamiento',
  suelo: 'Suelo y norma',
  resguardo: 'Resguardo y riesgo',
  territorio: 'Territorio',
}

interface LayersMenuProps {
  catalogue: CatalogueAnswer
  on: readonly string[]
}

/** Layers drawn over the figures, by group, each with its ficha de dato. */
export function LayersMenu({ catalogue, on }: LayersMenuProps) {
  const titles = on.map((id) => catalogue.layers[id]?.title).filter(Boolean)
  const value = titles.length > 1 ? `${titles.length} encima` : (titles[0] ?? 'ninguna')
  return (
    <Menu name="Capas" value={value} empty={!titles.length}>
      {() => <LayerList catalogue={catalogue} on={on} />}
    </Menu>
  )
}

function LayerList({ catalogue, on }: LayersMenuProps) {
  const [about, setAbout] = useState<string | null>(null)
  if (about)
    return (
      <div className="layer-about">
        <button type="button" className="bt plain back" onClick={() => setAbout(null)}>
          <Close /> Volver a las capas
        </button>
        <Suspense fallback={<Skeleton lines={8} />}>
          <LayerSheet id={about} catalogue={catalogue} />
        </Suspense>
      </div>
    )
  const drawn = Object.entries(catalogue.layers).filter(([, layer]) => !layer.level || layer.zooms[0] > 0)
  const toggle = (id: string) => changeView({ layers: on.includes(id) ? on.filter((l) => l !== id) : [...on, id] })
  return (
    <div className="layer-list">
      {(Object.keys(groups) as Layer['group'][]).map((group) => {
        const entries = drawn.filter(([, layer]) => layer.group === group)
        if (!entries.length) return null
        return (
          <section key={group} aria-label={groups[group]}>
            <p className="menu-title">{groups[group]}</p>
            {entries.map(([id, layer]) => (
              <div className="layer-row" key={id}>
                <label className={layer.load === null ? 'layer-name off' : 'layer-name'}>
                  <input type="checkbox" checked={on.includes(id)} disabled={layer.load === null} onChange={() => toggle(id)} />
                  <LayerSwatch layer={layer} />
                  <span>
                    {layer.title}
                    {layer.extent && <em> solo {layer.extent.words}</em>}
                  </span>
                  <small>{layer.load === null ? 'sin carga' : formatNumber(layer.features)}</small>
                </label>
                <button type="button" className="bt plain" aria-label={`Ficha de dato: ${layer.title}`} onClick={() => setAbout(id)}>
                  <InfoIcon />
                </button>
              </div>
            ))}
          </section>
        )
      })}
      {!drawn.length && <p className="menor none">Todavía no hay capas cargadas.</p>}
    </div>
  )
}
