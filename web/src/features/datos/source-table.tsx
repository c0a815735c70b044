import type { CatalogueAnswer } from '@radier/api/contract'
import { formatDate, formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { type ComponentType, Fragment, useState } from 'react'
import { CheckIcon, ClockIcon, CrossIcon, WarnIcon } from '../../ui/icons.tsx'
import { SourceDetail } from './source-detail.tsx'
import { controlText, type SourceState } from './words.ts'

const signs: Record<SourceState['state'], { Icon: ComponentType; tone: string }> = {
  'no pasa': { Icon: CrossIcon, tone: 'bad' },
  'con aviso': { Icon: WarnIcon, tone: 'wait' },
  pendiente: { Icon: ClockIcon, tone: 'wait' },
  pasa: { Icon: CheckIcon, tone: 'good' },
}
const order = Object.keys(signs) as SourceState['state'][]

interface SourceTableProps {
  sources: readonly SourceState[]
  catalogue: CatalogueAnswer
}

/** Sources by publisher, those that need somebody first. A row opens its checks, its known faults and its file. */
export function SourceTable({ sources, catalogue }: SourceTableProps) {
  const [open, setOpen] = useState<string | null>(null)
  const sorted = [...sources].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.title.localeCompare(b.title, 'es'))
  return (
    <table className="sources">
      <caption className="vh">Fuentes y su estado</caption>
      <thead>
        <tr>
          <th scope="col">Fuente</th>
          <th scope="col">Cobertura, comunas</th>
          <th scope="col">Publicada</th>
          <th scope="col">Licencia</th>
          <th scope="col">Última carga</th>
          <th scope="col">Controles</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((state) => {
          const { Icon, tone } = signs[state.state]
          const source = catalogue.sources[state.source]
          const current = state.loads.find((l) => l.state === 'current')
          const opened = open === state.source
          return (
            <Fragment key={state.source}>
              <tr className={opened ? 'selected' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="source-name"
                    aria-expanded={opened}
                    onClick={() => setOpen(opened ? null : state.source)}
                  >
                    {state.title}
                  </button>
                  <small>{state.publisher}</small>
                </th>
                <td>
                  <Coverage coverage={state.coverage} loaded={Boolean(current)} />
                </td>
                <td>{formatDate(source?.published)}</td>
                <td>{source?.licence ?? UNKNOWN}</td>
                <td>{current ? formatDate(current.loadedAt) : 'sin carga'}</td>
                <td>
                  <span className={`sign ${tone}`}>
                    <Icon />
                    <span>
                      <b>{state.state}</b>
                      <small>{controlText(state)}</small>
                    </span>
                  </span>
                </td>
              </tr>
              {opened && (
                <tr className="source-detail">
                  <td colSpan={6}>
                    <SourceDetail state={state} source={source} />
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function Coverage({ coverage: { comunas, of }, loaded }: Pick<SourceState, 'coverage'> & { loaded: boolean }) {
  if (comunas === null) return <small>{loaded ? 'no es por comuna' : 's/i, sin carga'}</small>
  return (
    <>
      <span className="coverage" aria-hidden="true">
        <i style={{ width: `${(comunas / of) * 100}%` }} />
      </span>
      <small>
        {formatNumber(comunas)} de {formatNumber(of)}
      </small>
    </>
  )
}
