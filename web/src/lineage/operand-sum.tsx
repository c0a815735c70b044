import type { OperandSum } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'

/** What was added, in words: «Suma de 138 filas donde Comuna = 13124: filas 12 a 149». */
export function sumText({ of, count, unknown, rows, parts }: OperandSum): string {
  const what =
    of === 'filas' ? { one: 'fila', many: 'filas' } : of === 'elementos' ? { one: 'elemento', many: 'elementos' } : levelLabel[of]
  const amount =
    count === null ? `${of === 'elementos' ? 'los' : 'las'} ${what.many}` : `${formatNumber(count)} ${count === 1 ? what.one : what.many}`
  const filter = (rows?.where ?? []).map(({ column, is }) => `${column} = ${is.join(' o ')}`).join(' y ')
  const missing = unknown.length ? ` Sin información: ${unknown.slice(0, 6).join(', ')}${unknown.length > 6 ? '…' : ''}.` : ''
  const made = parts.length > 0 || !rows ? ', hecha aquí' : ''
  return `${rows?.distinct ? 'Cuenta' : 'Suma'} de ${amount}${rows ? ' del archivo' : ''}${filter ? ` donde ${filter}` : ''}${made}.${missing}`
}

/** Runs of rows: «12 a 149, 151 y 3 filas más». */
export function runsText({ count, rows }: OperandSum, shown = 8): string {
  const runs = rows?.runs.slice(0, shown) ?? []
  const named = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  const more = (count ?? named) - named
  const list = runs
    .map(([first, last]) => (first === last ? formatNumber(first) : `${formatNumber(first)} a ${formatNumber(last)}`))
    .join(', ')
  return `${list}${more > 0 ? ` y ${formatNumber(more)} filas más` : ''}`
}

/** The largest parts of a sum, and how many more there are. */
export function Parts({ sum }: { sum: OperandSum }) {
  const more = (sum.count ?? 0) - sum.parts.length
  return (
    <details>
      <summary>Ver lo sumado</summary>
      <table className="workbook">
        <thead>
          <tr>
            <th className="l">Código</th>
            <th className="l">Nombre</th>
            <th>Cifra</th>
          </tr>
        </thead>
        <tbody>
          {sum.parts.map((part) => (
            <tr key={part.code}>
              <td className="l">{part.code}</td>
              <td className="l">{part.name === part.code && part.row ? `elemento ${formatNumber(part.row)}` : part.name}</td>
              <td>{formatNumber(part.value, Number.isInteger(part.value) ? 0 : 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="menor">y {formatNumber(more)} más</p>}
    </details>
  )
}
