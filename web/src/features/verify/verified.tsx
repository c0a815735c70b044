import type { VerifiedFigure, VerifyAnswer } from '@radier/api/contract'
import { issuedBy } from '@radier/geodata/ficha/issuer'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import type { MouseEvent } from 'react'
import { CheckIcon, CrossIcon, WarnIcon } from '../../ui/icons.tsx'
import { changeView } from '../../view/use-view.ts'
import { decodeView } from '../../view/view.ts'
import { SourcesCompared } from './sources-compared.tsx'

const looks = {
  igual: { Icon: CheckIcon, title: 'Los datos no han cambiado' },
  cambio: { Icon: WarnIcon, title: 'Los datos cambiaron después de emitirla' },
  'sin-datos': { Icon: CrossIcon, title: 'Hoy no se puede volver a armar' },
}

/** The finding, what changed, the sources then and now, and every figure. */
export function Verified({ answer }: { answer: VerifyAnswer }) {
  const { Icon, title } = looks[answer.state]
  const changed = answer.figures.filter((figure) => figure.changed)
  const same = answer.figures.filter((figure) => !figure.changed)
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    event.preventDefault()
    const { pathname, search } = new URL(answer.path, location.origin)
    changeView(decodeView(pathname, search))
  }
  return (
    <article className="verified" aria-label={`Ficha ${answer.id}`}>
      <div className={`verdict-box ${answer.state}`} role="status">
        <p className="verdict-title">
          <Icon />
          {title}
        </p>
        <p>{answer.sentence}</p>
      </div>
      <h2>
        {answer.kindTitle}: {answer.title}
      </h2>
      <p className="menor">{answer.subtitle}</p>
      <dl className="facts">
        <dt>Número</dt>
        <dd>{answer.id}</dd>
        <dt>Emitida</dt>
        <dd>
          {answer.folios.length === 0 && `Por ningún organismo. Descargada el ${formatDate(answer.issued)}`}
          {answer.folios.map((issue) => (
            <span key={issue.folio} className="folio">
              Folio {issue.folio}, {issue.date}: {[issuedBy(issue), issue.post].filter(Boolean).join(', ')}
            </span>
          ))}
        </dd>
        <dt>Plantilla</dt>
        <dd>{answer.template}</dd>
        <dt>Consulta</dt>
        <dd>{answer.canonical}</dd>
        <dt>Huella</dt>
        <dd className="mono">sha256 {answer.hash}</dd>
      </dl>
      {answer.state !== 'sin-datos' && (
        <p>
          <a className="bt" href={answer.path} onClick={go}>
            Abrir con los datos de hoy
          </a>
        </p>
      )}
      {changed.length > 0 && (
        <Figures
          title={changed.length === 1 ? 'La cifra que cambió' : `Las ${formatNumber(changed.length)} cifras que cambiaron`}
          figures={changed}
          compared
        />
      )}
      <SourcesCompared sources={answer.sources} />
      {same.length > 0 && (
        <Figures
          title={changed.length ? `Las ${formatNumber(same.length)} que siguen igual` : `Sus ${formatNumber(same.length)} cifras`}
          figures={same}
        />
      )}
    </article>
  )
}

function Figures({ title, figures, compared }: { title: string; figures: readonly VerifiedFigure[]; compared?: boolean }) {
  return (
    <div className="verify-table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Cifra</th>
            <th scope="col" className="right">
              {compared ? 'Decía' : 'Dice'}
            </th>
            {compared && (
              <th scope="col" className="right">
                Hoy dice
              </th>
            )}
            <th scope="col">Unidad</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, label, was, is, unit }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td className="right" data-figure={key}>
                {was}
              </td>
              {compared && <td className="right now">{is ?? (was === UNKNOWN ? UNKNOWN : 'ya no está')}</td>}
              <td>{unit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
