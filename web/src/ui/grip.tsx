import { type PointerEvent, useRef, useState } from 'react'

interface GripProps {
  label: string
  /** Attribute value of `data-slot` of the place that was dropped on. */
  onDrop: (slot: string) => void
  /** Arrow keys: −1 before, +1 after. */
  onStep: (step: -1 | 1) => void
  /** The place under the pointer while it drags; null when it stops. */
  onOver?: (slot: string | null) => void
}

const slotAt = (event: PointerEvent): string | null =>
  document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-slot]')?.dataset.slot ?? null

/** What one takes hold of to move something: pointer, finger or arrow keys. Places to drop on carry `data-slot`. */
export function Grip({ label, onDrop, onStep, onOver }: GripProps) {
  const [held, setHeld] = useState(false)
  const slot = useRef<string | null>(null)
  const release = (drop: boolean) => {
    if (!held) return
    setHeld(false)
    onOver?.(null)
    if (drop && slot.current) onDrop(slot.current)
    slot.current = null
  }
  return (
    <button
      type="button"
      className={held ? 'grip held' : 'grip'}
      aria-label={label}
      title="Arrastre, o use las flechas"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setHeld(true)
      }}
      onPointerMove={(event) => {
        if (!held) return
        slot.current = slotAt(event)
        onOver?.(slot.current)
      }}
      onPointerUp={() => release(true)}
      onPointerCancel={() => release(false)}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key]
        if (!step) return
        event.preventDefault()
        onStep(step as -1 | 1)
      }}
    >
      <i aria-hidden="true" />
    </button>
  )
}
