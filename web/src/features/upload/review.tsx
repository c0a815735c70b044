import type { UploadCheckAnswer } from '@radier/api/contract-uploads'
import { formatNumber } from '@radier/geodata/measure/format'
import { howMany } from '../../planning/words.ts'
import { CrossIcon, WarnIcon, WrenchIcon } from '../../ui/icons.tsx'
import './review.css'

type Finding = UploadCheckAnswer['findings'][number]
interface ReviewProps {
  check: UploadCheckAnswer | null
  checking: boolean
  undone: readonly string[]
  /** Row that the map shows. */
  seen: number | null
  onSee: (row: number | null) => void
  onUndo: (repair: string) => void
}

const kinds = [
  ['reparada', 'reparada', 'reparadas', WrenchIcon],
  ['rechazada', 'rechazada', 'rechazadas', CrossIcon],
  ['aviso', 'aviso: entra igual', 'avisos: entran igual', WarnIcon],
] as const

/** What happens with each row: field, what, remedy and what can be done about it. */
export function Review({ check, checking, undone, seen, onSee, onUndo }: ReviewProps) {
  const { read, accepted, repaired, refused } = check ?? { read: null, accepted: null, repaired: null, refused: null }
  const drawn = new Set(check?.preview.map(({ row }) => row))
  return (
    <>
      <header className="up-counts" aria-busy={checking}>
        <p className="up-counts-head">
          Revisión{read === null ? '' : ` · ${howMany(read, 'fila', 'filas')}`} <span className="tag">nada guardado</span>
        </p>
        <dl aria-live="polite">
          {[
            [accepted, 'aceptadas'],
            [repaired, 'reparadas'],
            [refused, 'rechazadas'],
          ].map(([count, text]) => (
            <div key={text}>
              <dt>{text}</dt>
              <dd>{count === null ? '–' : formatNumber(count as number)}</dd>
            </div>
          ))}
        </dl>
        <div className="up-bar" aria-hidden="true">
          <i style={{ flexGrow: accepted ?? 0 }} />
          <i className="mended" style={{ flexGrow: repaired ?? 0 }} />
          <i className="refused" style={{ flexGrow: refused ?? 0 }} />
        </div>
      </header>
      {check && (
        <div className="up-findings">
          {kinds.map(([kind, one, many, Icon]) => {
            const own = check.findings.filter((finding) => finding.kind === kind)
            if (!own.length) return null
            const total =
              kind === 'reparada' ? check.repaired : kind === 'rechazada' ? check.refused : own.reduce((sum, { count }) => sum + count, 0)
            return (
              <section key={kind} aria-label={many}>
                <h3>
                  {total === 0 ? 'Reparaciones de filas rechazadas' : howMany(total, one, many)}
                  {kind === 'reparada' && total > 0 && <small>{total === 1 ? 'se puede deshacer' : 'se pueden deshacer'}</small>}
                </h3>
                <ul>
                  {own.map((finding) => (
                    <li key={`${finding.row}${finding.field}${finding.what}`} className={seen === finding.row ? 'seen' : undefined}>
                      <span className={`up-icon ${kind}`}>
                        <Icon />
                      </span>
                      <div>
                        <p>
                          <b>{finding.count > 1 ? howMany(finding.count, 'fila', 'filas') : `Fila ${formatNumber(finding.row)}`}</b>
                          {finding.field && (
                            <>
                              {' · '}
                              <span className="mono">{finding.field}</span>
                            </>
                          )}
                        </p>
                        <p>{finding.what}</p>
                        <p className="remedy">{finding.remedy}</p>
                      </div>
                      <Act finding={finding} undone={undone} drawn={drawn.has(finding.row)} seen={seen} onSee={onSee} onUndo={onUndo} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
          {check.more > 0 && <p className="menor">Y {formatNumber(check.more)} más, del mismo tipo.</p>}
          {check.findings.length === 0 && <p className="menor up-none">Ninguna fila tiene problemas.</p>}
        </div>
      )}
    </>
  )
}

interface ActProps extends Pick<ReviewProps, 'undone' | 'seen' | 'onSee' | 'onUndo'> {
  finding: Finding
  drawn: boolean
}

function Act({ finding, undone, drawn, seen, onSee, onUndo }: ActProps) {
  const { repair, row, what } = finding
  if (repair)
    return (
      <button
        type="button"
        className="link"
        onClick={() => onUndo(repair)}
        aria-label={`${undone.includes(repair) ? 'Reparar' : 'Deshacer'}: fila ${row}, ${what}`}
      >
        {undone.includes(repair) ? 'Reparar' : 'Deshacer'}
      </button>
    )
  if (!drawn) return null
  return (
    <button
      type="button"
      className="link"
      aria-pressed={seen === row}
      aria-label={`Ver en el mapa: fila ${row}, ${what}`}
      onClick={() => onSee(seen === row ? null : row)}
    >
      Ver
    </button>
  )
}
