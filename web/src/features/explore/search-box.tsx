import type { TerritoryCard } from '@radier/api/contract'
import { levelLabel } from '@radier/geodata/territory/level'
import { searchTerritories } from '@radier/geodata/territory/search'
import { useEffect, useRef, useState } from 'react'
import { SearchIcon } from '../../ui/icons.tsx'
import { useCombobox } from '../../ui/use-combobox.ts'
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
  const input = useRef<HTMLInputElement>(null)
  useSlash(input)

  const results = !open ? [] : text.trim() ? searchTerritories(text, territories, 8) : recentOf(territories)
  const showing = results.length > 0 || (open && text.trim() !== '')
  const land = (territory: TerritoryCard | undefined) => {
    if (!territory) return
    rememberTerritory(territory.code)
    goTo(territory)
    setText('')
    setOpen(false)
    input.current?.blur()
  }
  const combobox = useCombobox({
    results,
    showing,
    onTake: land,
    onEscape: () => {
      setText('')
      setOpen(false)
    },
    onMove: () => setOpen(true),
  })

  return (
    <search className="search">
      <SearchIcon />
      <input
        {...combobox.input}
        ref={input}
        aria-label="Buscar comuna, provincia o región"
        placeholder={phone ? 'Comuna, provincia o región' : 'Comuna o región'}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          combobox.restart()
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {!phone && <kbd title="Tecla para buscar">/</kbd>}
      {showing && (
        <div className="search-list">
          {!text.trim() && <p className="menu-title">Recientes</p>}
          <div {...combobox.list} role="listbox" aria-label="Territorios">
            {results.map((territory, i) => (
              <div key={territory.code} {...combobox.option(i)}>
                <b>{territory.name}</b>
                <span>{whereIs(territory, territories)}</span>
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

const recentOf = (territories: readonly TerritoryCard[]) =>
  recentTerritories().flatMap((code) => territories.find((t) => t.code === code) ?? [])

function whereIs({ level, code }: TerritoryCard, territories: readonly TerritoryCard[]): string {
  const label = levelLabel[level].one
  if (level !== 'comuna' && level !== 'provincia') return label
  const region = territories.find((t) => t.code === code.slice(0, 2))
  return `${label} ${code} · ${region?.name ?? ''}`
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
