import type { TerritoryCard } from '@radier/api/contract'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { MapArea } from '../../map/map-area.tsx'
import type { SceneState } from '../../map/use-scene.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'
import type { Stop } from '../../ui/stops.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { Drawer } from './drawer.tsx'
import { select } from './go.ts'
import { Legend } from './legend.tsx'
import { Panel } from './panel.tsx'
import { stopHeight } from './stops.ts'
import { useInSight } from './use-in-sight.ts'

const Sheet = lazy(() => import('./sheet.tsx'))

interface ExploreProps {
  state: SceneState
  territories: TerritoryCard[]
  phone: boolean
  /** Buttons that stand over the map. */
  tools: ReactNode
  /** Ficha of what is no territory of the list: a drawn area. */
  ficha: ReactNode
  /** Columns, filters and console, for drawer and sheet. */
  analysis: ReactNode
}

const openFeature = (layer: string, key: string) => changeView({ feature: `${layer}/${key}` })
const uncovered = {}
/** The filters of Analizar stand over the top of the map. */
const underFilters = { top: 56 }

/** The map with its legend, its ficha and its list: four views of one scene. */
export function Explore({ state, territories, phone, tools, ficha, analysis }: ExploreProps) {
  const { scene, choice, waiting, problem } = state
  const { layers, camera, drawer, analysis: asked } = useView()
  const console = drawer === 'analizar' && asked.console
  const [lit, setLit] = useState<number | null>(null)
  const [stop, setStop] = useState<Stop>('baja')
  const byCode = useMemo(() => new Map(territories.map((t) => [t.code, t])), [territories])
  const names = useMemo(() => new Map(territories.map((t) => [t.code, t.name])), [territories])
  useInSight(scene, byCode)
  const catalogue = scene?.catalogue
  const layersOn = useMemo(
    () =>
      layers.flatMap((id) => {
        const layer = catalogue?.layers[id]
        return layer ? [{ id, layer }] : []
      }),
    [layers, catalogue],
  )
  const plates = !camera
  const free = drawer === 'analizar' ? underFilters : uncovered
  const covered = useMemo(() => (phone ? { top: 112, bottom: stopHeight[plates ? 'baja' : stop] } : free), [phone, plates, stop, free])
  const periods = choice?.periods ?? (scene ? [scene.period] : [])
  const shared = scene && { scene, territories: byCode, names }
  const failure = problem && <Failure {...problem} onRetry={askFailedAgain} />
  return (
    <main id="content" className={phone ? 'explore phone' : 'explore'}>
      <div className="map-slot">
        <MapArea
          scene={scene}
          territories={territories}
          highlightClass={lit}
          layersOn={layersOn}
          covered={covered}
          onSelect={select}
          onFeature={openFeature}
        />
        <div className="map-tools" data-over-map="">
          {tools}
        </div>
      </div>
      {shared && !phone && (
        <Legend
          scene={shared.scene}
          names={names}
          waiting={waiting}
          short={plates || drawer !== 'cerrado'}
          plates={plates}
          onClass={setLit}
        />
      )}
      {failure && (shared || phone) && <div className="map-notice">{failure}</div>}
      {shared && !phone && <Drawer scene={shared.scene} periods={periods} territories={byCode} analysis={analysis} />}
      {shared && phone && (
        <Suspense fallback={null}>
          <Sheet {...shared} ficha={ficha} analysis={analysis} waiting={waiting} stop={stop} onStop={setStop} onClass={setLit} />
        </Suspense>
      )}
      {!phone && !console && (
        <aside className="panel" aria-label="Ficha">
          {shared ? (
            (ficha ?? <Panel {...shared} />)
          ) : failure ? (
            <div className="block">{failure}</div>
          ) : (
            <Skeleton lines={9} label="Leyendo el catálogo" />
          )}
        </aside>
      )}
    </main>
  )
}
