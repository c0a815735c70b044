/** Figures reach the tiles as feature-state: class `k`, hover and selection. Only what changes is written. */
import { type Level, levelOfCode } from '@radier/geodata/territory/level'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Scene } from '../view/scene.ts'
import { sourceName, type TiledLayer } from './map-tiles.ts'

export interface States {
  paint(scene: Scene, territory: Map<Level, TiledLayer>): void
  hover(code: string | null, territory: Map<Level, TiledLayer>, level: Level): void
  select(code: string, territory: Map<Level, TiledLayer>): void
}

export function mapStates(map: MapLibreMap): States {
  /** Class written so far, by code, for each source and load. */
  const written = new Map<string, Map<string, number>>()
  let hovered: { target: Target; code: string } | null = null
  let chosen: { target: Target; code: string } | null = null
  const mark = (was: typeof hovered, state: string, now: typeof hovered) => {
    if (was && map.getSource(was.target.source)) map.setFeatureState({ ...was.target, id: was.code }, { [state]: false })
    if (now) map.setFeatureState({ ...now.target, id: now.code }, { [state]: true })
    return now
  }
  return {
    paint(scene, territory) {
      const own = territory.get(scene.level)
      const target = own && targetOf(own)
      if (!own || !target || !map.getSource(target.source)) return
      const key = `${own.id}/${own.layer.load}`
      const last = written.get(key) ?? new Map<string, number>()
      written.set(key, last)
      for (const code of scene.values.keys()) {
        const k = scene.classIndex(code)
        if (last.get(code) === k) continue
        map.setFeatureState({ ...target, id: code }, { k })
        last.set(code, k)
      }
      if (last.size > scene.values.size) forget(map, target, last, scene)
    },
    hover(code, territory, level) {
      const own = territory.get(level)
      const target = own && targetOf(own)
      hovered = mark(hovered, 'hover', code && target && map.getSource(target.source) ? { target, code } : null)
    },
    select(code, territory) {
      const level = levelOfCode(code)
      const own = level && territory.get(level)
      const target = own && targetOf(own)
      chosen = mark(chosen, 'sel', target && map.getSource(target.source) ? { target, code } : null)
    },
  }
}

interface Target {
  source: string
  sourceLayer: string
}
const targetOf = ({ id }: TiledLayer): Target => ({ source: sourceName(id), sourceLayer: id })

/** What the scene no longer speaks of goes back to «not asked». */
function forget(map: MapLibreMap, target: Target, last: Map<string, number>, scene: Scene): void {
  for (const code of last.keys()) {
    if (scene.values.has(code)) continue
    map.removeFeatureState({ ...target, id: code }, 'k')
    last.delete(code)
  }
}
