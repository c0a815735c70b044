import type { FoundSite, PlanningAnswer } from '@radier/api/contract-planning'
import { searchTerritories } from '@radier/geodata/territory/search'
import { useEffect, useId, useRef, useState } from 'react'
import { SearchIcon } from '../../ui/icons.tsx'
import { openPlace } from './open-place.ts'
import { verdictTag } from './words.ts'

interface PlanSearchProps {
  planning: PlanningAnswer
  sites: readonly FoundSite[]
  onChoose: (ref: string) => void
}

interface Target {
  code: string
  name: string
  level: string
  note: string
  population: null
  go: () => void
}

/** Goes to a comuna with land or to a site of the search, by name. «/» comes here; Enter lands. */
export function PlanSearch({ planning, sites, onChoose }: PlanSearchProps) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  useSlash(input)
  const targets = text.trim() ? targetsOf(text, planning, sites, onChoose) : []
  const showing = open && text.trim() !== ''
  const land = (target: Target | undefined) => {
    if (!target) return
    setText('')
    setOpen(false)
    input.current?.blur()
    target.go()
  }
  return (
    <search className="search">
      <SearchIcon />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Buscar comuna o sitio"
        aria-expanded={showing}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={showing && targets[active] ? `${list}-${active}` : undefined}
        placeholder="Comuna o sitio"
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
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step) {
            event.preventDefault()
            setActive((active + step + targets.length) % Math.max(1, targets.length))
          } else if (event.key === 'Enter') land(targets[active])
          else if (event.key === 'Escape') setText('')
        }}
      />
      {showing && (
        <div className="search-list">
          <div id={list} role="listbox" aria-label="Comunas y sitios" tabIndex={-1}>
            {targets.map((target, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts through the combobox
              <div
                key={target.code}
                id={`${list}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === active}
                onPointerDown={(event) => event.preventDefault()}
                onPointerEnter={() => setActive(i)}
                onClick={() => land(target)}
              >
                <b>{target.name}</b>
                <span>{target.note}</span>
              </div>
            ))}
          </div>
          {!targets.length && <p className="menor none">Ninguna comuna con suelo ni sitio de esta búsqueda se llama así.</p>}
        </div>
      )}
    </search>
  )
}

function targetsOf(text: string, planning: PlanningAnswer, sites: readonly FoundSite[], onChoose: (ref: string) => void): Target[] {
  const places = planning.places.map(
    ({ place, name }): Target => ({ code: place, name, level: 'comuna', note: 'Comuna', population: null, go: () => openPlace(place) }),
  )
  const own = sites.map(
    (site): Target => ({
      code: site.ref,
      name: site.name,
      level: 'sitio',
      note: verdictTag(site).text,
      population: null,
      go: () => onChoose(site.ref),
    }),
  )
  return searchTerritories(text, [...places, ...own], 8)
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
