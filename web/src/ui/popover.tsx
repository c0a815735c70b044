import type { ReactNode } from 'react'
import { useDisclosure } from './use-disclosure.ts'

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
  const { open, root, id, opener, close } = useDisclosure(startOpen)
  return (
    <div className="popover" ref={root}>
      <button {...opener} className={className} disabled={disabled} aria-label={sign ? label : undefined}>
        {face}
      </button>
      {open && (
        <section className="menu-panel end" id={id} aria-label={label}>
          {children(close)}
        </section>
      )}
    </div>
  )
}
