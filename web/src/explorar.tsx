import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { levelOfCode } from '@radier/geodata/territory/level'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { DrawArea } from './features/area/draw-area.tsx'
import type { IndexLayer } from './features/composite/index-layer.tsx'
import { IndexTool } from './features/composite/index-tool.tsx'
import { Explore } from './features/explore/explore.tsx'
import { SplitTool } from './features/split/split-tool.tsx'
import type { SceneState } from './map/use-scene.ts'
import { Skeleton } from './ui/state.tsx'
import { useView } from './view/use-view.ts'

const AreaFicha = lazy(() => import('./features/area/area-ficha.tsx'))
const AreaOutline = lazy(() => import('./features/area/area-outline.tsx'))
const ReadIndex = lazy(() => import('./features/composite/index-layer.tsx'))
const IndexFicha = lazy(() => import('./features/composite/index-ficha.tsx'))
const Split = lazy(() => import('./features/split/split.tsx'))

interface ExplorarProps {
  state: SceneState
  catalogue: CatalogueAnswer | null
  territories: TerritoryCard[]
  phone: boolean
  analysis: ReactNode
}

/** Explorar as it is put together: one map or several, painted with an indicator or an index, over a territory or a drawn area. */
export function Explorar({ state, catalogue, territories, phone, analysis }: ExplorarProps) {
  const view = useView()
  const area = levelOfCode(view.territory) === 'area' ? view.territory : null
  const [read, setRead] = useState<IndexLayer | null>(null)
  const layer = view.recipe === null ? null : read
  if (view.panes.length && catalogue)
    return (
      <Suspense fallback={<Skeleton lines={6} label="Abriendo los mapas" />}>
        <Split catalogue={catalogue} territories={territories} phone={phone} />
      </Suspense>
    )
  const chosen = state.choice?.indicatorId ?? null
  const ficha = area ? (
    <AreaFicha code={area} chosen={chosen} />
  ) : layer && catalogue ? (
    <IndexFicha layer={layer} catalogue={catalogue} territories={territories} selected={view.territory} />
  ) : null
  return (
    <>
      <Explore
        state={layer ? { ...state, scene: layer.scene ?? state.scene } : state}
        territories={territories}
        phone={phone}
        analysis={analysis}
        ficha={ficha && <Suspense fallback={<Skeleton lines={9} />}>{ficha}</Suspense>}
        tools={
          <>
            <DrawArea />
            {catalogue && chosen && <SplitTool catalogue={catalogue} chosen={chosen} />}
            <IndexTool />
          </>
        }
      />
      <Suspense fallback={null}>
        {area && <AreaOutline code={area} />}
        {view.recipe !== null && <ReadIndex catalogue={catalogue} onRead={setRead} />}
      </Suspense>
    </>
  )
}
