import { quarterName, quarterToken } from '@radier/geodata/compare/quarters'
import type { Cell, TableBlock } from '@radier/geodata/ficha/content'
import { quarterShare } from '@radier/geodata/ficha/quarter'
import { Explained } from '../glossary/explained.tsx'
import { FigureText } from './figure.tsx'
import { SparkLine } from './spark.tsx'

/** A table of the sheet; figures to the right, the unknown hatched. */
export function SheetTable({ block }: { block: TableBlock }) {
  return (
    <div className="paper-table">
      <table>
        <caption className={block.title ? undefined : 'vh'}>
          <span>
            <Explained text={block.title ?? 'Cifras'} />
          </span>
          {block.aside && <small>{block.aside}</small>}
        </caption>
        <thead>
          <tr>
            {block.columns.map(({ id, label, align }) => (
              <th key={id} scope="col" className={align}>
                {label || <span className="vh">Dibujo</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(({ cells, role }, r) => (
            <tr key={r} className={role}>
              {cells.map((cell, i) => {
                const column = block.columns[i]
                const span = role === 'heading' && i === 0 ? { colSpan: block.columns.length - cells.length + 1 } : {}
                return i === 0 ? (
                  <th key={column?.id} scope="row" className={column?.align} {...span}>
                    {typeof cell === 'string' ? <Explained text={cell} /> : <CellText cell={cell} />}
                  </th>
                ) : (
                  <td key={column?.id} className={column?.align}>
                    <CellText cell={cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellText({ cell }: { cell: Cell }) {
  if (typeof cell === 'string') return cell
  if (cell.kind === 'spark') return <SparkLine values={cell.values} />
  const { quarter } = cell
  return (
    <>
      <FigureText figure={cell} hatched />
      {quarter && (
        <span
          className="quarter-bar"
          role="img"
          aria-label={quarterName(quarter, 'menos')}
          title={quarterName(quarter, 'menos')}
          style={{ width: `${quarterShare(quarter)}em`, background: `var(--${quarterToken(quarter)})` }}
        />
      )}
    </>
  )
}
