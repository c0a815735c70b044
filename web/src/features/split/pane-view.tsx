import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { codeLength } from '@radier/geodata/territory/level'
import { type Pane, viewOf } from '@radier/geodata/view/split'
import { useMemo, useState } from 'react'
import type { TiledLayer } from '../../map/map-tiles.ts'
import { SmallLegend } from '../../map/small-legend.tsx'
import type { MapGroup } from '../../map/sync-maps.ts'
import { nameOf } from '../../map/tooltip.tsx'
import { useCoarseScene } from '../../map/use-coarse-scene.ts'
import { useScene } from '../../map/use-scene.ts'
import { Failure } from '../../ui/state.tsx'
import { useHover } from '../../view/hover.ts'
import type { Scene } from '../../view/scene.ts'
import { useView } from '../../view/use-view.ts'
import { PaneHead } from './pane-head.tsx'
import { PaneMap } from './pane-map.tsx'

interface PaneViewProps {
  at: number
  pane: Pane
  hidden: boolean
  catalogue: CatalogueAnswer
  territories: TerritoryCard[]
  group: MapGroup
  overlays: TiledLayer[]
}

/** One of the maps: its heading, the map, its legend, and the figure of what is pointed at in any of them. */
export function PaneView({ at, pane, hidden, catalogue, territories, group, overlays }: PaneViewProps) {
  const view = useView()
  const state = useScene(viewOf(view, pane))
  const whole = state.scene
  const scene = useMemo(() => whole && withinRegion(whole, pane.region), [whole, pane.region])
  const coarse = useCoarseScene(scene)
  const [lit, setLit] = useState<number | null>(null)
  const names = useMemo(() => new Map(territories.map((t) => [t.code, t])), [territories])
  return (
    <section className="pane" aria-label={`Mapa ${at + 1}: ${state.choice?.indicator.title ?? ''}`} hidden={hidden}>
      <PaneHead at={at} pane={pane} choice={state.choice} catalogue={catalogue} territories={territories} />
      <div className="pane-map">
        {!hidden && (
          <PaneMap
            scene={scene}
            coarse={coarse}
            territories={territories}
            lit={lit}
            group={group}
            overlays={overlays}
            waiting={state.waiting}
          />
        )}
        {state.problem && (
          <div className="map-notice">
            <Failure {...state.problem} />
          </div>
        )}
        {scene && <SmallLegend scene={scene} onClass={setLit} />}
        {scene && <Reading scene={scene} coarse={coarse} names={names} />}
      </div>
    </section>
  )
}

/** Outside the region there are no figures: the land stays as ground. */
function withinRegion(scene: Scene, region: string | null): Scene {
  if (!region) return scene
  const values = new Map([...scene.values].filter(([code]) => code.startsWith(region)))
  return { ...scene, values, classIndex: (code) => (code.startsWith(region) ? scene.classIndex(code) : -2) }
}

/** Characters of the codes of comuna, provincia and region, which hold whatever is finer. */
const parents = [codeLength.comuna, codeLength.provincia, codeLength.region]

/** The territory pointed at in any of the maps, or the chosen one, with this map's figure; what this map does not know, by what holds it. */
function Reading({ scene, coarse, names }: { scene: Scene; coarse: Scene | null; names: Map<string, TerritoryCard> }) {
  const hovered = useHover()
  const code = hovered ?? (scene.selected === '0' ? null : scene.selected)
  if (!code) return null
  const at = [code, ...parents.map((length) => code.slice(0, length))]
  const own = at.find((c) => scene.values.has(c) || coarse?.values.has(c)) ?? code
  const figure = scene.values.get(own) ?? coarse?.values.get(own)
  return (
    <p className="pane-reading">
      {nameOf(own, names)} <b>{formatNumber(figure?.value, scene.text.decimals)}</b>
    </p>
  )
}
