import type { TerritoryCard } from '@radier/api/contract'
import { type GroupOption, groupsShown, rowsWord } from '@radier/geodata/analysis/words'
import { formatNumber } from '@radier/geodata/measure/format'
import type { AnalyseView } from '../../view/analyse.ts'
import { type GroupLine, groupingOf, linesOf, measuredOf } from './grouping.ts'
import type { Session } from './session.ts'
import { useTurn } from './use-session.ts'
import { groupName } from './words.ts'

interface GroupsPanelProps {
  session: Session
  view: AnalyseView
  options: readonly GroupOption[]
  chosen: string
  names: ReadonlyMap<string, TerritoryCard>
  onGroup: (name: string) => void
  onPlace: (code: string) => void
}

/** One grouping: its largest, what does not fit as «Otros», and the sum. */
export function GroupsPanel({ session, view, options, chosen, names, onGroup, onPlace }: GroupsPanelProps) {
  useTurn(session)
  const { table, cross, territory } = session
  const by = groupingOf(table, chosen)
  const { figure, rate } = measuredOf(session, view.of)
  if (!by || !figure) return <section className="groups" aria-label="Agrupado por" />
  const { lines, total, rest } = linesOf(table, by, cross.fails, figure, rate, groupsShown)
  const places = chosen.startsWith('clave.') && chosen !== 'clave.7'
  const known = total.unknown > 0
  const row = (line: GroupLine, name: string, mark = '') => (
    <tr key={name + line.group} className={mark}>
      <th scope="row">
        {places && !mark && names.has(line.raw) ? (
          <button type="button" className="link quiet" onClick={() => onPlace(line.raw)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      <td>{formatNumber(line.rows)}</td>
      <td>
        {line.unknown > 0 && <i className="hatch" title={`${formatNumber(line.unknown)} s/i fuera de la cifra`} />}
        {formatNumber(line.value, figure.decimals)}
      </td>
      {rate && <td>{formatNumber(line.rate, rate.decimals)}</td>}
    </tr>
  )
  return (
    <section className="groups" aria-label="Agrupado por">
      <h3>
        <label htmlFor="agrupar">Agrupado por</label>
        <select id="agrupar" className="select" value={chosen} onChange={(event) => onGroup(event.target.value)}>
          {options.map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{options.find((o) => o.name === chosen)?.label ?? ''}</th>
            <th scope="col">{rowsWord(table.about)}</th>
            <th scope="col">{figure.label} ↓</th>
            {rate && <th scope="col">{rate.label}, %</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => row(line, groupName(chosen, line.raw, names, territory)))}
          {rest && row(rest.line, `Otros ${formatNumber(rest.many)}`, 'others')}
          {row(total, figure.additive ? 'Suma' : 'Todas', 'sum')}
        </tbody>
      </table>
      {known && <p className="hist-beyond">Con trama: lo conocido; deja fuera lo s/i.</p>}
    </section>
  )
}
