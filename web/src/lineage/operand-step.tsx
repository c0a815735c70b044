import type { LineageAnswer, Operand } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'
import { levelLabel } from '@radier/geodata/territory/level'
import { Hatch } from '../ui/state.tsx'

interface OperandStepProps {
  operand: Operand
  number: number
  place: LineageAnswer['place']
}

const say = (value: number | null) => formatNumber(value, value !== null && !Number.isInteger(value) ? 1 : 0)

/** One operand: its figure, file, sheet, row and column, and the cell among its neighbours as the file numbers them. */
export function OperandStep({ operand, number, place }: OperandStepProps) {
  const { cell, sum, source, value, label } = operand
  const added = cell?.around.length === 0
  return (
    <div className="step">
      <span className="node">{number}</span>
      <div>
        <h2>
          <span>
            {value === null && <Hatch />}
            {say(value)} {label}
          </span>
          <small>{cell && !added ? `${cell.col}${cell.row}` : operand.period}</small>
        </h2>
        <p className="menor">
          <span title={source.file}>{source.file.split('/').at(-1)}</span>
          <br />
          {cell
            ? [
                cell.sheet ? `hoja ${cell.sheet}` : null,
                added ? `suma de filas desde la ${cell.row}` : `fila ${cell.row}`,
                `columna ${cell.col}`,
              ]
                .filter(Boolean)
                .join(' · ')
            : sumText(sum)}
        </p>
        {cell && !added && <Extract cell={cell} code={place.code} />}
      </div>
    </div>
  )
}

function sumText(sum: Operand['sum']): string {
  if (!sum) return 'Sin celda propia en el archivo.'
  const parts = sum.of === 'elementos' ? 'elementos' : levelLabel[sum.of].many
  const unknown = sum.unknown.length ? ` Sin información: ${sum.unknown.slice(0, 6).join(', ')}${sum.unknown.length > 6 ? '…' : ''}.` : ''
  return `Suma de ${formatNumber(sum.count)} ${parts}, hecha aquí.${unknown}`
}

function Extract({ cell, code }: { cell: NonNullable<Operand['cell']>; code: string }) {
  return (
    <table className="workbook">
      <caption className="vh">La celda y sus vecinas</caption>
      <thead>
        <tr>
          <th className="row-number">
            <span className="vh">Fila</span>
          </th>
          <th className="l">Código</th>
          <th className="l">Nombre</th>
          <th>
            {cell.col}
            <span className="vh">, {cell.header}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <tr className="sheet-head">
          <td className="row-number" />
          <td className="l" />
          <td className="l" />
          <td title={cell.header}>{cell.header}</td>
        </tr>
        {cell.around.map((row) => (
          <tr key={row.row} className={row.row === cell.row ? 'hit' : undefined}>
            <td className="row-number">{row.row}</td>
            <td className="l">{row.code || (row.row === cell.row ? code : '')}</td>
            <td className="l">{row.name}</td>
            <td className={row.row === cell.row ? 'cell' : undefined}>{say(row.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
