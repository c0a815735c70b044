import { type HTMLAttributes, type InputHTMLAttributes, type KeyboardEvent, useId, useState } from 'react'

interface ComboboxOptions<T> {
  results: readonly T[]
  /** Whether the list is on screen. */
  showing: boolean
  /** Enter or a click; undefined when Enter finds no result. */
  onTake(result: T | undefined): void
  onEscape(): void
  /** An arrow was pressed. */
  onMove?(): void
}

/** What an input and its list of results need to act as one combobox: arrows move, Enter and a click take, the input keeps the focus. */
export function useCombobox<T>({ results, showing, onTake, onEscape, onMove }: ComboboxOptions<T>) {
  const [active, setActive] = useState(0)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      onMove?.()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setActive((active + step + results.length) % Math.max(1, results.length))
    } else if (event.key === 'Enter') onTake(results[active])
    else if (event.key === 'Escape') onEscape()
  }
  const input: InputHTMLAttributes<HTMLInputElement> = {
    type: 'text',
    role: 'combobox',
    'aria-expanded': showing,
    'aria-controls': id,
    'aria-autocomplete': 'list',
    'aria-activedescendant': showing && results[active] ? `${id}-${active}` : undefined,
    autoComplete: 'off',
    spellCheck: false,
    onKeyDown,
  }
  const list = { id, tabIndex: -1 }
  const option = (i: number): HTMLAttributes<HTMLDivElement> => ({
    id: `${id}-${i}`,
    role: 'option',
    tabIndex: -1,
    'aria-selected': i === active,
    onPointerDown: (event) => event.preventDefault(),
    onPointerEnter: () => setActive(i),
    onClick: () => onTake(results[i]),
  })
  /** To the first result, when the results are others. */
  const restart = () => setActive(0)
  return { input, list, option, restart }
}
