import type { CatalogueAnswer } from '@radier/api/contract'
import type { GroupsAnswer } from '@radier/api/contract-compare'
import { type Theme, themes } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { normaliseName } from '@radier/geodata/territory/names'
import { type ChosenIndicator, mostIndicators } from '@radier/geodata/view/compare'
import { useState } from 'react'
import { Menu } from '../../ui/menu.tsx'
import { change } from './change.ts'
import { comunaPeriods } from './comparison.ts'
import { comunasCounted } from './words.ts'

interface ControlsProps {
  catalogue: CatalogueAnswer
  groups: GroupsAnswer | null
  codes: readonly string[]
  indicators: readonly ChosenIndicator[]
  behind: string
  group: string | null
  picking: boolean
  onPick: () => void
}

/** The selection of the page: which comunas, who stands behind, which indicators. */
export function Controls({ catalogue, groups, codes, indicators, behind, group, picking, onPick }: ControlsProps) {
  return (
    <fieldset className="selection">
      <legend className="vh">Selección: comunas por grupo de fondo por indicadores</legend>
      <button type="button" className={codes.length ? 'chip' : 'chip empty'} aria-expanded={picking} onClick={onPick}>
        <span>Territorio</span>
        <b>{codes.length ? comunasCounted(codes.length) : 'ninguna comuna'}</b>
      </button>
      <i aria-hidden="true">×</i>
      <Menu name="De fondo" value={behind}>
        {(close) => <BehindList groups={groups} chosen={group} onChosen={close} />}
      </Menu>
      <i aria-hidden="true">×</i>
      <Menu name="Capa" value={`${indicators.length} ${indicators.length === 1 ? 'indicador' : 'indicadores'}`}>
        {() => <IndicatorChooser catalogue={catalogue} indicators={indicators} />}
      </Menu>
    </fieldset>
  )
}

function BehindList({ groups, chosen, onChosen }: { groups: GroupsAnswer | null; chosen: string | null; onChosen: () => void }) {
  const choose = (group: string | null) => {
    change({ group, list: [] })
    onChosen()
  }
  return (
    <div className="picker">
      <button type="button" className="menu-item" aria-current={chosen === null} onClick={() => choose(null)}>
        <b>Todas las comunas</b>
        <span>346</span>
      </button>
      {groups?.kinds.map(({ id, title, source, coverage, groups: own }) => (
        <section key={id} aria-label={title}>
          <p className="menu-title">{title}</p>
          {own.map((group) => (
            <button
              type="button"
              key={group.id}
              className="menu-item"
              aria-current={group.id === chosen}
              disabled={!group.codes.length}
              onClick={() => choose(group.id)}
            >
              <b>{group.title}</b>
              <span>{formatNumber(group.codes.length)}</span>
            </button>
          ))}
          <p className="menor group-source">
            {source}. {coverage}
          </p>
        </section>
      ))}
    </div>
  )
}

/** Every indicator by theme with a tick: several at once, up to what one page carries. */
function IndicatorChooser({ catalogue, indicators }: { catalogue: CatalogueAnswer; indicators: readonly ChosenIndicator[] }) {
  const [filter, setFilter] = useState('')
  const wanted = normaliseName(filter)
  const on = new Set(indicators.map(({ id }) => id))
  const found = Object.entries(catalogue.indicators).filter(
    ([, i]) => !wanted || normaliseName(`${i.title} ${i.short} ${themes[i.theme]}`).includes(wanted),
  )
  const toggle = (id: string) => {
    const next = on.has(id) ? indicators.filter((own) => own.id !== id) : [...indicators, { id, period: null }]
    if (next.length) change({ indicators: next })
  }
  const full = indicators.length >= mostIndicators
  return (
    <div className="picker">
      <input
        type="text"
        className="field"
        aria-label="Filtrar indicadores"
        placeholder={`Filtrar ${Object.keys(catalogue.indicators).length} indicadores`}
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {full && <p className="menor none">Van {mostIndicators}, el máximo: quite uno para agregar otro.</p>}
      {(Object.keys(themes) as Theme[]).map((theme) => {
        const own = found.filter(([, i]) => i.theme === theme)
        if (!own.length) return null
        return (
          <section key={theme} aria-label={themes[theme]}>
            <p className="menu-title">{themes[theme]}</p>
            {own.map(([id, i]) => (
              <label key={id} className="menu-item check-item">
                <input type="checkbox" checked={on.has(id)} disabled={full && !on.has(id)} onChange={() => toggle(id)} />
                <b>{i.title}</b>
                {!comunaPeriods(i).length && <span className="tag wait">s/i por comuna</span>}
              </label>
            ))}
          </section>
        )
      })}
      {!found.length && <p className="menor none">Ningún indicador dice «{filter}».</p>}
    </div>
  )
}
