import type { LineageAnswer } from '@radier/api/contract'
import type { Measure, MeasureText } from '@radier/geodata/indicator'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { unitBeside } from '@radier/geodata/measure/unit'
import { CheckIcon, CrossIcon } from '../ui/icons.tsx'
import { say } from '../ui/toast.tsx'
import { changeView } from '../view/use-view.ts'
import { OperandStep } from './operand-step.tsx'
import { operationOf } from './operation.ts'
import './lineage.css'

interface OriginProps {
  lineage: LineageAnswer
  measure: Measure
  text: MeasureText
  /** Name of the territory, for the citation. */
  name: string
}

/** A figure, its method and operation, one step per operand down to the cell, the checks it passed and the file's print. */
export function Origin({ lineage, measure, text, name }: OriginProps) {
  const operation = operationOf(lineage, measure)
  const written = formatNumber(lineage.value[measure], text.decimals)
  const unit = unitBeside(written, text.unit)
  const first = lineage.operands[0]?.source
  const cite = () => {
    const file = first ? `${first.publisher}, ${first.title} (${first.file}, sha256 ${first.sha256})` : UNKNOWN
    const citation = `${name}: ${written} ${unit}, ${lineage.period}. ${lineage.method} Fuente: ${file}. ${location.href}`
    void navigator.clipboard.writeText(citation).then(() => say('Cita copiada'))
  }
  return (
    <>
      <section className="block">
        <div className="figure">
          <b>{written}</b>
          <span>
            {unit}
            <br />
            {lineage.period}
          </span>
        </div>
        <p className="phrase">{lineage.method}</p>
        {operation && (
          <p className="operation">
            {operation.map((piece, i) => (
              <span key={i} className={piece.kind}>
                {piece.text}
              </span>
            ))}
          </p>
        )}
      </section>
      <section className="block thread">
        {lineage.operands.map((operand, i) => (
          <OperandStep key={`${operand.variable}${operand.period}`} operand={operand} number={i + 1} place={lineage.place} />
        ))}
        {lineage.checks.map((check) => (
          <div className="step" key={check.name + check.detail}>
            <span className={check.passed ? 'node ok' : 'node bad'}>{check.passed ? <CheckIcon /> : <CrossIcon />}</span>
            <div>
              <h2>
                {check.name} <small>{check.passed ? 'pasa' : 'no pasa'}</small>
              </h2>
              <p className="menor">{check.detail}</p>
            </div>
          </div>
        ))}
      </section>
      {first && (
        <section className="block">
          <dl className="facts">
            <dt>Publica</dt>
            <dd>
              {first.publisher}, {formatDate(first.published)}
            </dd>
            <dt>Leído</dt>
            <dd>{formatDate(first.loadedAt)}</dd>
            <dt>Licencia</dt>
            <dd>{first.licence}</dd>
            <dt>Huella</dt>
            <dd className="mono" title={first.sha256}>
              sha256 {first.sha256.slice(0, 8)}…{first.sha256.slice(-8)}
            </dd>
            <dt>Página</dt>
            <dd>
              <a href={first.page} target="_blank" rel="noreferrer">
                {new URL(first.page).hostname}
              </a>
            </dd>
          </dl>
          <p className="buttons">
            <button type="button" className="bt" onClick={cite}>
              Copiar cita
            </button>
            <button type="button" className="bt" onClick={() => changeView({ page: 'metodologia', indicator: lineage.indicator })}>
              Método completo
            </button>
          </p>
        </section>
      )}
    </>
  )
}
