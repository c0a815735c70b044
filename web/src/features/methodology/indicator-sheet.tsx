import type { CatalogueAnswer, MethodAnswer, ValuesAnswer } from '@radier/api/contract'
import { defaultPer } from '@radier/geodata/indicator'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { isFine, levelLabel, levels } from '@radier/geodata/territory/level'
import { useState } from 'react'
import { useValues } from '../../data/queries.ts'
import { Explained } from '../../glossary/explained.tsx'
import { plain } from '../../ui/bold.tsx'
import { Skeleton } from '../../ui/state.tsx'
import { changeView } from '../../view/use-view.ts'

type Described = CatalogueAnswer['indicators'][string]

interface IndicatorSheetProps {
  id: string
  indicator: Described
  /** How it is made; null while it is read. */
  made: MethodAnswer | null
  opened: boolean
}

/** What an indicator says, its formula, where it exists, from which files, and what to be careful with. */
export function IndicatorSheet({ id, indicator, made, opened }: IndicatorSheetProps) {
  const [open, setOpen] = useState(opened)
  return (
    <details id={id} className="method" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b>{indicator.title}</b>
        <span>{plain((indicator.tasa ?? indicator.conteo)?.legend ?? '')}</span>
      </summary>
      {open && <Body id={id} indicator={indicator} made={made} />}
    </details>
  )
}

function Body({ id, indicator, made }: Omit<IndicatorSheetProps, 'opened'>) {
  const { value, available, standard } = indicator
  const whole = [...available].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.period.localeCompare(a.period))
  const coarse = whole.find((a) => !isFine(a.level))
  const values = useValues(coarse ? id : null, coarse?.level ?? 'comuna', coarse?.period ?? '')
  const rate =
    value.tasa ?? (value.base && value.conteo ? `${formatNumber(value.per ?? defaultPer)} × (${value.conteo}) ÷ (${value.base})` : null)
  return (
    <div className="method-body">
      {made ? (
        <p>
          <Explained text={made.method} />
        </p>
      ) : (
        <Skeleton lines={2} />
      )}
      <dl className="facts">
        {value.conteo && (
          <>
            <dt>Conteo</dt>
            <dd className="mono">{value.conteo}</dd>
          </>
        )}
        {rate && (
          <>
            <dt>Tasa</dt>
            <dd className="mono">{rate}</dd>
          </>
        )}
        {standard && (
          <>
            <dt>Estándar</dt>
            <dd>{standard.text}</dd>
          </>
        )}
        <dt>Dónde existe</dt>
        <dd>{whole.length ? whole.map(coverage).join('; ') : 's/i: todavía no se ha cargado ninguna de sus fuentes'}</dd>
        <dt>Fuente</dt>
        <dd>{values.data ? <Sources values={values.data} /> : coarse && values.state === 'loading' ? <Skeleton lines={1} /> : UNKNOWN}</dd>
        {made?.controls?.map((c) => (
          <div className="fact" key={`${c.code}${c.period}${c.measure}`}>
            <dt>Debe dar</dt>
            <dd>
              {formatNumber(c.value, Number.isInteger(c.value) ? 0 : 1)} ({levelLabel[c.level].one}, {c.period}; {c.publisher})
            </dd>
          </div>
        ))}
      </dl>
      {made?.caveats && (
        <ul className="method-caveats">
          {made.caveats.map((caveat) => (
            <li key={caveat}>
              <Explained text={caveat} />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="bt small"
        onClick={() => changeView({ page: 'explorar', indicator: id, measure: null, period: null })}
      >
        Ver en el mapa
      </button>
    </div>
  )
}

const coverage = ({ level, period, known, total }: Described['available'][number]) =>
  `${levelLabel[level].one} ${period}, ${formatNumber(known)} de ${formatNumber(total)}`

function Sources({ values }: { values: ValuesAnswer }) {
  if (!values.provenance.length) return UNKNOWN
  return values.provenance.map((p) => (
    <span className="method-source" key={p.source + p.file}>
      {p.publisher}, {p.title} ({p.reference}; publicada {formatDate(p.published)}; leída {formatDate(p.loadedAt)})
    </span>
  ))
}
