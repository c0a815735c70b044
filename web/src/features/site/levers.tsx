import type { Cabida, CabidaQuestion, Change } from '@radier/geodata/planning/question'
import { sensitivity } from '@radier/geodata/planning/sensitivity'
import { useId, useMemo } from 'react'
import { Changes } from '../../planning/changes.tsx'
import { sliderRange, type Tries } from './tries.ts'
import { useRested } from './use-rested.ts'

interface LeversProps {
  question: CabidaQuestion
  cabida: Cabida
  tries: Tries
  onTry: (tries: Tries) => void
}

/** More or less density and height, and the incentives of the law: an exercise on top of the norm, never the norm. */
export function Levers({ question, cabida, tries, onTry }: LeversProps) {
  const { change } = tries
  const set = (part: Change) => onTry({ ...tries, change: { ...change, ...part } })
  const rested = useRested(question)
  const effects = useMemo(() => sensitivity(rested), [rested])
  return (
    <>
      <div className="levers">
        <Lever label="Densidad" value={change.density ?? 0} onChange={(density) => set({ density })} />
        <Lever label="Altura" value={change.height ?? 0} onChange={(height) => set({ height })} />
      </div>
      <Changes of={effects} limits={cabida.limits} tried={change.incentive} onTry={(incentive) => set({ incentive })} />
      {Object.values(change).some(Boolean) && (
        <button type="button" className="link" onClick={() => onTry({ ...tries, change: {} })}>
          Volver a la norma
        </button>
      )}
    </>
  )
}

function Lever({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const id = useId()
  const percent = Math.round(value * 100)
  const written = percent === 0 ? 'la norma' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`
  return (
    <div className="lever">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={sliderRange.least}
        max={sliderRange.most}
        step={1}
        value={percent}
        aria-valuetext={written}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
      <output htmlFor={id} aria-live="off">
        {written}
      </output>
    </div>
  )
}
