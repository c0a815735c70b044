import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { partsSentence } from '@radier/geodata/measure/parts'
import { thresholdOf } from '@radier/geodata/measure/standard'
import { lazy, Suspense, useState } from 'react'
import { Explained } from '../../glossary/explained.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Hatch, Skeleton } from '../../ui/state.tsx'
import type { Scene } from '../../view/scene.ts'
import { changeView, useView } from '../../view/use-view.ts'
import { LegendAxis } from './legend-axis.tsx'
import { LegendLayers } from './legend-layers.tsx'

const ClassesMenu = lazy(() => import('./classes-menu.tsx'))

interface LegendProps {
  scene: Scene
  names: ReadonlyMap<string, string>
  waiting: boolean
  /** Drawn small: over the plates, over the open drawer and in the sheet. */
  short?: boolean
  plates?: boolean
  onClass: (index: number | null) => void
}

/** The sentence up to its colon, where there is little room. */
const opening = (sentence: string) => sentence.replace(/:.*$/, '.')

/** The legend reads as a sentence; its axis is the distribution of what is on the map. */
export function Legend({ scene, names, waiting, short, plates, onClass }: LegendProps) {
  const [editing, setEditing] = useState(false)
  const { layers, camera } = useView()
  const unknown = [...scene.values].filter(([, { value }]) => value === null)
  const both = scene.indicator.tasa && scene.indicator.conteo
  const told = scene.parts && !short ? partsSentence(scene.parts) : null
  const only = unknown.length === 1 ? names.get(unknown[0]?.[0] ?? '') : undefined
  return (
    <section
      className={['legend', short && 'short', plates && 'plates'].filter(Boolean).join(' ')}
      aria-label="Leyenda"
      aria-busy={waiting}
      data-over-map=""
    >
      <p className="legend-sentence">
        <Explained text={short ? opening(scene.text.legend) : scene.text.legend} />
      </p>
      <LegendAxis scene={scene} names={names} short={short ?? false} onClass={onClass} />
      {told && <p className="menor">{told}</p>}
      {thresholdOf(scene.indicator, scene.measure) !== null && (
        <p className="menor">
          <i className="threshold sample" /> Estándar: {scene.indicator.standard?.text}
        </p>
      )}
      <div className="legend-foot">
        {unknown.length > 0 ? (
          <span>
            <Hatch />
            {only && unknown[0]?.[1].state ? unknown[0][1].state : UNKNOWN}:{' '}
            {only ?? `${formatNumber(unknown.length)} de ${formatNumber(scene.values.size)}`}
          </span>
        ) : (
          <span>Sin s/i</span>
        )}
        <button type="button" className="bt plain" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          Tramos
        </button>
        {both && (
          <Segments
            label="Medida"
            options={[
              { id: 'tasa', text: 'Tasa' },
              { id: 'conteo', text: 'Conteo' },
            ]}
            chosen={scene.measure}
            onChoose={(measure) => changeView({ measure, method: 'definido', breaks: [] })}
          />
        )}
      </div>
      <LegendLayers catalogue={scene.catalogue} on={layers} selected={scene.selected} zoom={camera?.zoom ?? 0} />
      {editing && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <ClassesMenu scene={scene} />
        </Suspense>
      )}
    </section>
  )
}
