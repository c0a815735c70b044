import type { PlanningAnswer } from '@radier/api/contract-planning'
import { EXAMPLE } from '@radier/geodata/planning/site'
import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Menu } from '../../ui/menu.tsx'
import { changeView } from '../../view/use-view.ts'
import { ExportMenu } from './export-menu.tsx'
import { openPlace } from './open-place.ts'
import { PlanSearch } from './plan-search.tsx'
import { RemoveExample } from './start.tsx'
import type { Search } from './use-search.ts'
import { landTitle } from './words.ts'
import './bar-slot.css'

interface BarSlotProps {
  planning: PlanningAnswer
  search: Search
  onChoose: (ref: string) => void
}

/** What Planificar selects, in the top bar: where, from which land, and the way back of the last change. */
export function BarSlot(props: BarSlotProps) {
  const [slots, setSlots] = useState<(Element | null)[]>([])
  useLayoutEffect(() => setSlots(['#bar-slot', '#export-slot'].map((id) => document.querySelector(id))), [])
  const [own, exporting] = slots
  return (
    <>
      {own && createPortal(<Bar {...props} />, own)}
      {exporting && createPortal(<ExportMenu search={props.search} />, exporting)}
    </>
  )
}

function Bar({ planning, search, onChoose }: BarSlotProps) {
  const { place } = search
  return (
    <>
      <PlanSearch planning={planning} sites={search.land.found?.sites ?? []} onChoose={onChoose} />
      <fieldset className="selection">
        <legend className="vh">Selección: territorio por suelo</legend>
        <PlaceMenu planning={planning} search={search} />
        <i aria-hidden="true">×</i>
        <LandMenu search={search} />
        {place.example && <span className="tag example">ejemplo</span>}
      </fieldset>
      <button
        type="button"
        className="bt plain plan-undo"
        aria-label="Deshacer el último cambio de la búsqueda"
        title="Deshacer"
        disabled={!search.undo}
        onClick={() => search.undo?.()}
      >
        <UndoSign />
      </button>
      {place.plan && (
        <button type="button" className="bt" onClick={() => changeView({ page: 'norma' })}>
          Normas
        </button>
      )}
      <button type="button" className="bt" onClick={() => changeView({ page: 'cargar' })}>
        Cargar sitios
      </button>
    </>
  )
}

/** Places that the menu names; the others are in their own list and in the search. */
const near = 12

function PlaceMenu({ planning, search }: Omit<BarSlotProps, 'onChoose'>) {
  const { place } = search
  return (
    <Menu name="Territorio" value={place.name}>
      {(close) => (
        <>
          {place.example && (
            <div className="menu-head">
              <RemoveExample />
            </div>
          )}
          {planning.places.slice(0, near).map((other) => (
            <button
              key={other.place}
              type="button"
              className="menu-item"
              aria-current={other.place === place.place}
              onClick={() => {
                close()
                openPlace(other.place)
              }}
            >
              <b>{other.name}</b>
              <span>{other.place === EXAMPLE ? 'ejemplo' : other.place}</span>
            </button>
          ))}
          <button type="button" className="menu-item" onClick={() => openPlace(null)}>
            <b>Todas las comunas con suelo</b>
          </button>
        </>
      )}
    </Menu>
  )
}

/** Which layers the candidates are taken from. */
function LandMenu({ search }: { search: Search }) {
  const { place, from } = search
  return (
    <Menu name="Suelo" value={landTitle(search)} empty={!place.land.length}>
      {() => (
        <fieldset className="land-choice">
          <legend className="menu-title">De dónde salen los candidatos</legend>
          {place.land.map(({ from: id, title, count, source, lived }) => (
            <label key={id} className="menu-item">
              <input
                type="checkbox"
                checked={from.includes(id)}
                disabled={from.length === 1 && from.includes(id)}
                onChange={(event) => search.change({ from: event.target.checked ? [...from, id] : from.filter((own) => own !== id) })}
              />
              <b>{title}</b>
              <span>
                {count}
                {lived && ' · vive gente: solo para radicar o relocalizar'}
                {source && ` · ${source}`}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Menu>
  )
}

const UndoSign = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3" />
  </svg>
)
