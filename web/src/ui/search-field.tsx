import { type RefObject, useEffect, useRef, useState } from 'react'
import { SearchIcon } from './icons.tsx'
import { useCombobox } from './use-combobox.ts'

interface Named {
  code: string
  name: string
}

interface SearchFieldProps<T extends Named> {
  label: string
  placeholder: string
  /** Shows which key comes here. */
  hint?: boolean
  /** Names the list of what is found. */
  listLabel: string
  /** What a text finds. */
  find: (text: string) => readonly T[]
  /** What is offered before anything is written, under its title. */
  before?: { title: string; results: () => readonly T[] }
  /** Said when nothing is found. */
  none: string
  noteOf: (result: T) => string
  onTake: (result: T) => void
}

/** Search by name as one types. «/» comes here; Enter lands. */
export function SearchField<T extends Named>({
  label,
  placeholder,
  hint,
  listLabel,
  find,
  before,
  none,
  noteOf,
  onTake,
}: SearchFieldProps<T>) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useSlash(input)
  const typed = text.trim() !== ''
  const results = !open ? [] : typed ? find(text) : (before?.results() ?? [])
  const showing = results.length > 0 || (open && typed)
  const clear = () => {
    setText('')
    setOpen(false)
  }
  const take = (result: T | undefined) => {
    if (!result) return
    clear()
    input.current?.blur()
    onTake(result)
  }
  const combobox = useCombobox({ results, showing, onTake: take, onEscape: clear, onMove: () => setOpen(true) })
  return (
    <search className="search">
      <SearchIcon />
      <input
        {...combobox.input}
        ref={input}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          combobox.restart()
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {hint && <kbd title="Tecla para buscar">/</kbd>}
      {showing && (
        <div className="search-list">
          {!typed && <p className="menu-title">{before?.title}</p>}
          <div {...combobox.list} role="listbox" aria-label={listLabel}>
            {results.map((result, i) => (
              <div key={result.code} {...combobox.option(i)}>
                <b>{result.name}</b>
                <span>{noteOf(result)}</span>
              </div>
            ))}
          </div>
          {typed && !results.length && <p className="menor none">{none}</p>}
        </div>
      )}
    </search>
  )
}

function useSlash(input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', slash)
    return () => document.removeEventListener('keydown', slash)
  }, [input])
}
