import type { CatalogueAnswer } from '@radier/api/contract'
import { type Theme, themes } from '@radier/geodata/indicator'
import { normaliseName } from '@radier/geodata/territory/names'
import { useRef, useState } from 'react'
import { Menu } from '../../ui/menu.tsx'
import { changeView } from '../../view/use-view.ts'

interface IndicatorMenuProps {
  catalogue: CatalogueAnswer
  chosen: string
  measure: 'tasa' | 'conteo'
}

/** All indicators by theme, with a box that filters them. Arrows move, Enter chooses. */
export function IndicatorMenu({ catalogue, chosen, measure }: IndicatorMenuProps) {
  const indicator = catalogue.indicators[chosen]
  const both = indicator?.tasa && indicator.conteo
  return (
    <Menu name="Indicador" value={`${indicator?.short ?? ''}${both ? `, ${measure}` : ''}`}>
      {(close) => <IndicatorList catalogue={catalogue} chosen={chosen} onChosen={close} />}
    </Menu>
  )
}

interface IndicatorListProps {
  catalogue: CatalogueAnswer
  chosen: string
  onChosen: () => void
}

export function IndicatorList({ catalogue, chosen, onChosen }: IndicatorListProps) {
  const [filter, setFilter] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const wanted = normaliseName(filter)
  const found = Object.entries(catalogue.indicators).filter(
    ([, i]) => !wanted || normaliseName(`${i.title} ${i.short} ${themes[i.theme]}`).includes(wanted),
  )
  const groups = (Object.keys(themes) as Theme[])
    .map((theme) => ({ theme, entries: found.filter(([, i]) => i.theme === theme) }))
    .filter(({ entries }) => entries.length)

  const choose = (id: string) => {
    changeView({ page: 'explorar', indicator: id, measure: null, period: null, method: 'definido', breaks: [], lineage: false })
    onChosen()
  }

  const move = (step: number) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, button') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows are a shortcut over buttons that are all reachable by Tab
    <div
      className="picker"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      }}
    >
      <input
        type="text"
        className="field"
        aria-label="Filtrar indicadores"
        placeholder={`Filtrar ${Object.keys(catalogue.indicators).length} indicadores`}
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
        onKeyDown={(event) => {
          const first = groups[0]?.entries[0]
          if (event.key !== 'Enter' || !first) return
          event.preventDefault()
          choose(first[0])
        }}
      />
      <div className="picker-list">
        {groups.map(({ theme, entries }) => (
          <section key={theme} aria-label={themes[theme]}>
            <p className="menu-title">{themes[theme]}</p>
            {entries.map(([id, i]) => (
              <button type="button" key={id} className="menu-item" aria-current={id === chosen} onClick={() => choose(id)}>
                <b>{i.title}</b>
                {!i.available.length && <span className="tag wait">s/i, sin carga</span>}
              </button>
            ))}
          </section>
        ))}
        {!groups.length && <p className="menor none">Ningún indicador dice «{filter}».</p>}
      </div>
    </div>
  )
}
