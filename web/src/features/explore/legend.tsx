import { formatNumber } from '@radier/geodata/measure/format'
import { useState } from 'react'
import { Bold } from '../../ui/bold.tsx'
import { Segments } from '../../ui/segments.tsx'
import { Hatch } from '../../ui/state.tsx'
import type { Scene } from '../../view/scene.ts'
import { changeView } from '../../view/use-view.ts'
import { ClassesMenu } from './classes-menu.tsx'
import { LegendAxis } from './legend-axis.tsx'

interface LegendProps {
  scene: Scene
  names: ReadonlyMap<string, string>
  waiting: boolean
  short?: boolean
  onClass: (index: number | null) => void
}

/** The legend reads as a sentence; its axis is the distribution of what is on the map. */
export function Legend({ scene, names, waiting, short, onClass }: LegendProps) {
  const [editing, setEditing] = useState(false)
  const unknown = [...scene.values].filter(([, { value }]) => value === null)
  const both = scene.indicator.tasa && scene.indicator.conteo
  const only = unknown.length === 1 ? names.get(unknown[0]?.[0] ?? '') : undefined
  return (
    <section className={short ? 'legend short' : 'legend'} aria-label="Leyenda" aria-busy={waiting}>
      <p className="legend-sentence">
        <Bold text={scene.text.legend} />
      </p>
      <LegendAxis scene={scene} names={names} short={short ?? false} onClass={onClass} />
      <div className="legend-foot">
        {unknown.length > 0 ? (
          <span>
            <Hatch />
            s/i: {only ?? `${formatNumber(unknown.length)} de ${formatNumber(scene.values.size)}`}
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
      {editing && <ClassesMenu scene={scene} />}
    </section>
  )
}
