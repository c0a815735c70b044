import type { TerritoryCard } from '@radier/api/contract'
import { levelLabel } from '@radier/geodata/territory/level'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import '../../map/map.css'
import { platesBelow } from '@radier/geodata/view/camera'
import type { Camera } from '@radier/geodata/view/map-view'
import { HatchPattern } from '../../map/hatch-pattern.tsx'
import type { MapEvents, Under } from '../../map/map-canvas.ts'
import { type TiledLayer, territoryLayers } from '../../map/map-tiles.ts'
import { PlatesView } from '../../map/plates-view.tsx'
import { createSignal } from '../../map/signal.ts'
import type { MapGroup } from '../../map/sync-maps.ts'
import { usePlates } from '../../map/use-plates.ts'
import { useSize } from '../../map/use-size.ts'
import { setHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'

const Continuous = lazy(() => import('../../map/continuous.tsx'))
const inset = { top: 8, right: 8, bottom: 8, left: 8 }

interface PaneMapProps {
  scene: Scene | null
  coarse: Scene | null
  territories: TerritoryCard[]
  lit: number | null
  group: MapGroup
  overlays: TiledLayer[]
  waiting: boolean
}

const point = (code: string | null) => setHover(code)
const select = (code: string) => changeView({ territory: code }, 'replace')
const go = (camera: Camera, how: 'push' | 'replace' = 'push') => changeView({ camera: camera.zoom < platesBelow ? null : camera }, how)

/** Plates or continuous map, moving with its group. */
export function PaneMap({ scene, coarse, territories, lit, group, overlays, waiting }: PaneMapProps) {
  const root = useRef<HTMLDivElement>(null)
  const size = useSize(root)
  const plates = usePlates()
  const { camera } = useView()
  const [control] = useState(() => createSignal<MapLibreMap | null>(null))
  const [ready, setReady] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let leave: (() => void) | undefined
    const join = () => {
      leave?.()
      const map = control.get()
      leave = map ? group.join(map) : undefined
    }
    join()
    const stop = control.subscribe(join)
    return () => {
      stop()
      leave?.()
    }
  }, [control, group])
  const events: MapEvents = {
    onMove: () => {},
    onRest(next, byPerson) {
      if (byPerson && camera) go(next, 'replace')
    },
    onPoint: (under: Under | null) => point(under && 'code' in under ? under.code : null),
    onPick: (under) => 'code' in under && select(under.code),
    onFault: setFault,
  }
  const first = scene && territoryLayers(scene.catalogue).get(scene.level)?.layer.zooms[0]
  const tooFar = Boolean(scene && camera && first && camera.zoom < first)
  return (
    <div ref={root} className="mapa-area" data-ready={!camera || ready ? '' : undefined}>
      <HatchPattern />
      {camera && scene && (
        <Suspense fallback={null}>
          <Continuous
            hidden={false}
            scene={scene}
            territories={territories}
            camera={camera}
            inset={inset}
            lit={lit}
            overlays={overlays}
            events={events}
            control={control}
            onReady={() => setReady(true)}
          />
        </Suspense>
      )}
      {!camera && size && typeof plates === 'object' && plates && (
        <PlatesView
          drawing={plates.drawing}
          scene={coarse}
          size={size}
          inset={inset}
          lit={lit}
          onPoint={point}
          onSelect={select}
          onZoom={go}
        />
      )}
      {tooFar && scene && (
        <p className="mapa-aviso" role="status">
          Acérquese: {levelLabel[scene.level].many} se dibujan más de cerca.
        </p>
      )}
      {!tooFar && ((camera && !ready && !fault) || waiting) && (
        <p className="mapa-aviso" role="status">
          Abriendo el mapa…
        </p>
      )}
      {fault && camera && (
        <p className="mapa-falla" role="status">
          {fault}
        </p>
      )}
    </div>
  )
}
