import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface PopoverProps {
  label: string
  /** What the button shows. */
  face: ReactNode
  className?: string
  disabled?: boolean
  /** Opens by itself the first time. */
  startOpen?: boolean
  /** The face is only a sign: the button takes the label as its name. */
  sign?: boolean
  children: (close: () => void) => ReactNode
}

/** A button that opens a panel under its right edge. Escape and a click outside close it and focus returns to the button. */
export function Popover({ label, face, className = 'bt', disabled, startOpen = false, sign, children }: PopoverProps) {
  const [open, setOpen] = useState(startOpen)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    const box = root.current
    if (!open || !box) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.contains(event.target)) setOpen(false)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', outside)
    box.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', outside)
      box.removeEventListener('keydown', leave)
    }
  }, [open])

  return (
    <div className="popover" ref={root}>
      <button
        type="button"
        ref={button}
        className={className}
        disabled={disabled}
        aria-expanded={open}
        aria-label={sign ? label : undefined}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <section className="menu-panel end" id={id} aria-label={label}>
          {children(() => {
            setOpen(false)
            button.current?.focus()
          })}
        </section>
      )}
    </div>
  )
}
