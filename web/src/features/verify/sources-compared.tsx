import type { VerifiedSource } from '@radier/api/contract'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'

const said = (version: VerifiedSource['was']) =>
  version ? `versión ${formatNumber(version.version)}, leída el ${formatDate(version.loadedAt)}` : 'no estaba'

/** The version of each source when the sheet was issued, and the one of today. */
export function SourcesCompared({ sources }: { sources: readonly VerifiedSource[] }) {
  if (!sources.length) return null
  const ordered = [...sources].sort((a, b) => Number(b.changed) - Number(a.changed))
  return (
    <div className="verify-table">
      <table>
        <caption>Sus fuentes, entonces y hoy</caption>
        <thead>
          <tr>
            <th scope="col">Fuente</th>
            <th scope="col">Al emitirla</th>
            <th scope="col">Hoy</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ source, title, publisher, was, is, changed }) => (
            <tr key={source} className={changed ? 'changed' : undefined}>
              <th scope="row">
                {title} <small>{publisher}</small>
              </th>
              <td>
                {said(was)} {was && <span className="mono">{was.sha256.slice(0, 8)}</span>}
              </td>
              <td>
                {changed ? (
                  <>
                    {is ? said(is) : 'ya no está'} {is && <span className="mono">{is.sha256.slice(0, 8)}</span>}
                  </>
                ) : (
                  'la misma'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
