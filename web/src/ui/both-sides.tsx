import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import './both-sides.css'

export interface Side {
  id: string
  label: string
  mine: string
  now: string
}
/** Something that two persons changed at once: what each row would be, and what else is different already. */
export interface BothSides {
  title: string
  said: string
  rows: readonly Side[]
  also: readonly string[]
  /** What keeping one's own does besides. */
  warning?: string
  /** The rows in which one's own is wanted; none leaves everything as it is now. */
  onChosen: (mine: readonly string[]) => void
}

let shown: BothSides | null = null
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Puts both values on screen; nothing is kept until the person chooses. */
export function showBoth(sides: BothSides | null): void {
  shown = sides
  for (const listener of listeners) listener()
}

export function BothSidesDialog() {
  const sides = useSyncExternalStore(subscribe, () => shown)
  return sides && <Choice key={sides.title} sides={sides} />
}

function Choice({ sides: { title, said, rows, also, warning, onChosen } }: { sides: BothSides }) {
  const box = useRef<HTMLDialogElement>(null)
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => box.current?.showModal(), [])
  const leave = (chosen: readonly string[]) => {
    showBoth(null)
    onChosen(chosen)
  }
  const choose = (id: string, own: boolean) => {
    const next = new Set(mine)
    if (own) next.add(id)
    else next.delete(id)
    setMine(next)
  }
  return (
    <dialog ref={box} className="both-sides" aria-labelledby="both-sides-title" onClose={() => leave([])}>
      <h2 id="both-sides-title">{title}</h2>
      <p className="phrase">{said}</p>
      {rows.map(({ id, label, mine: own, now }) => (
        <fieldset key={id}>
          <legend>{label}</legend>
          {[
            { text: own, of: 'la suya', isMine: true },
            { text: now, of: 'la de ahora', isMine: false },
          ].map(({ text, of, isMine }) => (
            <label key={of} className="check">
              <input type="radio" name={id} checked={mine.has(id) === isMine} onChange={() => choose(id, isMine)} />
              <b>{text}</b> <small>{of}</small>
            </label>
          ))}
        </fieldset>
      ))}
      {also.length > 0 && (
        <ul className="menor">
          {also.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {warning && mine.size > 0 && <p className="menor">{warning}</p>}
      <div className="buttons">
        <button type="button" className="bt primary" onClick={() => leave([...mine])}>
          {mine.size ? 'Guardar lo elegido' : 'Dejar como está ahora'}
        </button>
      </div>
    </dialog>
  )
}
