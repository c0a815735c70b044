import type { TerritoryCard } from '@radier/api/contract'
import { levelLabel } from '@radier/geodata/territory/level'
import { searchTerritories } from '@radier/geodata/territory/search'
import { useEffect, useId, useRef, useState } from 'react'
import { SearchIcon } from '../../ui/icons.tsx'
import { goTo } from './go.ts'
import { recentTerritories, rememberTerritory } from './recent.ts'

interface SearchBoxProps {
  territories: readonly TerritoryCard[]
  phone: boolean
}

/** Search of a territory by name or code, with or without accents. «/» comes here; Enter lands. */
export function SearchBox({ territories, phone }: SearchBoxProps) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  useSlash(input)

  const recent = recentTerritories().flatMap((code) => territories.find((t) => t.code === code) ?? [])
  const results = text.trim() ? searchTerritories(text, territories, 8) : recent
  const names = new Map(territories.map((t) => [t.code, t.name]))
  const showing = open && (results.length > 0 || text.trim() !== '')

  const land = (territory: TerritoryCard | undefined) => {
    if (!territory) return
    rememberTerritory(territory.code)
    goTo(territory)
    setText('')
    setOpen(false)
    input.current?.blur()
  }

  return (
    <search className="search">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Buscar comuna, provincia o región"
        aria-expanded={showing}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={showing && results[active] ? `${list}-${active}` : undefined}
        placeholder={phone ? 'Comuna, provincia o región' : 'Comuna o región'}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            setOpen(true)
            const step = event.key === 'ArrowDown' ? 1 : -1
            setActive((active + step + results.length) % Math.max(1, results.length))
          } else if (event.key === 'Enter') land(results[active])
          else if (event.key === 'Escape') {
            setText('')
            setOpen(false)
          }
        }}
      />
      {!phone && <kbd title="Tecla para buscar">/</kbd>}
      {showing && (
        <div className="search-list">
          {!text.trim() && <p className="menu-title">Recientes</p>}
          <div id={list} role="listbox" aria-label="Territorios" tabIndex={-1}>
            {results.map((territory, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts through the combobox
              <div
                key={territory.code}
                id={`${list}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                onPointerDown={(event) => event.preventDefault()}
                onPointerEnter={() => setActive(i)}
                onClick={() => land(territory)}
              >
                <b>{territory.name}</b>
                <span>{whereIs(territory, names)}</span>
              </div>
            ))}
          </div>
          {text.trim() && !results.length && (
            <p className="menor none">Ningún territorio se llama así. Pruebe con parte del nombre o con el código.</p>
          )}
        </div>
      )}
    </search>
  )
}

function whereIs({ level, code }: TerritoryCard, names: Map<string, string>): string {
  const label = levelLabel[level].one
  return level === 'comuna' || level === 'provincia' ? `${label} ${code} · ${names.get(code.slice(0, 2)) ?? ''}` : label
}

function useSlash(input: React.RefObject<HTMLInputElement | null>) {
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
