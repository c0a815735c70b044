import { useEffect, useId, useRef, useState } from 'react'

/** A button and the panel it opens, in one box: Escape and a click outside close it, so does focus that leaves; Escape returns focus to the button. */
export function useDisclosure(startOpen = false) {
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
    const left = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) setOpen(false)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
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
    button.current?.focus()
  }
  const opener = {
    type: 'button' as const,
    ref: button,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
  }
  return { open, root, id, opener, close }
}
