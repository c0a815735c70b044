import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import type { SourceState } from './words.ts'

const labels = { current: 'vigente', previous: 'anterior', refused: 'rechazada', retired: 'retirada' }

/** Every load of every source, newest first. */
export function History({ sources }: { sources: readonly SourceState[] }) {
  const loads = sources
    .flatMap((source) => source.loads.map((load) => ({ ...load, title: source.title, source: source.source })))
    .sort((a, b) => b.loadedAt.localeCompare(a.loadedAt))
  if (!loads.length) return <p className="menor">Todavía no se ha cargado nada.</p>
  return (
    <table className="sources history">
      <caption className="vh">Historial de cargas</caption>
      <thead>
        <tr>
          <th scope="col">Fuente</th>
          <th scope="col">Versión</th>
          <th scope="col">Fecha</th>
          <th scope="col">Leídas</th>
          <th scope="col">Aceptadas</th>
          <th scope="col">Reparadas</th>
          <th scope="col">Rechazadas</th>
          <th scope="col">Filas antes y después</th>
          <th scope="col">Huella</th>
        </tr>
      </thead>
      <tbody>
        {loads.map(({ source, title, version, state, loadedAt, report, sha256 }) => (
          <tr key={`${source}/${version}/${loadedAt}`}>
            <th scope="row">
              {title}
              <small>{report.changes[0]}</small>
            </th>
            <td>
              {formatNumber(version)} <small>{labels[state]}</small>
            </td>
            <td>{formatDate(loadedAt)}</td>
            <td>{formatNumber(report.read)}</td>
            <td>{formatNumber(report.accepted)}</td>
            <td>{formatNumber(report.repaired)}</td>
            <td>{formatNumber(report.refused)}</td>
            <td>
              {formatNumber(report.rowsBefore)} → {formatNumber(report.rowsAfter)}
            </td>
            <td className="mono" title={sha256}>
              {sha256.slice(0, 8)}…
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
