import type { AreaFacts, CatalogueAnswer, TerritoryAnswer } from '@radier/api/contract'
import { themes } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import { Fragment } from 'react'
import { useTerritory } from '../../data/queries.ts'
import { Hatch } from '../../ui/state.tsx'
import { changeView } from '../../view/use-view.ts'
import { listText } from './words.ts'

interface AreaFiguresProps {
  territory: TerritoryAnswer
  facts: AreaFacts
  catalogue: CatalogueAnswer
  /** Indicator on the map. */
  chosen: string | null
}

/** Every indicator that can be made for the area beside the comuna where most of it lies; what cannot, counted and with its reason. */
export function AreaFigures({ territory, facts, catalogue, chosen }: AreaFiguresProps) {
  const home = facts.comunas[0]
  const comuna = useTerritory(home?.code ?? null).data
  const order = Object.keys(themes)
  const entries = Object.entries(catalogue.indicators).sort(([, a], [, b]) => order.indexOf(a.theme) - order.indexOf(b.theme))
  const newest = (of: TerritoryAnswer | null, id: string) => of?.values.find((value) => value.indicator === id)
  const made = entries.flatMap(([id, indicator]) => {
    const value = newest(territory, id)?.[indicator.first] ?? null
    const how = facts.how[id]
    return value !== null && how && 'made' in how ? [{ id, indicator, value, how }] : []
  })
  const reason = (id: string) => {
    const how = facts.how[id]
    return how && 'reason' in how ? how.reason : null
  }
  const without = entries.flatMap(([id, indicator]) => (made.some((row) => row.id === id) ? [] : [{ id, indicator, reason: reason(id) }]))
  const groups = [
    ...facts.units.map((unit) => ({ title: `Por ${levelLabel[unit.level].many}`, rest: restOf(unit, facts.comunas), of: [unit.layer] })),
    { title: 'Por lo que hay dentro', rest: null, of: facts.inside.map(({ layer }) => layer) },
  ].flatMap(({ title, rest, of }) => {
    const rows = made.filter(({ value, how }) => value !== 0 && of.includes(how.layer))
    return rows.length ? [{ title, rest, rows }] : []
  })
  const asked = without.find(({ id }) => id === chosen)
  const none = made.flatMap(({ value, indicator }) => (value === 0 ? [indicator.title] : []))
  const special = without.filter(({ reason }) => reason && !reason.startsWith('Sólo existe'))
  return (
    <section className="block area-figures">
      <h2>Sus cifras {home && <small>al lado, {home.name} entera</small>}</h2>
      {asked && (
        <p className="menor">
          <Hatch /> <b>{asked.indicator.short}</b>: s/i. {asked.reason}
        </p>
      )}
      {groups.map(({ title, rest, rows }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          {rest && <p className="menor">{rest}</p>}
          <ul className="theme-rows">
            {rows.map(({ id, indicator, value, how }) => {
              const text = indicator[indicator.first]
              const beside = newest(comuna, id)?.[indicator.first] ?? null
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-pressed={id === chosen}
                    onClick={() => changeView({ indicator: id, measure: null, period: null, method: 'definido', breaks: [] })}
                  >
                    <span>{indicator.short}</span>
                    <b>{formatNumber(value, text?.decimals ?? 0)}</b>
                    <small>
                      {text?.unit}
                      {how.made === 'promedio' && ' · promedio de zonas'}
                      {beside !== null && indicator.first === 'tasa' && ` · comuna ${formatNumber(beside, text?.decimals ?? 0)}`}
                    </small>
                  </button>
                </li>
              )
            })}
          </ul>
        </Fragment>
      ))}
      {none.length > 0 && <p className="menor">Cero en: {listText(none, 20).toLowerCase()}.</p>}
      {special.map(({ id, indicator, reason }) => (
        <p className="menor" key={id}>
          <Hatch /> <b>{indicator.short}</b>: {reason}
        </p>
      ))}
      <details>
        <summary>{formatNumber(without.length - special.length)} indicadores son s/i aquí: sólo existen por comuna o más arriba</summary>
        <p className="menor">
          {listText(
            without.filter((row) => !special.includes(row)).map(({ indicator }) => indicator.short),
            400,
          )}
          .
        </p>
      </details>
      {facts.inside.length > 0 && (
        <>
          <h2>Qué hay dentro</h2>
          <dl className="inside">
            {facts.inside.map(({ layer, count }) => (
              <div key={layer}>
                <dt>{catalogue.layers[layer]?.title ?? layer}</dt>
                <dd>{formatNumber(count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

/** Beside the figures of blocks or zones: who is in none that is published, and so in none of these figures. */
function restOf({ level, residual }: AreaFacts['units'][number], comunas: AreaFacts['comunas']): string | null {
  if (!residual?.all) return null
  const share = formatNumber((100 * residual.published) / residual.all, 1)
  const people = formatNumber(residual.all - residual.published)
  return `${share} % de la población de ${listText(comunas.map(({ name }) => name))} vive en ${levelLabel[level].many} publicadas. El resto (${people} personas) es rural o está reservado: si cae dentro del área, no está contado.`
}
