import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { type Theme, themes } from '@radier/geodata/indicator'
import { regionsNorthToSouth } from '@radier/geodata/territory/cut'
import type { Pane } from '@radier/geodata/view/split'
import { Close } from '../../ui/icons.tsx'
import type { SceneChoice } from '../../view/derived.ts'
import { changePane, closePane } from './panes.ts'

interface PaneHeadProps {
  at: number
  pane: Pane
  choice: SceneChoice | null
  catalogue: CatalogueAnswer
  territories: readonly TerritoryCard[]
}

/** What one map shows, and the way to change it. */
export function PaneHead({ at, pane, choice, catalogue, territories }: PaneHeadProps) {
  const number = at + 1
  const both = choice?.indicator.tasa && choice.indicator.conteo
  return (
    <header className="pane-head">
      <b className="pane-number">{number}</b>
      <select
        aria-label={`Indicador del mapa ${number}`}
        value={choice?.indicatorId ?? ''}
        onChange={(event) => changePane(at, { indicator: event.target.value, measure: null, period: null })}
      >
        {(Object.keys(themes) as Theme[]).map((theme) => {
          const own = Object.entries(catalogue.indicators).filter(([, i]) => i.theme === theme && i.available.length > 0)
          return (
            own.length > 0 && (
              <optgroup key={theme} label={themes[theme]}>
                {own.map(([id, { title }]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
      {choice && choice.periods.length > 1 && (
        <select
          aria-label={`Período del mapa ${number}`}
          value={choice.period}
          onChange={(event) => changePane(at, { ...own(choice), period: event.target.value })}
        >
          {choice.periods.map((period) => (
            <option key={period}>{period}</option>
          ))}
        </select>
      )}
      {choice && both && (
        <select
          aria-label={`Medida del mapa ${number}`}
          value={choice.measure}
          onChange={(event) => changePane(at, { ...own(choice), measure: event.target.value === 'conteo' ? 'conteo' : 'tasa' })}
        >
          <option value="tasa">Tasa</option>
          <option value="conteo">Conteo</option>
        </select>
      )}
      <select
        aria-label={`Región del mapa ${number}`}
        value={pane.region ?? ''}
        onChange={(event) => changePane(at, { region: event.target.value || null })}
      >
        <option value="">Todo Chile</option>
        {regionsNorthToSouth.map((code) => (
          <option key={code} value={code}>
            {territories.find((t) => t.code === code)?.name ?? code}
          </option>
        ))}
      </select>
      <button type="button" className="bt plain" aria-label={`Cerrar el mapa ${number}`} onClick={() => closePane(at)}>
        <Close />
      </button>
    </header>
  )
}

/** A change of period or measure fixes the indicator with it, so that the page's own may change without it. */
const own = ({ indicatorId, measure, period }: SceneChoice) => ({ indicator: indicatorId, measure, period })
