import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Chevron } from './icons.tsx'

interface MenuProps {
  /** Small word before the value: «Tiempo». */
  name: string
  value: ReactNode
  label?: string
  empty?: boolean
  children: (close: () => void) => ReactNode
}

/** A chip that opens a panel under it. Escape and a click outside close it and focus returns to the chip. */
export function Menu({ name, value, label, empty, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const chip = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    const box = root.current
    if (!open || !box) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.contains(event.target)) setOpen(false)
    }
    const left = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) setOpen(false)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      chip.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    box.addEventListener('focusout', left)
    box.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', outside)
      box.removeEventListener('focusout', left)
      box.removeEventListener('keydown', leave)
    }
  }, [open])

  const close = () => {
    setOpen(false)
    chip.current?.focus()
  }

  return (
    <div className="menu" ref={root}>
      <button
        type="button"
        ref={chip}
        className={empty ? 'chip empty' : 'chip'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <span>{name}</span>
        <b>{value}</b>
        <Chevron />
      </button>
      {open && (
        <section className="menu-panel" id={id} aria-label={name}>
          {children(close)}
        </section>
      )}
    </div>
  )
}
