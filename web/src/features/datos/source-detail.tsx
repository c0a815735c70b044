import type { CatalogueAnswer } from '@radier/api/contract'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { Explained } from '../../glossary/explained.tsx'
import { CheckIcon, CrossIcon } from '../../ui/icons.tsx'
import type { SourceState } from './words.ts'

interface SourceDetailProps {
  state: SourceState
  source: CatalogueAnswer['sources'][string] | undefined
}

/** One source read whole: what to do, its checks, what the last load did, what is known wrong, and the file. */
export function SourceDetail({ state, source }: SourceDetailProps) {
  const latest = state.loads[0]
  return (
    <div className="detail">
      <div>
        {state.remedy && <p className="remedy">{state.remedy}</p>}
        {latest && (
          <>
            <h2>Controles</h2>
            <ul className="checks">
              {latest.checks.map((check) => (
                <li key={check.name + check.detail}>
                  <span className={check.passed ? 'good' : check.blocking ? 'bad' : 'wait'}>
                    {check.passed ? <CheckIcon /> : <CrossIcon />}
                    <span className="vh">{check.passed ? 'pasa' : 'no pasa'}</span>
                  </span>
                  <span>
                    <b>{check.name}</b> {check.detail}
                  </span>
                </li>
              ))}
              {!latest.checks.length && <li>La fuente no publica totales con que compararla.</li>}
            </ul>
            {latest.report.messages.length > 0 && (
              <details>
                <summary>
                  {formatNumber(latest.report.repaired)} reparadas, {formatNumber(latest.report.refused)} rechazadas
                </summary>
                <ul className="messages">
                  {latest.report.messages.slice(0, 60).map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </div>
      <div>
        {state.method && (
          <p>
            <Explained text={state.method} />
          </p>
        )}
        {state.known.length > 0 && (
          <>
            <h2>Lo que sabemos que falla</h2>
            <ul className="messages">
              {state.known.map((fault) => (
                <li key={fault}>
                  <Explained text={fault} />
                </li>
              ))}
            </ul>
          </>
        )}
        <dl className="facts">
          <dt>Describe</dt>
          <dd>{source?.reference ?? UNKNOWN}</dd>
          <dt>Página</dt>
          <dd>
            <a href={state.origin.page} target="_blank" rel="noreferrer">
              {state.origin.page}
            </a>
          </dd>
          <dt>Archivo</dt>
          <dd>{latest?.file ?? state.origin.file}</dd>
          {latest && (
            <>
              <dt>Huella</dt>
              <dd className="mono">sha256 {latest.sha256}</dd>
              <dt>Leído</dt>
              <dd>
                {formatDate(latest.loadedAt)}: {formatNumber(latest.report.read)} leídas, {formatNumber(latest.report.accepted)} aceptadas
              </dd>
            </>
          )}
        </dl>
      </div>
    </div>
  )
}
