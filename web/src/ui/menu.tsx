import type { ReactNode } from 'react'
import { Chevron } from './icons.tsx'
import { useDisclosure } from './use-disclosure.ts'

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
  const { open, root, id, opener, close } = useDisclosure()
  return (
    <div className="menu" ref={root}>
      <button {...opener} className={empty ? 'chip empty' : 'chip'} aria-label={label}>
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
