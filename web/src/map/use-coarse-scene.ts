import { classOf } from '@radier/geodata/measure/classify'
import { isFine } from '@radier/geodata/territory/level'
import { useMemo } from 'react'
import { useValues } from '../data/queries.ts'
import type { Scene, SceneValue } from '../view/scene.ts'

/** The scene for plates and ruler: over zones and blocks, the same question asked of comunas, with the same classes (counts: with those of comunas). */
export function useCoarseScene(scene: Scene | null): Scene | null {
  const fine = scene && isFine(scene.level) ? scene : null
  const exists = fine?.catalogue.indicators[fine.indicatorId]?.available.some((a) => a.level === 'comuna' && a.period === fine.period)
  const { data } = useValues(fine && exists ? fine.indicatorId : null, 'comuna', fine?.period ?? '')
  return useMemo(() => {
    if (!fine) return scene
    if (!data) return null
    const values = new Map<string, SceneValue>(
      data.codes.map((code, i) => {
        const figure = { tasa: data.tasa[i] ?? null, conteo: data.conteo[i] ?? null, base: data.base[i] ?? null }
        return [code, { ...figure, value: figure[fine.measure] }]
      }),
    )
    const breaks = fine.measure === 'conteo' ? (fine.text.breaks ?? data.breaks.conteo.slice(0, fine.breaks.length)) : fine.breaks
    return { ...fine, level: 'comuna', values, breaks, classIndex: (code) => classOf(values.get(code)?.value, breaks) }
  }, [scene, fine, data])
}
