import type { CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { type Theme, themes } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { coverageText, writeFigure } from '@radier/geodata/measure/known'
import { placeText } from '@radier/geodata/measure/standing'
import { unitBeside } from '@radier/geodata/measure/unit'
import { useState } from 'react'
import { changeView } from '../../view/use-view.ts'

interface ThemeListProps {
  catalogue: CatalogueAnswer
  territory: TerritoryAnswer
  chosen: string
}

/** The territory's other figures, one theme at a time. Choosing one paints it on the map. */
export function ThemeList({ catalogue, territory, chosen }: ThemeListProps) {
  const all = Object.keys(themes) as Theme[]
  const own = catalogue.indicators[chosen]?.theme ?? (all[0] as Theme)
  const [picked, setPicked] = useState<{ theme: Theme; own: Theme }>({ theme: own, own })
  const theme = picked.own === own ? picked.theme : own
  const covered = new Set<string>(Object.values(catalogue.indicators).map((i) => i.theme))
  const present = all.filter((t) => covered.has(t))
  const rows = Object.entries(catalogue.indicators).filter(
    ([id, i]) => i.theme === theme && id !== chosen && i.levels.includes(territory.level),
  )
  return (
    <section className="block" aria-label={`Más cifras de ${territory.name}`}>
      <h2>
        Más cifras
        <select
          className="theme-select"
          aria-label="Tema"
          value={theme}
          onChange={(event) => setPicked({ theme: event.target.value as Theme, own })}
        >
          {present.map((t) => (
            <option key={t} value={t}>
              {themes[t]}
            </option>
          ))}
        </select>
      </h2>
      <ul className="theme-rows">
        {rows.map(([id, indicator]) => {
          const measure = indicator.first
          const text = indicator[measure]
          const value = territory.values.filter((v) => v.indicator === id).sort((a, b) => b.period.localeCompare(a.period))[0]
          const place = value?.rank.country
          const written = writeFigure(value?.[measure], text?.decimals ?? 0, value?.state)
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => changeView({ indicator: id, measure: null, period: null, method: 'definido', breaks: [] })}
              >
                <span>{indicator.short}</span>
                <b>{written}</b>
                <small>
                  {unitBeside(written, text?.unit ?? '')}
                  {place ? ` · ${placeText(place)} de ${formatNumber(place.of)}` : ''}
                  {value?.coverage ? ` · lo conocido: ${coverageText(value.coverage)}` : ''}
                </small>
              </button>
            </li>
          )
        })}
        {!rows.length && <li className="menor none">No hay otro indicador de este tema.</li>}
      </ul>
    </section>
  )
}
