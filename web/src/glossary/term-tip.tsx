import { type TermId, termAnchor, termOf } from '@radier/geodata/glossary/glossary'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { TermSource } from './term-source.tsx'
import './glossary.css'

/** ms in which a pointer may go from the word to its meaning. */
const grace = 160
const gap = 6

/** A word that is a term: pointing at it, reaching it by keyboard or touching it shows its meaning, whose it is, and the way to the glossary. */
export function TermTip({ id, text }: { id: TermId; text: string }) {
  const [open, setOpen] = useState(false)
  const tip = useId()
  const root = useRef<HTMLSpanElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stay = () => clearTimeout(leaving.current)
  const show = () => {
    stay()
    setOpen(true)
  }
  const leave = () => {
    stay()
    leaving.current = setTimeout(setOpen, grace, false)
  }
  useEffect(() => stay, [])
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => event.target instanceof Node && !root.current?.contains(event.target) && setOpen(false)
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', onEscape, true)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', onEscape, true)
    }
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the word or on its meaning; keyboards reach both
    <span
      ref={root}
      className="term"
      onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
      onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
      onBlur={({ relatedTarget }) => !root.current?.contains(relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        className="term-word"
        aria-describedby={open ? tip : undefined}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show()}
        onClick={show}
      >
        {text}
      </button>
      {open && <Meaning id={id} tip={tip} />}
    </span>
  )
}

/** In the top layer, so that no box that scrolls cuts it; under the word, or over it where there is no room. */
function Meaning({ id, tip }: { id: TermId; tip: string }) {
  const box = useRef<HTMLSpanElement>(null)
  const { word, meaning, source } = termOf(id)
  useLayoutEffect(() => {
    const own = box.current
    const anchor = own?.parentElement?.getBoundingClientRect()
    if (!own || !anchor) return
    own.showPopover()
    const { width, height } = own.getBoundingClientRect()
    const under = anchor.bottom + gap
    own.style.left = `${Math.max(gap, Math.min(anchor.left, document.documentElement.clientWidth - width - gap))}px`
    own.style.top = `${under + height > innerHeight && anchor.top > height + gap ? anchor.top - height - gap : under}px`
  }, [])
  return (
    <span ref={box} popover="manual" className="term-meaning">
      <span id={tip} role="tooltip">
        <b>{word}</b> {meaning}
      </span>
      <span className="term-ways">
        <TermSource source={source} />
        <a href={`/metodologia#${termAnchor(id)}`}>Ver en el glosario</a>
      </span>
    </span>
  )
}
