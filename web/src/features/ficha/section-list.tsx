import { useState } from 'react'
import { Grip } from '../../ui/grip.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { say } from '../../ui/toast.tsx'
import { moved } from './sections.ts'

interface SectionListProps {
  /** Every section there is: those on first, in their order. */
  sections: readonly { id: string; title: string; on: boolean }[]
  onChange: (ids: string[]) => void
}

/** The sections of the sheet: which go and in what order. Dragging, the arrow keys and «Subir» do the same. */
export function SectionList({ sections, onChange }: SectionListProps) {
  const [over, setOver] = useState<string | null>(null)
  const on = sections.filter((s) => s.on).map((s) => s.id)

  const move = (id: string, title: string, to: number) => {
    const next = moved(on, id, to)
    if (next === on) return
    onChange(next)
    say(`«${title}» va en el lugar ${next.indexOf(id) + 1} de ${next.length}`)
  }

  return (
    <ol className="section-list">
      {sections.map(({ id, title, on: chosen }, i) => (
        <li key={id} data-slot={chosen ? id : undefined} className={over === id ? 'over' : undefined}>
          <label>
            <input
              type="checkbox"
              checked={chosen}
              disabled={chosen && on.length === 1}
              onChange={() => onChange(chosen ? on.filter((other) => other !== id) : [...on, id])}
            />
            <span className="tick" aria-hidden="true">
              {chosen && <CheckIcon />}
            </span>
            {title}
          </label>
          {chosen && i > 0 && (
            <button type="button" className="raise" aria-label={`Subir «${title}»`} title="Subir" onClick={() => move(id, title, i - 1)}>
              ↑
            </button>
          )}
          {chosen && (
            <Grip
              label={`Mover «${title}»`}
              onOver={setOver}
              onStep={(step) => move(id, title, i + step)}
              onDrop={(slot) => move(id, title, on.indexOf(slot))}
            />
          )}
        </li>
      ))}
    </ol>
  )
}
