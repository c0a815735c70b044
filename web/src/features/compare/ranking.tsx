import { quarterName } from '@radier/geodata/compare/quarters'
import { formatNumber } from '@radier/geodata/measure/format'
import { smallBase } from '@radier/geodata/measure/series'
import { placeText, type Standing } from '@radier/geodata/measure/standing'
import { isAreaCode } from '@radier/geodata/territory/area'
import { useMemo, useState } from 'react'
import { Segments } from '../../ui/segments.tsx'
import { setHover, useIsHovered } from '../../view/hover.ts'
import { outOfRanking, quarterAmong } from './areas.ts'
import { type Comparison, type Line, ranked, withoutFigure, writtenOf } from './comparison.ts'
import { NumberBadge } from './number-badge.tsx'
import { quarterClass } from './quarters.ts'
import { capital } from './words.ts'

interface RankingProps {
  comparison: Comparison
  line: Line
  chosen: readonly string[]
  lit: ReadonlySet<string> | null
  nameOf: (code: string) => string
  onPick: (code: string) => void
  onLead: (id: string) => void
}

const page = 60

/** Every comuna of the group in order of one indicator, as Explorar counts places; those without a figure last, without a place. */
export function Ranking({ comparison, line, chosen, lit, nameOf, onPick, onLead }: RankingProps) {
  const [scope, setScope] = useState<'elegidas' | 'todas'>(chosen.length ? 'elegidas' : 'todas')
  const [limit, setLimit] = useState(page)
  const rows = useMemo(() => {
    const behind = comparison.behind.map((i) => comparison.codes[i] as string)
    return ranked(comparison, line, [...new Set([...behind, ...chosen])])
  }, [comparison, line, chosen])
  const { better } = line.indicator
  const known = rows.filter(({ value, code }) => value !== null && !isAreaCode(code)).length
  const without = withoutFigure(
    comparison,
    line,
    rows.flatMap(({ code }) => (isAreaCode(code) ? [] : code)),
  )
  const most = Math.max(...rows.map(({ value }) => Math.abs(value ?? 0)), 1e-9)
  const only = scope === 'elegidas' && chosen.length > 0
  const wanted = only ? rows.filter(({ code }) => chosen.includes(code)) : lit ? rows.filter(({ code }) => lit.has(code)) : rows
  const shown = wanted.slice(0, limit)
  const first = {
    menos: 'la cifra más alta, donde más aprieta',
    mas: 'la cifra más baja, donde más aprieta',
    ninguno: 'la cifra más alta',
  }[better]
  return (
    <section className="ranking" aria-label="Ranking">
      <div className="table-bar">
        <label>
          <span className="vh">Indicador del ranking</span>
          <select value={line.id} onChange={(event) => onLead(event.target.value)}>
            {comparison.lines.map(({ id, indicator }) => (
              <option key={id} value={id}>
                {indicator.title}
              </option>
            ))}
          </select>
        </label>
        {chosen.length > 0 && (
          <Segments
            label="Cuáles"
            options={[
              { id: 'elegidas', text: `Elegidas (${chosen.length})` },
              { id: 'todas', text: lit ? `Marcadas (${lit.size})` : `Todas (${formatNumber(rows.length)})` },
            ]}
            chosen={scope}
            onChoose={setScope}
          />
        )}
        <p className="menor">
          {capital(line.text.unit)}, {line.period}. 1.ª = {first}. {formatNumber(known)} con dato
          {without && `; ${without}, al final y sin lugar`}.
        </p>
      </div>
      <ol>
        {shown.map(({ code, value, place }) => (
          <RankingRow
            key={code}
            code={code}
            name={nameOf(code)}
            order={chosen.indexOf(code)}
            place={place}
            note={line.reasons?.get(code) ?? (isAreaCode(code) ? outOfRanking : bandNote(line, code, place))}
            written={writtenOf(comparison, line, code)}
            share={value === null ? null : Math.abs(value) / most}
            band={
              value === null
                ? 'q-si'
                : quarterAmong(line, code, value) === null
                  ? 'q-gris'
                  : quarterClass(quarterAmong(line, code, value), better)
            }
            bandName={bandName(code, value, line)}
            onPick={onPick}
          />
        ))}
      </ol>
      {wanted.length > limit && (
        <button type="button" className="bt" onClick={() => setLimit(limit + 120)}>
          Ver {formatNumber(Math.min(120, wanted.length - limit))} más de {formatNumber(wanted.length)}
        </button>
      )}
    </section>
  )
}

/** Why a comuna has several places, or none. */
function bandNote({ bands, indicator }: Line, code: string, place: Standing | null): string | null {
  if (place?.why === 'empate') return 'empate'
  if (bands[code] === undefined) return null
  return `${indicator.estimated ? 'estimación' : `base menor que ${smallBase}`}: ${place ? 'banda' : 'sin lugar'}`
}

function bandName(code: string, value: number | null, line: Line): string {
  const quarter = quarterAmong(line, code, value)
  return quarter ? quarterName(quarter, line.indicator.better) : ''
}

interface RankingRowProps {
  code: string
  name: string
  order: number
  place: Standing | null
  /** What a drawn area says instead of a place. */
  note: string | null
  written: string
  share: number | null
  band: string
  bandName: string
  onPick: (code: string) => void
}

function RankingRow({ code, name, order, place, note, written, share, band, bandName, onPick }: RankingRowProps) {
  const hovered = useIsHovered(code)
  return (
    <li className={hovered ? 'hovered' : undefined}>
      <button
        type="button"
        aria-pressed={order >= 0}
        onClick={() => onPick(code)}
        onPointerEnter={() => setHover(code)}
        onPointerLeave={() => setHover(null)}
        onFocus={() => setHover(code)}
        onBlur={() => setHover(null)}
      >
        <span className="place">{place === null ? '' : placeText(place)}</span>
        {order >= 0 ? <NumberBadge order={order} /> : <span className="number none" aria-hidden="true" />}
        <b>
          {name}
          {note && <small>{note}</small>}
        </b>
        <span className="track">
          {share === null ? (
            <i className="q-si" style={{ width: '100%' }} />
          ) : (
            <i className={band} style={{ width: `${Math.max(0.5, share * 100)}%` }} />
          )}
        </span>
        <span className="figure-small">{written}</span>
        <span className="vh">{bandName}</span>
      </button>
    </li>
  )
}
