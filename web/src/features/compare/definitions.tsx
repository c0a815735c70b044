import type { CatalogueAnswer } from '@radier/api/contract'
import { rankShifts } from '@radier/geodata/compare/rank-shift'
import { type DeficitDefinition, deficitDefinitions, neverAdded, rankingDefinitions } from '@radier/geodata/measure/definition'
import { formatNumber } from '@radier/geodata/measure/format'
import { gapUnknown } from '@radier/geodata/measure/gap'
import { placeText, type Standing } from '@radier/geodata/measure/standing'
import { levelLabel } from '@radier/geodata/territory/level'
import { useMemo, useState } from 'react'
import { useMatrix } from '../../data/compare.ts'
import { Skeleton } from '../../ui/state.tsx'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { type Comparison, comunaPeriods } from './comparison.ts'
import { NumberBadge } from './number-badge.tsx'

interface DefinitionsProps {
  catalogue: CatalogueAnswer
  comparison: Comparison
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  nameOf: (code: string) => string
  onPick: (code: string) => void
}

/** Every way in which the deficit has been counted, side by side and never added; and how comunas move between those that reach them. */
export default function Definitions(props: DefinitionsProps) {
  return (
    <section className="definitions" aria-label="Definiciones del déficit">
      <p className="never-added">{neverAdded}</p>
      <Shifts {...props} />
      <h2>Qué cuenta cada una</h2>
      <ul className="definition-list">
        {deficitDefinitions.map((definition) => (
          <Definition key={definition.id} definition={definition} />
        ))}
      </ul>
      <p>{gapUnknown}</p>
    </section>
  )
}

function Definition({ definition }: { definition: DeficitDefinition }) {
  const { title, publisher, reference, counts, unit, method, national, parts, where, levels, confidence, source, notes } = definition
  return (
    <li>
      <h3>
        {title} <span className={confidence === 'cargada' ? 'tag' : 'tag wait'}>{confidence}</span>
      </h3>
      <p className="national">
        <b>{formatNumber(national)}</b> {national === null ? 'para el país' : unit}
        <small>{reference}</small>
      </p>
      <dl className="facts">
        <div className="fact">
          <dt>Cuenta</dt>
          <dd>{counts}</dd>
        </div>
        <div className="fact">
          <dt>Método</dt>
          <dd>
            {method}
            {parts && ` ${parts.map((part) => `${part.title}: ${formatNumber(part.value)}`).join('; ')}.`}
          </dd>
        </div>
        <div className="fact">
          <dt>Dónde existe</dt>
          <dd>
            {where} <small>({levels.map((level) => levelLabel[level].one.toLowerCase()).join(', ')})</small>
          </dd>
        </div>
        <div className="fact">
          <dt>Fuente</dt>
          <dd>
            {publisher}. {source}.
          </dd>
        </div>
      </dl>
      {notes.map((note) => (
        <p key={note} className="menor">
          {note}
        </p>
      ))}
    </li>
  )
}

const shown = 12

/** Two rankings beside each other: places, never amounts, so that no two definitions share an axis. */
function Shifts({ catalogue, comparison, chosen, lit, nameOf, onPick }: DefinitionsProps) {
  const offered = rankingDefinitions.map((own) => ({ ...own, definition: deficitDefinitions.find(({ id }) => id === own.definition) }))
  const usable = offered.filter(({ indicator, period }) => {
    const found = catalogue.indicators[indicator]
    return found ? comunaPeriods(found).includes(period) : false
  })
  const [picked, setPicked] = useState<[string, string] | null>(null)
  const [a, b] = [
    usable.find(({ indicator }) => indicator === picked?.[0]) ?? usable[0],
    usable.find(({ indicator }) => indicator === picked?.[1]) ?? usable[1],
  ]
  const asked = useMemo(() => usable.map(({ indicator, period }) => ({ id: indicator, period })), [usable.map((u) => u.indicator).join()])
  const matrix = useMatrix(asked).data
  const found = useMemo(() => {
    if (!matrix || !a || !b) return null
    const behind = comparison.behind.map((i) => comparison.codes[i] as string)
    const at = new Map(matrix.codes.map((code, i) => [code, i]))
    const codes = [...new Set([...behind, ...chosen])]
    const values = (one: typeof a) => {
      const column = matrix.columns.find(({ indicator }) => indicator === one.indicator)
      return codes.map((code) => column?.[one.measure]?.[at.get(code) ?? -1] ?? null)
    }
    const bands = (one: typeof a) =>
      matrix.columns.find(({ indicator, first }) => indicator === one.indicator && first === one.measure)?.bands ?? {}
    return rankShifts(codes, values(a), values(b), [bands(a), bands(b)])
  }, [matrix, a, b, comparison, chosen])
  if (!a || !b) return <p className="lost">Sólo una definición tiene cifras por comuna: no hay dos rankings que comparar.</p>
  const choose = (at: 0 | 1, id: string) => setPicked(at === 0 ? [id, b.indicator] : [a.indicator, id])
  const select = (at: 0 | 1, label: string, value: string) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(at, event.target.value)}>
        {usable.map(({ indicator, definition }) => (
          <option key={indicator} value={indicator}>
            {definition?.short}: {catalogue.indicators[indicator]?.title}
          </option>
        ))}
      </select>
    </label>
  )
  const missing = offered.filter((one) => !usable.includes(one))
  const own = found?.shifts.filter(({ code }) => (chosen.length ? chosen.includes(code) : lit ? lit.has(code) : true)) ?? []
  const without = chosen.filter((code) => found?.unknown.includes(code))
  const climber = own[0]
  return (
    <section className="shifts" aria-label="Cómo se mueve el ranking">
      <h2>
        {climber?.climbs ? `Al cambiar de definición, ${nameOf(climber.code)} ${moveWords(climber.climbs)}` : 'Cómo se mueve el ranking'}
      </h2>
      <div className="table-bar">
        {select(0, 'De', a.indicator)}
        {select(1, 'a', b.indicator)}
      </div>
      {missing.length > 0 && (
        <p className="menor">
          Sin cifra por comuna, no {missing.length === 1 ? 'ordena' : 'ordenan'}:{' '}
          {missing.map(({ definition }) => definition?.short).join(', ')}.
        </p>
      )}
      {found ? (
        <>
          <table>
            <caption className="vh">Lugar de cada comuna según cada definición</caption>
            <thead>
              <tr>
                <th scope="col">Comuna</th>
                <th scope="col">{a.definition?.short}</th>
                <th scope="col">{b.definition?.short}</th>
                <th scope="col">Cambio de lugar</th>
              </tr>
            </thead>
            <tbody>
              {own.slice(0, chosen.length || shown).map(({ code, from, to, climbs }) => (
                <ShiftRow
                  key={code}
                  code={code}
                  order={chosen.indexOf(code)}
                  name={nameOf(code)}
                  from={from}
                  to={to}
                  climbs={climbs}
                  of={found.of}
                  onPick={onPick}
                />
              ))}
            </tbody>
          </table>
          <p className="menor">
            1.ª = cifra más alta; los empates y las bandas de una base pequeña van de un lugar a otro. Entre {formatNumber(found.of)}{' '}
            comunas con las dos cifras
            {without.length > 0 && `. s/i en alguna: ${without.map(nameOf).join(', ')}`}. Se comparan lugares, no cantidades: cada
            definición tiene su unidad.
          </p>
        </>
      ) : (
        <Skeleton lines={6} />
      )}
    </section>
  )
}

const middle = ({ place, last }: Standing) => (place + last) / 2

const moveWords = (climbs: number) =>
  `${climbs > 0 ? 'sube' : 'baja'} ${formatNumber(Math.abs(climbs))} ${Math.abs(climbs) === 1 ? 'lugar' : 'lugares'}`

interface ShiftRowProps {
  code: string
  order: number
  name: string
  from: Standing
  to: Standing
  climbs: number
  of: number
  onPick: (code: string) => void
}

function ShiftRow({ code, order, name, from, to, climbs, of, onPick }: ShiftRowProps) {
  const hovered = useIsHovered(code)
  const x = (place: number) => 4 + ((place - 1) / Math.max(1, of - 1)) * 232
  const words =
    climbs === 0
      ? from.place === from.last && to.place === to.last
        ? 'sin cambio'
        : 'sin cambio cierto'
      : `${climbs > 0 ? '↑ sube' : '↓ baja'} ${formatNumber(Math.abs(climbs))}`
  return (
    <tr className={hovered ? 'hovered' : undefined} onPointerEnter={() => setHover(code)} onPointerLeave={() => setHover(null)}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={order >= 0}
          onClick={() => onPick(code)}
          onFocus={() => setHover(code)}
          onBlur={() => setHover(null)}
        >
          {order >= 0 ? <NumberBadge order={order} /> : <span className="number none" aria-hidden="true" />}
          {name}
        </button>
      </th>
      <td>{placeText(from)}</td>
      <td>{placeText(to)}</td>
      <td>
        <svg width="240" height="18" aria-hidden="true" className="shift-track">
          <line x1="4" x2="236" y1="9" y2="9" />
          <path d={`M${x(middle(from))} 9H${x(middle(to))}`} />
          <circle cx={x(middle(from))} cy="9" r="3.5" className="from" />
          <circle cx={x(middle(to))} cy="9" r="4.5" />
        </svg>
        {words}
      </td>
    </tr>
  )
}
