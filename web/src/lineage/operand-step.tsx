import type { LineageAnswer, Operand } from '@radier/api/contract'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { Hatch } from '../ui/state.tsx'
import { Parts, runsText, sumText } from './operand-sum.tsx'

interface OperandStepProps {
  operand: Operand
  number: number
  place: LineageAnswer['place']
}

const say = (value: number | null) => formatNumber(value, value !== null && !Number.isInteger(value) ? 1 : 0)

/** One operand: its figure, file, sheet, row and column with the neighbours as the file numbers them, or what was added; and what was corrected. */
export function OperandStep({ operand, number, place }: OperandStepProps) {
  const { cell, sum, source, value, label, corrections } = operand
  const at = cell ?? sum?.rows
  const where = at && [
    at.sheet ? `hoja ${at.sheet}` : null,
    cell ? `fila ${cell.row}` : sum?.rows?.runs.length ? `filas ${runsText(sum)}` : null,
    `columna ${at.col && `${at.col} `}«${at.header}»`,
  ]
  return (
    <div className="step">
      <span className="node">{number}</span>
      <div>
        <h2>
          <span>
            {value === null && <Hatch />}
            {say(value)} {label}
          </span>
          <small>{cell ? `${cell.col}${cell.row}` : operand.period}</small>
        </h2>
        <p className="menor">
          {source.file}
          {where && (
            <>
              <br />
              {where.filter(Boolean).join(' · ')}
            </>
          )}
          {!cell && (
            <>
              <br />
              {sum ? sumText(sum) : 'Sin celda propia en el archivo.'}
            </>
          )}
        </p>
        {cell && <Extract cell={cell} code={place.code} />}
        {sum && sum.parts.length > 0 && <Parts sum={sum} />}
        {corrections.length > 0 && <Corrections corrections={corrections} />}
      </div>
    </div>
  )
}

/** What the publisher's file says and what was taken instead, with the reason. */
function Corrections({ corrections }: Pick<Operand, 'corrections'>) {
  return (
    <ul className="corrections">
      {corrections.slice(0, 6).map(({ row, field, was, now, reason }) => (
        <li key={`${row}${field}`}>
          <b>Corregido</b> en la fila {formatNumber(row)}, «{field}»: el archivo dice {was}, se tomó {now || UNKNOWN}. {capital(reason)}.
        </li>
      ))}
      {corrections.length > 6 && <li>y {formatNumber(corrections.length - 6)} correcciones más</li>}
    </ul>
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

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
